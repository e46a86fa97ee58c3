/// Who holds a network together.
public struct Bridges: Sendable {
  public let betweenness: Betweenness
  /// By node: what is cut off without it.
  public let cuts: [Cut]
  /// The nodes that some shortest path leads through, those with the most first.
  public let nodes: [Int]

  /// So many neighbours are looked at while one waits; `copse map` looks at more.
  static let limit = 100_000_000

  init(_ betweenness: Betweenness, of graph: Graph, _ grouping: Grouping) {
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
    bridges { false }
      ?? Bridges(
        Graph(nodeCount: 0, edges: []).betweenness(), of: network.graph, constellations.grouping)
  }

  /// The same, unless it is broken off.
  ///
  /// - Parameter isCancelled: asked every few milliseconds; when true the result is nil.
  func bridges(isCancelled: () -> Bool) -> Bridges? {
    network.edition.storage.knownNetworks.bridges(
      of: self, limit: Bridges.limit, isCancelled: isCancelled)
  }

  /// What is cut off without a node.
  ///
  /// - Complexity: O(*nodes* + *connections*).
  public func cut(without node: Int) -> Cut {
    let pieces = network.graph.piecesCutOff(without: node)
    if pieces.isEmpty { return .none }
    let groups = constellations.grouping.groupOfNode
    var lost: [Int: Int] = [:]
    for member in pieces.joined() { lost[groups[member], default: 0] += 1 }
    var left: [Int: Int] = [:]
    for (member, group) in groups.enumerated() where member != node && lost[group] != nil {
      left[group, default: 0] += 1
    }
    return Cut(
      nodes: lost.values.reduce(0, +), pieces: pieces.count,
      groups: lost.count { left[$0.key] == $0.value })
  }
}
