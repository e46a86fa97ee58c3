internal import CopseModel

/// Where the facts come from.
struct SourcesSection {
  let subject: ReportSubject

  var section: ReportSection { ReportSection("sources", "Sources", blocks) }

  private var blocks: [ReportBlock] {
    let provenance = subject.audit.provenance
    let named = provenance.sources.map(Self.told)
    let licences = provenance.licences.map { "\($0.shownTitle)" as ReportText }
    return (named.isEmpty ? [] : [.paragraph("The audit names:"), .list(named)])
      + (licences.isEmpty
        ? [] : [.paragraph("Licence: \(ReportText.joined(licences, by: "; ")).")])
      + pages
  }

  private static func told(_ source: Provenance.Source) -> ReportText {
    if source.title.isEmpty { return .page(source.path) }
    if WebLink(source.path) != nil || source.path.isEmpty {
      return "\(source.title, link: source.path)"
    }
    return "\(source.title), \(source.path)"
  }

  // MARK: - Of the rows

  /// More pages than these are counted.
  private static let mostPages = 100

  private var pages: [ReportBlock] {
    guard subject.edition.records(.source) else {
      return [.paragraph("The sheet of \(subject.edition.year) names no pages for its rows.")]
    }
    var query = subject.query(in: subject.edition.year)
    query.showsParts = true
    var counts: [String: Int] = [:]
    var without = 0
    var illustrative = 0
    let found = subject.audit.find(query)
    for community in found {
      let named = Set(Self.pages(of: community.source))
      if community.isIllustrative { illustrative += 1 }
      if named.isEmpty, !community.isIllustrative { without += 1 }
      for page in named { counts[page, default: 0] += 1 }
    }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let sentence: ReportText =
      "Of \(SectionWords.counted(found.count, "row")) in \(subject.edition.year), parts included, "
      + "\(illustrative) \(illustrative == 1 ? "is" : "are") illustrative and \(without) "
      + "\(without == 1 ? "names" : "name") no source."
    guard !sorted.isEmpty else { return [.paragraph(sentence)] }
    let table = ReportTable(
      "Pages that state the facts of rows", ["page", "rows"],
      rows: sorted.map { [.text(.page($0.key)), .count($0.value)] }
    ).limited(to: Self.mostPages) { "And \(SectionWords.counted($0, "more page"))." }
    return [.paragraph(sentence), .table(table)]
  }

  /// What a cell names besides that its row is invented.
  private static func pages(of source: String) -> [String] {
    source.split(separator: ";").map { trimmed(String($0)) }
      .filter { !$0.isEmpty && $0.lowercased() != "illustrative" }
  }
}
