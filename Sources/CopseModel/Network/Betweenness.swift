/// How many of the shortest paths between other nodes lead through each node, as a share.
///
/// Unweighted and without direction, divided by the number of pairs of other nodes: 0 where no
/// shortest path leads through, 1 for the centre of a star.
public struct Betweenness: Hashable, Sendable {
  /// By node, from 0 to 1.
  public let values: [Double]
  /// From how many nodes the paths were counted; nil when from every one, so that the values are
  /// exact.
  public let pivots: Int?

  /// Whether the values are estimated from the paths of some of the nodes.
  public var isEstimated: Bool { pivots != nil }
}

extension Graph {
  /// The betweenness of every node, exact where that takes some seconds at most.
  ///
  /// Above `limit` it is estimated: the paths are counted from as many nodes as the limit allows,
  /// the same ones every time, and scaled up. See docs/decisions/constellations.md.
  ///
  /// - Parameters:
  ///   - limit: how many neighbours may be looked at; exact counting looks at *nodes* × *edges* × 2.
  ///   - isCancelled: asked before each node; when true the result is nil.
  /// - SeeAlso: U. Brandes, "A faster algorithm for betweenness centrality", Journal of
  ///   Mathematical Sociology 25 (2001), 163–177; U. Brandes, C. Pich, "Centrality estimation in
  ///   large networks", International Journal of Bifurcation and Chaos 17 (2007), 2303–2318.
  public func betweenness(
    limit: Int = 500_000_000, isCancelled: () -> Bool
  ) -> Betweenness? {
    guard nodeCount > 2, edgeCount > 0 else { return noBetweenness }
    let affordable = limit / (edgeCount * 2)
    let pivots = affordable < nodeCount ? max(1, affordable) : nil
    var counting = PathCounting(self)
    var orders = SeededOrder(seed: 1)
    let sources = pivots.map { Array(orders.next(count: nodeCount).prefix($0)) }
    for source in sources ?? Array(0..<UInt32(nodeCount)) {
      if isCancelled() { return nil }
      counting.add(pathsFrom: Int(source))
    }
    // Each pair is counted from both its ends.
    let pairs = Double(nodeCount - 1) * Double(nodeCount - 2)
    let scale = Double(nodeCount) / Double(sources?.count ?? nodeCount)
    return Betweenness(values: counting.sums.map { $0 * scale / pairs }, pivots: pivots)
  }

  /// The betweenness of every node, as ``betweenness(limit:isCancelled:)`` has it.
  public func betweenness(limit: Int = 500_000_000) -> Betweenness {
    betweenness(limit: limit, isCancelled: { false }) ?? noBetweenness
  }

  private var noBetweenness: Betweenness {
    Betweenness(values: Array(repeating: 0, count: nodeCount), pivots: nil)
  }
}
