package import CopseModel

/// The communities that a query finds and the connections between them, as other tools are given
/// them.
package struct ExportedNetwork: Sendable {
  /// A community, by the row of the edition shown, or by its latest where all are.
  package struct Node: Sendable {
    /// Different from that of every other node.
    package let id: String
    package let community: Community
    /// The editions within ``ExportedNetwork/years`` that list it, ascending.
    package let years: [Int]
    /// The name of its constellation; empty for one in none, and where all editions are shown.
    package let constellation: String
    /// Nil where all editions are shown, and where nothing is connected with anything.
    package let betweenness: Double?
  }

  /// A connection between two of the nodes, by their places.
  package struct Edge: Hashable, Sendable {
    package let from: Int
    package let to: Int
    /// As the sheets name them, each once; empty where none is named.
    package internal(set) var kindNames: [String] = []
    /// The editions within ``ExportedNetwork/years`` that have it, ascending.
    package internal(set) var years: [Int] = []

    /// The kinds in one text, joined by `; `.
    package var kinds: String { kindNames.joined(separator: "; ") }
  }

  /// Of the audit.
  package let title: String
  /// The editions that it ranges over, ascending: one, or all.
  package let years: [Int]
  /// The edition shown; nil where all are.
  package let edition: Int?
  package let attributes: [NetworkAttribute]
  /// In the order of the query.
  package let nodes: [Node]
  /// From the node that stands first to the one that stands later, in the order of the first and
  /// then of the second.
  package let edges: [Edge]
  /// Whether any of the editions has connections to be exported.
  package let recordsConnections: Bool

  /// - Complexity: O(*communities* + *connections* × log *degree*) for every edition.
  package init(of audit: Audit, _ query: Query) {
    let found = audit.find(query)
    let shown = found.edition.map { [$0] } ?? (query.at == .any ? audit.editions : [])
    title = audit.title
    years = shown.map(\.year)
    edition = found.edition?.year
    let network = audit.network(query)
    recordsConnections = network != nil || shown.contains { $0.connectionCount != nil }
    attributes =
      NetworkAttribute.all(of: audit) + (network == nil ? [] : [.constellation, .betweenness])
    let places = network.map(NetworkPlaces.init)
    var ids = UniqueIDs()
    nodes = found.map { community in
      Node(
        id: ids.unique(community.id, year: community.year), community: community,
        years: shown.map(\.year).filter { community.in(editionOf: $0) != nil },
        constellation: places?.constellations[community.number] ?? "",
        betweenness: places?.betweenness[community.number])
    }
    edges =
      Self.edges(among: nodes, in: shown)
      .adding(network?.gathered ?? [], of: network, among: nodes)
  }

  private static func edges(among nodes: [Node], in editions: [Edition]) -> [Edge] {
    var places: [Int: Int] = [:]
    for (place, node) in nodes.enumerated() { places[node.community.number] = place }
    var edges: [Edge] = []
    for (from, node) in nodes.enumerated() {
      var own: [Int: Edge] = [:]
      for edition in editions {
        let connections = node.community.in(editionOf: edition.year)?.connections ?? []
        for connection in connections {
          guard let to = places[connection.community.number], to > from else { continue }
          own[to, default: Edge(from: from, to: to)]
            .add(connection.kinds, edition.year)
        }
      }
      edges += own.values.sorted { $0.to < $1.to }
    }
    return edges
  }
}

extension ExportedNetwork.Edge {
  /// Notes that an edition has the connection, of these kinds.
  fileprivate mutating func add(_ kinds: String, _ year: Int) {
    years.append(year)
    for kind in kinds.split(separator: ";").map({ trimmed(String($0)) })
    where !kind.isEmpty && !kindNames.contains(kind) {
      kindNames.append(kind)
    }
  }
}

/// Tells apart rows that have no id of their own and stand on the same line of several sheets.
private struct UniqueIDs {
  private var taken: Set<String> = []

  mutating func unique(_ id: String, year: Int) -> String {
    var candidate = id
    var number = 1
    while !taken.insert(candidate).inserted {
      candidate = number == 1 ? "\(id)@\(year)" : "\(id)@\(year)/\(number)"
      number += 1
    }
    return candidate
  }
}
