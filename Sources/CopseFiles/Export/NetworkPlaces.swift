internal import CopseModel

/// Where the communities of one edition's network stand in it.
struct NetworkPlaces {
  /// By number: the name of the constellation, of those that are in one.
  private(set) var constellations: [Int: String] = [:]
  /// By number.
  private(set) var betweenness: [Int: Double] = [:]

  init(_ network: Network) {
    let found = network.constellations
    let values = network.graph.betweenness().values
    for (node, community) in network.communities.enumerated() {
      betweenness[community.number] = values[node]
      constellations[community.number] = found.indexOfNode[node].map { found.all[$0].name }
    }
  }
}

extension [ExportedNetwork.Edge] {
  /// These with the connections that were gathered, whose kinds say so: they are derived, and no
  /// sheet tells them.
  func adding(
    _ gathered: [GatheredConnections], of network: Network?, among nodes: [ExportedNetwork.Node]
  ) -> [ExportedNetwork.Edge] {
    guard let network, !gathered.isEmpty else { return self }
    var places: [Int: Int] = [:]
    for (place, node) in nodes.enumerated() { places[node.community.number] = place }
    var added: [Place: ExportedNetwork.Edge] = [:]
    for edge in self { added[Place(from: edge.from, to: edge.to)] = edge }
    for gathered in gathered {
      for pair in gathered.pairs {
        guard let one = places[network.communities[pair.from].number],
          let other = places[network.communities[pair.to].number]
        else { continue }
        let place = Place(from: Swift.min(one, other), to: Swift.max(one, other))
        var edge = added[place] ?? ExportedNetwork.Edge(from: place.from, to: place.to)
        if edge.years.isEmpty { edge.years = [network.edition.year] }
        edge.kindNames.append("gathered: \(gathered.gathering.words)")
        added[place] = edge
      }
    }
    return added.values.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }
}

/// The ends of a connection.
private struct Place: Hashable {
  let from: Int
  let to: Int
}
