/// How strongly one node is joined with each of the groups around it.
struct NeighbouringGroups {
  /// The groups that the node counted last has a neighbour in, in the order met.
  private(set) var groups: [UInt32] = []
  /// By group; 0 for all that are not in `groups`.
  private var weights: [UInt32]

  /// - Parameter count: how many groups there are at most.
  init(count: Int) {
    weights = Array(repeating: 0, count: count)
  }

  /// The weight of the edges from the node counted last to the nodes of a group.
  func weight(to group: UInt32) -> UInt32 { weights[Int(group)] }

  /// Counts the edges of a node by the groups of their other ends.
  mutating func count(from node: Int, of graph: WeightedGraph, in groupOfNode: [UInt32]) {
    clear()
    for entry in graph.entries(of: node) {
      add(graph.weights[entry], to: groupOfNode[Int(graph.ends[entry])])
    }
  }

  mutating func add(_ weight: UInt32, to group: UInt32) {
    if weights[Int(group)] == 0 { groups.append(group) }
    weights[Int(group)] += weight
  }

  mutating func clear() {
    for group in groups { weights[Int(group)] = 0 }
    groups.removeAll(keepingCapacity: true)
  }
}
