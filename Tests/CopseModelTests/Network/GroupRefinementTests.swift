import CopseModel
import Testing

/// What refinement adds to moving nodes alone: groups that hold together.
@Suite struct GroupRefinementTests {
  /// After Traag, Waltman and van Eck, "From Louvain to Leiden" (2019), figure 2: the two triangles of
  /// a group hang together by 0 alone, which is joined four times with the clique of 7 to 10.
  private static let bridge = Graph(
    nodeCount: 11,
    edges: [
      (0, 1), (0, 4), (1, 2), (1, 3), (2, 3), (4, 5), (4, 6), (5, 6),
      (0, 7), (0, 8), (0, 9), (0, 10), (7, 8), (7, 9), (7, 10), (8, 9), (8, 10), (9, 10),
    ])
  private static let before: [UInt32] = [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1]

  private func parts(of graph: Graph, _ groups: [UInt32], order: [UInt32]) -> [[Int]] {
    var refinement = GroupRefinement(WeightedGraph(graph), groups: groups)
    refinement.run(order: order)
    return Grouping(labels: refinement.parts.map(Int.init)).groups
  }

  @Test func `moving alone leaves the group in two pieces, which refinement takes apart`() {
    var moving = LocalMoving(WeightedGraph(Self.bridge), groups: Self.before)
    moving.run(order: Array(0..<11))
    // 0 has gone to the clique, and of the six no single one gains by leaving.
    #expect(moving.groups == [1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1])
    #expect(Self.bridge.induced(by: [1, 2, 3, 4, 5, 6]).components().count == 2)
    #expect(
      parts(of: Self.bridge, moving.groups, order: Array(0..<11)) == [
        [0, 7, 8, 9, 10], [1, 2, 3], [4, 5, 6],
      ])
    #expect(
      Self.bridge.constellations().groups == [[0, 7, 8, 9, 10], [1, 2, 3], [4, 5, 6]])
  }

  @Test(arguments: 1...40) func `every part hangs together and lies within one group`(
    seed: UInt64
  ) {
    var numbers = SeededGenerator(seed: seed)
    let count = 2 + numbers.next(below: 60)
    let graph = Graph.random(
      nodeCount: count, edgeCount: numbers.next(below: 3 * count), seed: seed)
    // Groups of nodes that nothing joins are among them.
    let groups = (0..<count).map { _ in UInt32(numbers.next(below: min(count, 4))) }
    let order = Array(0..<UInt32(count)).shuffled(using: &numbers)
    for part in parts(of: graph, groups, order: order) {
      #expect(graph.induced(by: part).components().count == 1)
      #expect(Set(part.map { groups[$0] }).count == 1)
    }
  }

  @Test(arguments: 1...40) func `no part was joined where the modularity loses`(seed: UInt64) {
    var numbers = SeededGenerator(seed: seed)
    let graph = Graph.random(nodeCount: 30, edgeCount: 20 + Int(seed) * 2, seed: seed)
    let order = Array(0..<UInt32(30)).shuffled(using: &numbers)
    let found = parts(of: graph, Array(repeating: 0, count: 30), order: order)
    var labels = Array(repeating: 0, count: 30)
    for (part, nodes) in found.enumerated() { for node in nodes { labels[node] = part } }
    #expect(
      graph.modularity(of: Grouping(labels: labels))
        >= graph.modularity(of: Grouping(labels: 0..<30)))
  }

  @Test func `plain Louvain leaves groups that are better in two, and the search next to none`() {
    var (plain, refined) = (0, 0)
    for seed in 1...120 as ClosedRange<UInt64> {
      let graph = Graph.random(nodeCount: 26, edgeCount: 34 + Int(seed) % 20, seed: seed)
      plain += divisibleGroups(of: PlainLouvain(graph).groups, in: graph)
      refined += divisibleGroups(of: graph.constellations().groups, in: graph)
    }
    #expect(plain >= 10)
    #expect(refined * 10 <= plain, "\(refined) of \(plain)")
  }

  /// How many groups fall into two with a larger modularity, every way of parting them tried.
  private func divisibleGroups(of groups: [[Int]], in graph: Graph) -> Int {
    groups.count { group in
      guard group.count < 15 else { return false }
      return (1..<(1 << (group.count - 1))).contains { choice in
        let half = group.indices.filter { choice >> $0 & 1 == 1 }.map { group[$0] }
        let rest = Set(group).subtracting(half)
        let between = half.reduce(0) { sum, node in
          sum + graph.neighbours(of: node).count { rest.contains(Int($0)) }
        }
        let (one, other) = (
          half.reduce(0) { $0 + graph.degree(of: $1) },
          rest.reduce(0) { $0 + graph.degree(of: $1) }
        )
        return 2 * graph.edgeCount * between < one * other
      }
    }
  }
}

/// The method without refinement, slow and obvious: groups become the nodes of the next round.
private struct PlainLouvain {
  private(set) var groups: [[Int]]

  init(_ graph: Graph) {
    groups = (0..<graph.nodeCount).map { [$0] }
    while true {
      let before = groups
      var places = Array(groups.indices)
      var isMoved = true
      while isMoved {
        isMoved = false
        for index in before.indices {
          let own = places[index]
          let best = places.max { one, other in
            let gains = [one, other].map { Self.gain(index, $0, places, before, graph) }
            return gains[0] == gains[1] ? other == own : gains[0] < gains[1]
          }
          guard let best, best != own,
            Self.gain(index, best, places, before, graph)
              > Self.gain(index, own, places, before, graph)
          else { continue }
          places[index] = best
          isMoved = true
        }
      }
      groups = Set(places).sorted().map { place in
        before.indices.filter { places[$0] == place }.flatMap { before[$0] }
      }
      if groups.count == before.count { return }
    }
  }

  /// What the modularity gains by putting a group to the others of a place.
  private static func gain(
    _ index: Int, _ place: Int, _ places: [Int], _ groups: [[Int]], _ graph: Graph
  ) -> Int {
    let others = Set(
      groups.indices.filter { places[$0] == place && $0 != index }.flatMap { groups[$0] })
    func degrees(_ nodes: some Sequence<Int>) -> Int {
      nodes.reduce(0) { $0 + graph.degree(of: $1) }
    }
    let links = groups[index].reduce(0) { sum, node in
      sum + graph.neighbours(of: node).count { others.contains(Int($0)) }
    }
    return 2 * graph.edgeCount * links - degrees(groups[index]) * degrees(others)
  }
}
