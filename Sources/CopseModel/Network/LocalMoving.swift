/// Moves nodes one at a time to the group of a neighbour where that makes the modularity larger.
///
/// All sums are whole numbers, so that no rounding depends on the order of the nodes.
package struct LocalMoving {
  private let graph: WeightedGraph
  /// The group of each node.
  package private(set) var groups: [UInt32]
  /// The sum of the degrees in each group.
  private var degrees: [Int]
  private var sizes: [UInt32]
  /// The groups without a node.
  private var empty: [UInt32]
  private var links: NeighbouringGroups

  /// - Parameter groups: the group of each node, below the number of nodes.
  package init(_ graph: WeightedGraph, groups: [UInt32]) {
    self.graph = graph
    self.groups = groups
    degrees = Array(repeating: 0, count: graph.nodeCount)
    var sizes = Array(repeating: UInt32(0), count: graph.nodeCount)
    for (node, group) in groups.enumerated() {
      degrees[Int(group)] += graph.degrees[node]
      sizes[Int(group)] += 1
    }
    self.sizes = sizes
    empty = (0..<UInt32(graph.nodeCount)).filter { sizes[Int($0)] == 0 }
    links = NeighbouringGroups(count: graph.nodeCount)
  }

  /// Moves nodes until none has a better group; a node is looked at again when a neighbour has left
  /// for another group.
  ///
  /// - Parameters:
  ///   - order: every node once, in the order in which they are looked at first.
  ///   - isCancelled: asked every few milliseconds; when true no more nodes are moved.
  package mutating func run(order: [UInt32], isCancelled: () -> Bool = { false }) {
    var queue = order
    var isQueued = Array(repeating: true, count: order.count)
    var first = 0
    var waiting = order.count
    var looks = 0
    while waiting > 0 {
      looks += 1
      if looks % Self.looksBetweenQuestions == 0, isCancelled() { return }
      let node = Int(queue[first])
      first = first + 1 == queue.count ? 0 : first + 1
      waiting -= 1
      isQueued[node] = false
      guard let group = move(node) else { continue }
      for entry in graph.entries(of: node) {
        let neighbour = Int(graph.ends[entry])
        if isQueued[neighbour] || groups[neighbour] == group { continue }
        isQueued[neighbour] = true
        let end = first + waiting
        queue[end < queue.count ? end : end - queue.count] = UInt32(neighbour)
        waiting += 1
      }
    }
  }

  private static let looksBetweenQuestions = 4096

  /// Moves a node to its best group, and returns that; nil where it stays.
  private mutating func move(_ node: Int) -> UInt32? {
    let own = groups[node]
    let degree = graph.degrees[node]
    degrees[Int(own)] -= degree
    links.count(from: node, of: graph, in: groups)
    var best = own
    var bestGain = graph.total * Int(links.weight(to: own)) - degree * degrees[Int(own)]
    for group in links.groups where group != own {
      let gain = graph.total * Int(links.weight(to: group)) - degree * degrees[Int(group)]
      if gain > bestGain { (best, bestGain) = (group, gain) }
    }
    if bestGain < 0, sizes[Int(own)] > 1, let alone = empty.last { best = alone }
    degrees[Int(best)] += degree
    guard best != own else { return nil }
    groups[node] = best
    sizes[Int(own)] -= 1
    if sizes[Int(own)] == 0 { empty.append(own) }
    if sizes[Int(best)] == 0 { empty.removeLast() }
    sizes[Int(best)] += 1
    return best
  }
}
