internal import CopseModel

/// What reports published, beside what the sheets give.
struct PublishedFigures {
  let subject: ReportSubject

  var blocks: [ReportBlock] {
    let comparisons = subject.audit.publishedComparisons
      .filter { $0.figure.edition <= subject.edition.year }
    guard !comparisons.isEmpty else {
      return [.paragraph("The audit names no published figures to compare with.")]
    }
    let differing = comparisons.count { $0.verdict == .differs }
    let words: ReportText =
      differing == 0
      ? "Every published figure that can be compared agrees with the sheets."
      : "\(SectionWords.counted(differing, "published figure")) \(differing == 1 ? "differs" : "differ") from what the sheets give."
    let all: ReportText =
      subject.isNarrowed ? " Published figures are about all communities, whatever is asked." : ""
    return [.paragraph(words + all), .table(table(comparisons))]
  }

  /// Connections are counted, and listed are the communities between which they are.
  private func countsCommunities(_ figure: PublishedFigure) -> Bool {
    figure.figure != "connections"
  }

  private func table(_ comparisons: [PublishedComparison]) -> ReportTable {
    ReportTable(
      "Published figures",
      ["edition", "figure", "published", "in the sheets", "", "published in", "how to list them"],
      rows: comparisons.map { comparison in
        let figure = comparison.figure
        let query = Query(behind: figure, in: subject.audit)
        return [
          .text(.year(figure.edition, in: subject.audit)), .text(figure.figure),
          .count(figure.value),
          comparison.found.map { .count($0, countsCommunities(figure) ? query : nil) }
            ?? .number("–"),
          .text(comparison.verdict.rawValue),
          .text(.page(figure.source)),
          .line(query),
        ]
      })
  }
}
