internal import CopseModel

/// Who is connected to whom: the map of the edition, its constellations, and who holds it together.
struct MapSection {
  let subject: ReportSubject

  var section: ReportSection { ReportSection("map", "Who is connected to whom", blocks) }

  /// More bridges than these are no reading.
  private static let mostBridges = 10

  private var blocks: [ReportBlock] {
    let year = subject.edition.year
    var query = subject.query
    query.versus = nil
    guard let network = subject.audit.network(query), let map = subject.audit.map(query) else {
      return [.paragraph("\(year) has no sheet of connections: who is connected is not recorded.")]
    }
    let constellations = network.constellations
    let connections = SectionWords.counted(network.graph.edgeCount, "connection")
    guard network.graph.edgeCount > 0 else {
      let communities = SectionWords.communities(network.communities.count)
      return [.paragraph("\(connections) among \(communities) in \(year).")]
    }
    return [
      .paragraph(
        """
        \(SectionWords.communities(network.communities.count)) with \(connections) between two of \
        them in \(year). A constellation is a group that is connected more within itself than with \
        the rest, found by modularity (\(Self.decimals(constellations.modularity))), and named from \
        what its members share.
        """),
      .map(ReportMap(map, table(network, constellations))),
      .heading("How the constellations came about"), history(query),
      .heading("Who holds it together"), bridges(network, constellations),
    ]
  }

  private func table(_ network: Network, _ constellations: Constellations) -> ReportTable {
    let inNone = network.unconnected.count
    return ReportTable(
      "Constellations in \(network.edition.year)",
      ["constellation", "communities", "named from", "best connected", "how to list them"],
      rows: constellations.all.map { constellation in
        let members = constellation.nodes
        let query = members.first.flatMap {
          listing(
            subject.query.behind(
              constellationOf: network.communities[$0].id, in: network.edition.year), members.count)
        }
        let best = members.enumerated().sorted { first, second in
          let degrees = (
            network.graph.degree(of: first.element), network.graph.degree(of: second.element)
          )
          return (degrees.1, first.offset) < (degrees.0, second.offset)
        }
        return [
          .text(constellation.name), .count(members.count, query),
          .text(
            constellation.basis.words(members: members.count, of: network.communities.count)),
          .text(
            ReportText.joined(
              best.prefix(3).map { .community(network.communities[$0.element]) })),
          .line(query),
        ]
      },
      note: inNone == 0
        ? "" : "\(SectionWords.communities(inNone)) without any connection, in no constellation.")
  }

  /// The query, if it finds so many: a narrowed report has constellations of its own.
  private func listing(_ query: Query, _ count: Int) -> Query? {
    subject.audit.find(query).count == count ? query : nil
  }

  /// What became of the constellations of the edition compared with.
  private func history(_ query: Query) -> ReportBlock {
    guard let before = subject.before else { return subject.nothingToCompare }
    var query = query
    query.versus = before.year
    guard let change = subject.audit.constellationChange(query) else {
      return .paragraph("\(before.year) has no sheet of connections to compare with.")
    }
    let told = change.events.map { event -> ReportText in "\(change.words(event))." }
    return told.isEmpty ? .paragraph("No constellation \(subject.span).") : .list(told)
  }

  private func bridges(_ network: Network, _ constellations: Constellations) -> ReportBlock {
    let betweenness = network.graph.betweenness()
    let cuts = network.graph.cuts(of: constellations.grouping)
    let nodes = network.listed(Array(network.communities.indices))
      .enumerated().filter { betweenness.values[$0.element] > 0 }
      .sorted {
        (betweenness.values[$1.element], $0.offset) < (betweenness.values[$0.element], $1.offset)
      }.map(\.element)
    if nodes.isEmpty { return .paragraph("No community stands between two others.") }
    let estimate = betweenness.pivots.map {
      " It is estimated from the paths of \($0) communities."
    }
    return .table(
      ReportTable(
        "Those through whom most shortest chains lead",
        ["community", "betweenness", "connections", "without it"],
        rows: nodes.prefix(Self.mostBridges).map { node in
          [
            .text(.community(network.communities[node])),
            .text(Self.decimals(betweenness.values[node])),
            .count(
              network.graph.degree(of: node),
              listing(
                subject.query.behind(
                  connectionsOf: network.communities[node].id, in: network.edition.year),
                network.graph.degree(of: node))),
            .text(cuts[node].words ?? "all stay connected"),
          ]
        },
        note: "Betweenness is the share of shortest chains that lead through a community."
          + "\(estimate ?? "")"))
  }

  /// Three decimals.
  private static func decimals(_ value: Double) -> String {
    let thousandths = Int((value.magnitude * 1000 + 0.5).rounded(.down))
    let digits = String(1000 + thousandths % 1000).dropFirst()
    return "\(value < 0 && thousandths > 0 ? "−" : "")\(thousandths / 1000).\(digits)"
  }
}
