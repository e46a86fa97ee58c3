internal import CopseModel

/// What must be known of the sheets before their figures are trusted.
struct QualitySection {
  let subject: ReportSubject

  var section: ReportSection {
    ReportSection(
      "quality", "Data quality",
      [.table(editions)] + notRecorded + [.table(files)] + problems)
  }

  private var audit: Audit { subject.audit }

  // MARK: - By edition

  private var editions: ReportTable {
    ReportTable(
      "What the rows of each edition state",
      [
        "edition", "rows", "parts of others", "illustrative", "without a status",
        "identity inferred from the name",
      ],
      rows: subject.years.compactMap { audit.edition(of: $0) }.map(row),
      note: "Of all communities\(subject.isNarrowed ? ", whatever is asked" : ""), parts included.")
  }

  private func row(_ edition: Edition) -> [ReportCell] {
    func number(_ word: IsWord) -> ReportCell {
      let query = Query(
        filter: .term(.is([word])), at: .year(edition.year), showsParts: true)
      return .count(audit.find(query).count, query)
    }
    let rows = Query(at: .year(edition.year), showsParts: true)
    let statuses = edition.records(.status) ? number(.unstated) : ReportCell.count(nil)
    return [
      .text(.year(edition.year, in: audit)), .count(edition.count, rows), number(.part),
      number(.illustrative), statuses, number(.inferred),
    ]
  }

  /// The columns that some edition has and another one lacks.
  private var notRecorded: [ReportBlock] {
    let fields = Field.known + audit.otherHeadings.map(Field.other)
    let lists = subject.years.compactMap { audit.edition(of: $0) }
    let missing = lists.compactMap { edition -> ReportText? in
      let lacking = fields.filter { field in
        !edition.records(field) && lists.contains { $0.records(field) }
      }
      if lacking.isEmpty { return nil }
      let headings = lacking.map(\.heading).joined(separator: ", ")
      return "\(edition.year): \(headings)"
    }
    guard !missing.isEmpty else { return [] }
    return [
      .paragraph(
        """
        Columns that the sheet of an edition lacks and another has. They are not recorded there: \
        nothing is said of them, and nothing counts as changed.
        """), .list(missing),
    ]
  }

  // MARK: - By file

  private var files: ReportTable {
    ReportTable(
      "The files as they were read",
      ["file", "rows", "read", "repaired", "left out", "errors", "warnings"],
      rows: audit.files.map { file in
        let own = audit.problems.filter { $0.file == file.file }
        let errors = own.count { $0.severity == .error }
        return [.text(file.file)]
          + [
            file.rows, file.read, file.repaired, file.leftOut, errors, own.count - errors,
          ].map { .count($0) }
      })
  }

  private var problems: [ReportBlock] {
    guard !audit.problems.isEmpty else {
      return [.paragraph("Every row was read as it stands.")]
    }
    let ordered =
      audit.problems.filter { $0.severity == .error }
      + audit.problems.filter { $0.severity == .warning }
    let shown = ordered.prefix(SectionWords.mostNames)
    let rest = ordered.count - shown.count
    return [
      .heading("Problems of the sheets"),
      .list(shown.map { "\($0.description)" }),
    ]
      + (rest > 0
        ? [.paragraph("And \(rest) more: copse check lists every one with its place.")] : [])
  }
}
