/// Who holds a network together.
public struct Bridges: Sendable {
  public let betweenness: Betweenness
  /// By node: what is cut off without it.
  public let cuts: [Cut]
  /// The nodes that some shortest path leads through, those with the most first.
  public let nodes: [Int]

  /// So many neighbours are looked at while one waits; `copse map` looks at more.
  static let limit = 100_000_000

  init(of graph: Graph, _ grouping: Grouping, limit: Int) {
    let betweenness = graph.betweenness(limit: limit)
    let values = betweenness.values
    self.betweenness = betweenness
    cuts = graph.cuts(of: grouping)
    nodes = values.indices.filter { values[$0] > 0 }
      .sorted { (values[$1], $0) < (values[$0], $1) }
  }
}

extension MappedEdition {
  /// Who holds it together, worked out once; estimated where the network is large.
  public var bridges: Bridges {
    network.edition.storage.knownNetworks.bridges(of: self, limit: Bridges.limit)
  }

  /// What is cut off without a node.
  ///
  /// - Complexity: O(*nodes* × log *nodes* + *connections*).
  public func cut(without node: Int) -> Cut {
    network.graph.cuts(of: constellations.grouping)[node]
  }
}
