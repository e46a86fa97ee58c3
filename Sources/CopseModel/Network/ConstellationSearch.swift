/// Finds the constellations of a graph: groups of nodes that are joined more among each other than
/// with the rest, so that the modularity is as large as can be found.
///
/// Nodes are moved one by one, the groups are split into parts that hold together, and the parts
/// become the nodes of a smaller graph, until nothing moves. No random source is asked: the orders
/// in which nodes are looked at are the same every time.
///
/// - SeeAlso: V. A. Traag, L. Waltman, N. J. van Eck, "From Louvain to Leiden: guaranteeing
///   well-connected communities", Scientific Reports 9 (2019), 5233.
struct ConstellationSearch {
  private let graph: Graph
  private let bottom: WeightedGraph

  init(_ graph: Graph) {
    self.graph = graph
    bottom = WeightedGraph(graph)
  }

  /// Of several searches, each with its own orders, the groups with the largest modularity.
  ///
  /// A small graph is searched more often: it costs little, and a single node in the wrong group
  /// shows more.
  ///
  /// - Returns: nil when it was cancelled.
  func run(isCancelled: () -> Bool) -> Grouping? {
    guard graph.edgeCount > 0 else { return Grouping(labels: 0..<graph.nodeCount) }
    let searches = min(16, max(1, 200_000 / graph.edgeCount))
    var best: (groups: [UInt32], quality: Int)?
    for seed in 1...UInt64(searches) {
      let found = search(seed: seed, isCancelled)
      if isCancelled() { return nil }
      if found.quality > best?.quality ?? .min { best = found }
    }
    return connectedGroups(best?.groups ?? [])
  }

  /// One search, repeated from what it found until that gets no better.
  private func search(
    seed: UInt64, _ isCancelled: () -> Bool
  ) -> (groups: [UInt32], quality: Int) {
    var orders = SeededOrder(seed: seed)
    var groups = Array(0..<UInt32(graph.nodeCount))
    var quality = graph.modularityTerm(of: groups, count: groups.count)
    let rounds = graph.edgeCount > 200_000 ? 2 : 10
    for _ in 0..<rounds {
      let next = descend(from: groups, &orders, isCancelled)
      if isCancelled() { break }
      let nextQuality = graph.modularityTerm(of: next, count: next.count)
      guard nextQuality > quality else { break }
      (groups, quality) = (next, nextQuality)
    }
    return (groups, quality)
  }

  /// Moves, refines and aggregates until every group is a single node of the smaller graph.
  private func descend(
    from start: [UInt32], _ orders: inout SeededOrder, _ isCancelled: () -> Bool
  ) -> [UInt32] {
    var level = bottom
    var groups = start
    // The node of the level that each node of the graph is in.
    var places = Array(0..<UInt32(graph.nodeCount))
    while true {
      var moving = LocalMoving(level, groups: groups)
      moving.run(order: orders.next(count: level.nodeCount), isCancelled: isCancelled)
      if isCancelled() { return start }
      let moved = Numbered(moving.groups)
      if moved.count == level.nodeCount { return places.map { moved.numbers[Int($0)] } }
      var refinement = GroupRefinement(level, groups: moved.numbers)
      refinement.run(order: orders.next(count: level.nodeCount))
      var parts = Numbered(refinement.parts)
      // Where no part has two nodes, the groups themselves are the next nodes.
      if parts.count == level.nodeCount { parts = moved }
      groups = Array(repeating: 0, count: parts.count)
      for (node, part) in parts.numbers.enumerated() { groups[Int(part)] = moved.numbers[node] }
      level = WeightedGraph(level, groups: parts.numbers, count: parts.count)
      places = places.map { parts.numbers[Int($0)] }
    }
  }

  /// The groups, those that do not hang together in their pieces, which is never worse.
  private func connectedGroups(_ groups: [UInt32]) -> Grouping {
    var labels = Array(repeating: -1, count: graph.nodeCount)
    for first in 0..<graph.nodeCount where labels[first] < 0 {
      var waiting = [first]
      labels[first] = first
      while let node = waiting.popLast() {
        for neighbour in graph.neighbours(of: node).lazy.map(Int.init)
        where labels[neighbour] < 0 && groups[neighbour] == groups[first] {
          labels[neighbour] = first
          waiting.append(neighbour)
        }
      }
    }
    return Grouping(labels: labels)
  }
}

/// Labels numbered from 0 in the order of their first nodes.
private struct Numbered {
  let numbers: [UInt32]
  let count: Int

  /// - Parameter labels: below how many there are.
  init(_ labels: [UInt32]) {
    var known = Array(repeating: UInt32.max, count: labels.count)
    var count: UInt32 = 0
    numbers = labels.map { label in
      if known[Int(label)] == .max {
        known[Int(label)] = count
        count += 1
      }
      return known[Int(label)]
    }
    self.count = Int(count)
  }
}

extension Graph {
  /// The nodes grouped so that the modularity is as large as can be found; every group hangs
  /// together, and a node without edges is alone.
  ///
  /// The same graph gives the same groups. Which of several equally good groupings it is depends on
  /// the numbers of the nodes, see ``renumbered(_:)``.
  ///
  /// - Complexity: about O(*edges*); a second for a million edges.
  public func constellations() -> Grouping {
    constellations { false } ?? Grouping(labels: 0..<nodeCount)
  }

  /// The same, unless it is broken off.
  ///
  /// - Parameter isCancelled: asked every few milliseconds; when true the result is nil.
  public func constellations(isCancelled: () -> Bool) -> Grouping? {
    ConstellationSearch(self).run(isCancelled: isCancelled)
  }
}
