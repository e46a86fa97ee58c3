internal import CopseModel

/// Where those went that left a platform.
struct FlowsSection {
  let subject: ReportSubject

  var section: ReportSection { ReportSection("flows", "Where the communities went", blocks) }

  private var blocks: [ReportBlock] {
    guard let before = subject.before else { return [subject.nothingToCompare] }
    if let years = subject.yearsWithoutPlatforms { return [years] }
    let all = subject.audit.platformFlows(subject.query)
      .first { $0.pair.from == before.year && $0.pair.to == subject.edition.year }
    guard let all, !all.flows.isEmpty else {
      return [.paragraph("None left or joined a platform \(subject.span).")]
    }
    let count = SectionWords.communities(all.communityCount)
    return [
      .paragraph(
        """
        \(count) left a platform or joined one \(subject.span), as a way from what was left to \
        what was joined. One that left a platform and joined two is on two ways; “nothing” is on \
        the left of who joined without leaving, and on the right of who left without joining.
        """),
      .figure(ReportFigure([.flows(chart(all))], table(all))),
    ]
  }

  private func chart(_ all: PlatformFlows) -> FlowChart {
    FlowChart(
      title: "From platform to platform, \(all.pair.from) to \(all.pair.to)", unit: "communities",
      fromYear: all.pair.from, toYear: all.pair.to,
      flows: all.flows.map {
        Flow(from: $0.left, to: $0.joined, count: $0.communities.count)
      })
  }

  /// More ways than these are counted.
  private static let mostFlows = 60

  private func table(_ all: PlatformFlows) -> ReportTable {
    ReportTable(
      "From platform to platform \(subject.span)",
      ["left", "joined", "communities", "how to list them"],
      rows: all.flows.prefix(Self.mostFlows).map { flow in
        let query = subject.query.behind(flow)
        return [
          .text(flow.left ?? Flow.nothing), .text(flow.joined ?? Flow.nothing),
          .count(flow.communities.count, query), .line(query),
        ]
      }, note: rest(of: all))
  }

  private func rest(of all: PlatformFlows) -> ReportText {
    let rest = all.flows.dropFirst(Self.mostFlows)
    guard let largest = rest.first else { return "" }
    return
      "And \(SectionWords.counted(rest.count, "more way")), of at most \(SectionWords.communities(largest.communities.count))."
  }
}
