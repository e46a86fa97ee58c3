import CopseModel
import Testing

@Suite struct ConstellationSearchTests {
  @Test func `the karate club falls into four with the best modularity known`() {
    let found = Graph.karateClub.constellations()
    #expect(Graph.karateClub.edgeCount == 78)
    #expect(found.count == 4)
    #expect(abs(Graph.karateClub.modularity(of: found) - 0.4197896) < 1e-6)
  }

  @Test func `a search that is broken off gives nothing`() {
    #expect(Graph.karateClub.constellations(isCancelled: { true }) == nil)
    var count = 0
    let large = Graph.random(nodeCount: 20_000, edgeCount: 60_000, seed: 1)
    let found = large.constellations {
      count += 1
      return count > 2
    }
    // It asks while nodes are moved, and not after a whole search alone.
    #expect(found == nil && count < 9)
    #expect(Graph.twoTriangles.constellations { false } == Graph.twoTriangles.constellations())
  }

  @Test func `two triangles joined by one edge are two`() {
    #expect(Graph.twoTriangles.constellations().groups == [[0, 1, 2], [3, 4, 5]])
  }

  @Test(arguments: [0, 1, 2, 5]) func `nodes without edges are alone`(count: Int) {
    let graph = Graph(nodeCount: count, edges: [(0, 0)])
    let found = graph.constellations()
    #expect(found.groups == (0..<count).map { [$0] })
    #expect(graph.modularity(of: found) == 0)
  }

  @Test(arguments: [2, 3, 8]) func `a clique and a star are one`(count: Int) {
    #expect(Graph.clique(count).constellations().count == 1)
    #expect(Graph.star(count).constellations().count == 1)
  }

  @Test func `what does not hang together is apart`() {
    let graph = Graph(nodeCount: 7, edges: [(0, 3), (3, 5), (5, 0), (1, 2), (6, 6)])
    #expect(graph.constellations().groups == [[0, 3, 5], [1, 2], [4], [6]])
  }

  @Test func `hardly a grouping of a small graph is better`() {
    var (found, best) = (0.0, 0.0)
    let groupings = allGroupings(of: 7)
    for seed in 1...40 as ClosedRange<UInt64> {
      let graph = Graph.random(nodeCount: 7, edgeCount: 4 + Int(seed) % 12, seed: seed)
      found += graph.modularity(of: graph.constellations())
      best += groupings.map { graph.modularity(of: $0) }.max() ?? 0
    }
    // Six in a row are found as three pairs, and two threes are better; moving one never shows it.
    #expect(found >= best * 0.99)
  }

  @Test(arguments: 1...20) func `every group hangs together`(seed: UInt64) {
    let graph = Graph.random(nodeCount: 80, edgeCount: 40 + Int(seed) * 10, seed: seed)
    for group in graph.constellations().groups {
      #expect(graph.induced(by: group).components().count == 1)
    }
  }

  @Test(arguments: 1...20) func `the order of the rows changes nothing`(seed: UInt64) {
    let graph = Graph.random(nodeCount: 60, edgeCount: 150, seed: seed)
    var numbers = SeededGenerator(seed: seed)
    let order = Array(0..<60).shuffled(using: &numbers)
    let shuffled = graph.renumbered(order)
    // Put back in the order of what the nodes are, as an audit does it by their ids.
    let back = order.indices.sorted { order[$0] < order[$1] }
    let restored = shuffled.renumbered(back)
    #expect(restored == graph)
    #expect(restored.constellations() == graph.constellations())
  }

  /// All ways to put so many nodes in groups.
  private func allGroupings(of count: Int) -> [Grouping] {
    var labels: [[Int]] = [[]]
    for _ in 0..<count {
      labels = labels.flatMap { known in
        (0...((known.max() ?? -1) + 1)).map { known + [$0] }
      }
    }
    return labels.map { Grouping(labels: $0) }
  }
}

@Suite struct ModularityTests {
  @Test func `two triangles apart from one another have five fourteenths`() {
    // 6 of 7 edges inside, and half of the degrees on either side: 6/7 − 1/2.
    let grouping = Grouping(labels: [0, 0, 0, 1, 1, 1])
    #expect(abs(Graph.twoTriangles.modularity(of: grouping) - 5.0 / 14) < 1e-12)
  }

  @Test func `one group has none, and nodes alone have less`() {
    #expect(Graph.clique(4).modularity(of: Grouping(labels: [7, 7, 7, 7])) == 0)
    #expect(Graph.clique(4).modularity(of: Grouping(labels: 0..<4)) == -0.25)
  }

  @Test func `groups are numbered by their first nodes`() {
    let grouping = Grouping(labels: [5, 2, 5, 9])
    #expect(grouping.groupOfNode == [0, 1, 0, 2])
    #expect(grouping.groups == [[0, 2], [1], [3]])
    #expect(Grouping(labels: []).count == 0)
  }
}
