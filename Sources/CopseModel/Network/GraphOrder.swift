extension Graph {
  /// The same graph with its nodes numbered anew.
  ///
  /// What is searched for in a graph may depend on how its nodes are numbered where several answers
  /// are equally good. Numbered by something that is their own, such as an id, the nodes give the
  /// same answer in whatever order they come.
  ///
  /// - Parameter order: every node once; the first becomes node 0.
  public func renumbered(_ order: [Int]) -> Graph {
    var places = Array(repeating: UInt32(0), count: nodeCount)
    for (place, node) in order.enumerated() { places[node] = UInt32(place) }
    var starts: [UInt32] = [0]
    var ends: [UInt32] = []
    starts.reserveCapacity(nodeCount + 1)
    ends.reserveCapacity(self.ends.count)
    for node in order {
      ends += neighbours(of: node).map { places[Int($0)] }.sorted()
      starts.append(UInt32(ends.count))
    }
    return Graph(starts: starts, ends: ends)
  }

  /// The graph of some of the nodes and of the edges between them; node 0 is the first of them.
  ///
  /// - Parameter nodes: each at most once, in any order.
  public func induced(by nodes: [Int]) -> Graph {
    var places = Array(repeating: UInt32.max, count: nodeCount)
    for (place, node) in nodes.enumerated() { places[node] = UInt32(place) }
    var starts: [UInt32] = [0]
    var ends: [UInt32] = []
    starts.reserveCapacity(nodes.count + 1)
    for node in nodes {
      ends += neighbours(of: node).map { places[Int($0)] }.filter { $0 != .max }.sorted()
      starts.append(UInt32(ends.count))
    }
    return Graph(starts: starts, ends: ends)
  }
}
