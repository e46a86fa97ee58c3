internal import CopseModel

/// What stands above all sections: what is reported, what is invented, and what queries are.
struct Opening {
  let subject: ReportSubject

  private var audit: Audit { subject.audit }
  private var year: Int { subject.edition.year }

  var title: String {
    audit.title.isEmpty ? "Report for \(year)" : "\(audit.title): report for \(year)"
  }

  var blocks: [ReportBlock] {
    let description = audit.provenance.description
    return [.paragraph(about)]
      + (description.isEmpty ? [] : [.paragraph("\(description)")])
      + notes.map(ReportBlock.note) + [.paragraph(howToList)]
  }

  private var about: ReportText {
    let editions = SectionWords.counted(audit.years.count, "edition")
    let compared: ReportText =
      subject.before.map { "compared with that of \($0.year)" } ?? "which is the first"
    let which: ReportText =
      subject.isNarrowed ? " Only of the communities that this query finds: \(filter)." : ""
    return
      "The edition of \(year), \(compared), of an audit of online communities in \(editions) "
      + "(\(SectionWords.list(audit.years)))." + which
  }

  /// What the line asks for beside the editions.
  private var filter: Query { Query(filter: subject.query.filter) }

  // MARK: - What must not be overlooked

  private var notes: [ReportText] {
    [illustrativeEditions, illustrativeRows, notRecorded, inferred, leftOut].compactMap(\.self)
  }

  private var illustrativeEditions: ReportText? {
    let years = audit.illustrativeYears.filter(subject.years.contains)
    guard !years.isEmpty else { return nil }
    return years.count == 1
      ? "The edition of \(SectionWords.list(years)) is illustrative: it is invented as a whole, its total included."
      : "The editions of \(SectionWords.list(years)) are illustrative: they are invented as wholes, their totals included."
  }

  private var illustrativeRows: ReportText? {
    let query = Query(filter: .term(.is([.illustrative])), at: .year(year), showsParts: true)
    let count = audit.find(query).count
    guard count > 0 else { return nil }
    return
      "\(count) of the \(SectionWords.counted(subject.edition.count, "row")) of \(year) "
      + (count == 1 ? "is" : "are")
      + " illustrative: invented, marked so wherever they are named, and counted in every figure. How to list them: \(query)"
  }

  private var notRecorded: ReportText? {
    let missing = subject.changes?.comparison.notRecordedByYear ?? []
    guard !missing.isEmpty else { return nil }
    let years = missing.map { year, columns in "\(year): \(columns.joined(separator: ", "))" }
    return
      "Nothing is said to have changed in what one of the two editions does not record. Not recorded in \(years.joined(separator: "; in "))."
  }

  private var inferred: ReportText? {
    let query = Query(filter: .term(.is([.inferred])), at: .year(year), showsParts: true)
    let count = audit.find(query).count
    guard count > 0 else { return nil }
    return
      "That \(SectionWords.counted(count, "row")) of \(year) \(count == 1 ? "goes" : "go") on from another edition is inferred from the name alone. How to list them: \(query)"
  }

  private var leftOut: ReportText? {
    let count = audit.files.reduce(0) { $0 + $1.leftOut }
    guard count > 0 else { return nil }
    return
      "\(SectionWords.counted(count, "row")) could not be read and \(count == 1 ? "is" : "are") left out; see Data quality."
  }

  private var howToList: ReportText {
    let query = Query(filter: .term(.is([.open])), at: .year(year))
    return
      "A line such as \(query) is a query: behind copse list and the audit, in quotation marks, or typed in the explorer, it lists the communities that a number counts."
  }
}
