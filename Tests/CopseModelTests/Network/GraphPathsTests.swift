import CopseModel
import Testing

@Suite struct GraphPathsTests {
  @Test func `of several shortest chains the first in order is taken, both ways`() {
    let square = Graph(nodeCount: 4, edges: [(0, 1), (1, 3), (0, 2), (2, 3)])
    #expect(square.path(from: 0, to: 3) == [0, 1, 3])
    #expect(square.path(from: 3, to: 0) == [3, 1, 0])
  }

  @Test func `a node is its own chain, and no chain leads to another piece`() {
    let graph = Graph(nodeCount: 3, edges: [(0, 1)])
    #expect(graph.path(from: 1, to: 1) == [1])
    #expect(graph.path(from: 0, to: 2) == nil)
    #expect(graph.path(from: 0, to: 3) == nil)
    #expect(graph.path(from: -1, to: 1) == nil)
  }

  @Test(arguments: 1...20) func `a chain is as long as the distance`(seed: UInt64) {
    let graph = Graph.random(nodeCount: 30, edgeCount: 35, seed: seed)
    for from in 0..<30 {
      let distances = graph.distances(from: from)
      for to in 0..<30 {
        let path = graph.path(from: from, to: to)
        #expect((path.map { $0.count - 1 } ?? -1) == distances[to])
        #expect(path.map { zip($0, $0.dropFirst()).allSatisfy(graph.joins) } ?? true)
      }
    }
  }
}
