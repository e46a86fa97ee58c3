/// Splits groups into parts that hold together, so that what moves as one later is well connected.
///
/// Every node begins alone, and joins the part of its own group where the modularity gains most;
/// both the node and the part must be joined strongly enough with the rest of their group.
package struct GroupRefinement {
  private let graph: WeightedGraph
  private let groups: [UInt32]
  /// The sum of the degrees in each group.
  private var groupDegrees: [Int]
  /// The part of each node.
  package private(set) var parts: [UInt32]
  /// By part: the sum of its degrees, the weight of the edges to the rest of its group, and whether
  /// a node has joined it.
  private var degrees: [Int]
  private var outward: [Int]
  private var isJoined: [Bool]

  /// - Parameter groups: the group of each node, below the number of nodes.
  package init(_ graph: WeightedGraph, groups: [UInt32]) {
    self.graph = graph
    self.groups = groups
    groupDegrees = Array(repeating: 0, count: graph.nodeCount)
    parts = Array(0..<UInt32(graph.nodeCount))
    degrees = graph.degrees
    outward = Array(repeating: 0, count: graph.nodeCount)
    isJoined = Array(repeating: false, count: graph.nodeCount)
    for node in 0..<graph.nodeCount {
      groupDegrees[Int(groups[node])] += graph.degrees[node]
      for entry in graph.entries(of: node) where groups[Int(graph.ends[entry])] == groups[node] {
        outward[node] += Int(graph.weights[entry])
      }
    }
  }

  /// - Parameter order: every node once, in the order in which they join.
  package mutating func run(order: [UInt32]) {
    var links = NeighbouringGroups(count: graph.nodeCount)
    for node in order.lazy.map(Int.init) where !isJoined[node] {
      let group = groups[node]
      guard parts[node] == node, isWellConnected(part: node, in: group) else { continue }
      links.clear()
      for entry in graph.entries(of: node) {
        let neighbour = Int(graph.ends[entry])
        if groups[neighbour] == group { links.add(graph.weights[entry], to: parts[neighbour]) }
      }
      if let part = bestPart(for: node, among: links) {
        join(node, to: part, weight: Int(links.weight(to: part)))
      }
    }
  }

  /// The part where the modularity gains most; nil where it gains nowhere.
  private func bestPart(for node: Int, among links: NeighbouringGroups) -> UInt32? {
    var best: (part: UInt32, gain: Int)?
    for part in links.groups {
      let gain = graph.total * Int(links.weight(to: part)) - degrees[node] * degrees[Int(part)]
      if gain > best?.gain ?? 0, isWellConnected(part: Int(part), in: groups[node]) {
        best = (part, gain)
      }
    }
    return best?.part
  }

  /// Whether a part has at least as many edges to the rest of its group as chance would give it.
  private func isWellConnected(part: Int, in group: UInt32) -> Bool {
    graph.total * outward[part] >= degrees[part] * (groupDegrees[Int(group)] - degrees[part])
  }

  private mutating func join(_ node: Int, to part: UInt32, weight: Int) {
    parts[node] = part
    isJoined[Int(part)] = true
    outward[Int(part)] += outward[node] - 2 * weight
    degrees[Int(part)] += degrees[node]
  }
}
