extension Graph {
  /// How much more of the edges fall inside the groups than would if the same degrees were joined
  /// at random: below 1, 0 for a single group and for a graph without edges.
  ///
  /// - SeeAlso: M. E. J. Newman, M. Girvan, "Finding and evaluating community structure in
  ///   networks", Physical Review E 69 (2004), 026113.
  public func modularity(of grouping: Grouping) -> Double {
    let total = ends.count
    guard total > 0 else { return 0 }
    return Double(modularityTerm(of: grouping.groupOfNode.map(UInt32.init), count: grouping.count))
      / (Double(total) * Double(total))
  }

  /// The modularity times the square of twice the number of edges, without rounding.
  ///
  /// - Parameter groups: the group of each node, below `count`.
  func modularityTerm(of groups: [UInt32], count: Int) -> Int {
    var inner = 0
    var degrees = Array(repeating: 0, count: count)
    for node in 0..<nodeCount {
      degrees[Int(groups[node])] += degree(of: node)
      for neighbour in neighbours(of: node) where groups[Int(neighbour)] == groups[node] {
        inner += 1
      }
    }
    return degrees.reduce(ends.count * inner) { $0 - $1 * $1 }
  }
}
