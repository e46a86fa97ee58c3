extension NetworkMap {
  /// A chain of connections, from one end to the other.
  ///
  /// - Parameters:
  ///   - nodes: of the network, each connected with the next.
  public init(chain nodes: [Int], of network: Network) {
    let communities = nodes.map { network.communities[$0] }
    let last = max(1, nodes.count - 1)
    let ends = [communities.first, communities.last].compactMap { $0?.name }
    self.nodes = communities.enumerated().map { index, community in
      let degree = network.graph.degree(of: nodes[index])
      let onChain = (index > 0 ? 1 : 0) + (index < nodes.count - 1 ? 1 : 0)
      return Node(
        number: community.number, label: community.name,
        // Up and down by turns, so that names beside each other have room.
        place: MapPlace(
          x: Double(2 * index) / Double(last) - 1, y: index.isMultiple(of: 2) ? -0.5 : 0.5),
        connectionCount: degree, more: degree - onChain)
    }
    edges = nodes.indices.dropLast().map { Edge(one: $0, other: $0 + 1, isBranch: true) }
    constellations = []
    hasCentre = false
    comparedYear = nil
    title = "From \(ends.joined(separator: " to ")), \(network.edition.year)"
    let gathered = zip(nodes, nodes.dropFirst()).flatMap { network.gatherings(joining: $0, $1) }
    note = Gathering.allCases.filter(gathered.contains).map { "gathered: \($0.words)" }
      .joined(separator: "; ")
    summary =
      "\(communities.map(\.name).joined(separator: " – ")): \(Self.counted(max(0, nodes.count - 1), "connection"))."
    table = Self.table(self.nodes, names: [], since: nil)
  }
}
