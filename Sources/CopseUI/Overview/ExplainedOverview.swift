import CopseModel

/// What is behind the map of the whole: the constellation that one stands in.
extension State {
  /// `i`: says what a constellation's number counts, and lists its communities.
  mutating func explainOverview() -> [Effect] {
    guard let overview, let index = overviewIndex else { return say(reasonForNoOverview) }
    let group = overview.groups[overview.groupOfNode[index]]
    let communities = group.members.compactMap { community(ofOverviewNode: $0) }
    var meaning: [Explanation.Line] = []
    if !group.basis.isEmpty { meaning.append(.text("Its name: \(group.basis).")) }
    switch group.kind {
    case .constellation:
      let inside = overview.connectionsInside(overview.groupOfNode[index])
      meaning.append(
        .text(
          "The number counts communities that are connected more among each other than with the "
            + "rest: \(Self.told(inside.inside, "connection joins", "connections join")) two of "
            + "them, \(Self.told(inside.outside, "leads", "lead")) out."))
    case .unconnected: meaning.append(.text("The number counts communities without connections."))
    case .notRecorded:
      meaning.append(.text("\(overview.key.year) has no connections file."))
    case .went:
      meaning.append(.text("The number counts communities that are no longer listed."))
    }
    return explain(
      NumberExplanation(
        group.name, meaning: meaning, query: query(of: communities, group.kind), rows: communities
      ).explanation)
  }

  /// The shortest line that finds communities of one edition; nil where it would find others.
  private func query(of communities: [Community], _ kind: OverviewGroup.Kind) -> Query? {
    guard let first = communities.first, communities.allSatisfy({ $0.year == first.year }) else {
      return nil
    }
    let brief: Term? =
      switch kind {
      case .constellation: .constellation([first.id], year: nil)
      case .unconnected: .number(.connections, [NumberRange(0, 0)])
      case .notRecorded, .went: nil
      }
    let terms = [brief, .id(communities.map(\.id))].compactMap(\.self)
    let at: EditionChoice? = first.year == audit.years.last ? nil : .year(first.year)
    let queries = terms.lazy.map {
      Query(filter: .term($0), at: at, showsParts: results.query.showsParts)
    }
    return queries.first { query in
      let found = audit.find(query)
      return found.count == communities.count
        && communities.allSatisfy { found.index(of: $0.number) != nil }
    }
  }

  private static func told(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}

extension OverviewMap {
  /// How many connections join two communities of a group, and how many lead out of it.
  func connectionsInside(_ group: Int) -> (inside: Int, outside: Int) {
    var (inside, outside) = (0, 0)
    for edge in edges where edge.change != .went {
      let ends = [edge.one, edge.other].count { groupOfNode[$0] == group }
      inside += ends == 2 ? 1 : 0
      outside += ends == 1 ? 1 : 0
    }
    return (inside, outside)
  }
}
