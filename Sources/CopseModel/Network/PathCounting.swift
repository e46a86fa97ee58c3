// Measured with `copse-bench graph` against networkx, see docs/performance.md. The inner loops are
// unchecked and have hardly a branch, because they are all the work; every place in them is a node
// of the graph or stands among its edges.

/// Adds up, for every node, the shares of the shortest paths from one node to all others that lead
/// through it.
struct PathCounting: ~Copyable {
  private let graph: Graph
  /// By node.
  private(set) var sums: [Double]
  /// How far each node is from the source; -1 while it is not reached.
  private let distances: UncheckedArray<Int32>
  /// How many shortest paths lead to each node.
  private let paths: UncheckedArray<Double>
  /// For each node, one and the shares of the paths that go on from it, divided by `paths`.
  private let shares: UncheckedArray<Double>
  /// The nodes reached, in the order of their distance.
  private let reached: UncheckedArray<UInt32>
  /// The neighbours that are one farther than each node reached, one node after the other, and
  /// where those of each begin.
  private let next: UncheckedArray<UInt32>
  private let nextStarts: UncheckedArray<Int>

  init(_ graph: Graph) {
    self.graph = graph
    sums = Array(repeating: 0, count: graph.nodeCount)
    distances = UncheckedArray(repeating: -1, count: graph.nodeCount)
    paths = UncheckedArray(repeating: 0, count: graph.nodeCount)
    shares = UncheckedArray(repeating: 0, count: graph.nodeCount)
    reached = UncheckedArray(repeating: 0, count: graph.nodeCount)
    // One place more than there are edges, because a neighbour is written before it is counted.
    next = UncheckedArray(repeating: 0, count: graph.edgeCount + 1)
    nextStarts = UncheckedArray(repeating: 0, count: graph.nodeCount + 1)
  }

  /// - Parameter source: a node of the graph.
  mutating func add(pathsFrom source: Int) {
    let count = reach(from: source)
    handBack(count)
    for place in 0..<count {
      let node = Int(reached[place])
      distances[node] = -1
      paths[node] = 0
    }
  }

  /// Finds the distances and the paths of all nodes that can be reached, and returns how many.
  private func reach(from source: Int) -> Int {
    reached[0] = UInt32(source)
    distances[source] = 0
    paths[source] = 1
    var (place, end, last) = (0, 1, 0)
    while place < end {
      let node = Int(reached[place])
      let farther = distances[node] + 1
      for neighbour in graph.neighbours(of: node) {
        if distances[Int(neighbour)] < 0 {
          distances[Int(neighbour)] = farther
          reached[end] = neighbour
          end += 1
        }
        next[last] = neighbour
        last += distances[Int(neighbour)] == farther ? 1 : 0
      }
      for entry in nextStarts[place]..<last { paths[Int(next[entry])] += paths[node] }
      place += 1
      nextStarts[place] = last
    }
    return end
  }

  /// From the farthest node to the nearest, adds to each what goes on from it.
  private mutating func handBack(_ count: Int) {
    for place in stride(from: count - 1, through: 1, by: -1) {
      let node = Int(reached[place])
      var share = 0.0
      for entry in nextStarts[place]..<nextStarts[place + 1] {
        share += shares[Int(next[entry])]
      }
      share *= paths[node]
      sums[node] += share
      shares[node] = (1 + share) / paths[node]
    }
  }
}
