/// A graph whose nodes stand for groups of the nodes of another, for the search of constellations.
package struct WeightedGraph {
  /// Where the neighbours of each node begin, and after the last node where they end.
  private let starts: [UInt32]
  let ends: [UInt32]
  /// How many edges of the graph at the bottom each entry of `ends` stands for.
  let weights: [UInt32]
  /// The sum of the degrees of the nodes that each node stands for.
  let degrees: [Int]
  /// Twice the number of edges of the graph at the bottom.
  let total: Int

  var nodeCount: Int { degrees.count }

  /// Where the neighbours of a node stand in `ends`.
  func entries(of node: Int) -> Range<Int> {
    Int(starts[node])..<Int(starts[node + 1])
  }

  /// Every node stands for itself.
  package init(_ graph: Graph) {
    starts = graph.starts
    ends = graph.ends
    weights = Array(repeating: 1, count: graph.ends.count)
    degrees = (0..<graph.nodeCount).map(graph.degree)
    total = graph.ends.count
  }

  /// A node for each group of the nodes of another graph.
  ///
  /// - Parameters:
  ///   - groups: the group of each node, below `count`.
  init(_ graph: WeightedGraph, groups: [UInt32], count: Int) {
    let members = NodesByGroup(groups: groups, count: count)
    var links = NeighbouringGroups(count: count)
    var starts: [UInt32] = [0]
    var ends: [UInt32] = []
    var weights: [UInt32] = []
    var degrees = Array(repeating: 0, count: count)
    for group in 0..<count {
      links.clear()
      for node in members.nodes(of: group) {
        degrees[group] += graph.degrees[Int(node)]
        for entry in graph.entries(of: Int(node)) {
          let other = groups[Int(graph.ends[entry])]
          if other != group { links.add(graph.weights[entry], to: other) }
        }
      }
      for other in links.groups {
        ends.append(other)
        weights.append(links.weight(to: other))
      }
      starts.append(UInt32(ends.count))
    }
    self.starts = starts
    self.ends = ends
    self.weights = weights
    self.degrees = degrees
    total = graph.total
  }
}

/// The nodes of each group, beside each other.
private struct NodesByGroup {
  private let starts: [UInt32]
  private let nodes: [UInt32]

  init(groups: [UInt32], count: Int) {
    var starts = Array(repeating: UInt32(0), count: count + 1)
    for group in groups { starts[Int(group) + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var next = starts
    var nodes = Array(repeating: UInt32(0), count: groups.count)
    for (node, group) in groups.enumerated() {
      nodes[Int(next[Int(group)])] = UInt32(node)
      next[Int(group)] += 1
    }
    self.starts = starts
    self.nodes = nodes
  }

  func nodes(of group: Int) -> ArraySlice<UInt32> {
    nodes[Int(starts[group])..<Int(starts[group + 1])]
  }
}
