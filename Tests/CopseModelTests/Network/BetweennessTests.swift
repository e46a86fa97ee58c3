import CopseModel
import Testing

@Suite struct BetweennessTests {
  @Test func `the karate club's is as networkx has it`() {
    let values = Graph.karateClub.betweenness().values
    for (node, value) in [0: 0.437635281385, 2: 0.143656806157, 33: 0.30407497595, 7: 0] {
      #expect(abs(values[node] - value) < 1e-9)
    }
  }

  @Test func `all paths of a star lead through its centre`() {
    let found = Graph.star(5).betweenness()
    #expect(found.values == [1, 0, 0, 0, 0])
    #expect(!found.isEstimated)
  }

  @Test func `in the middle of a path the most pairs are parted`() {
    // Of the six pairs of the others: 1 parts three, 2 four, 3 three.
    let values = Graph.path(5).betweenness().values
    #expect(zip(values, [0, 0.5, 4.0 / 6, 0.5, 0]).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test(arguments: [0, 1, 2]) func `it takes three nodes to stand between`(count: Int) {
    #expect(Graph.clique(count).betweenness().values == Array(repeating: 0, count: count))
  }

  @Test(arguments: 1...20) func `it agrees with counting every path`(seed: UInt64) {
    let graph = Graph.random(nodeCount: 25, edgeCount: 10 + Int(seed) * 4, seed: seed)
    let values = graph.betweenness().values
    #expect(zip(values, slowBetweenness(of: graph)).allSatisfy { abs($0 - $1) < 1e-9 })
  }

  @Test func `above the limit it is estimated, and says so`() {
    let graph = Graph.random(nodeCount: 300, edgeCount: 900, seed: 3)
    let exact = graph.betweenness()
    let estimated = graph.betweenness(limit: graph.edgeCount * 2 * 100)
    #expect(estimated.pivots == 100)
    #expect(estimated.isEstimated)
    #expect(estimated == graph.betweenness(limit: graph.edgeCount * 2 * 100))
    let sums = [exact, estimated].map { $0.values.reduce(0, +) }
    #expect(abs(sums[1] / sums[0] - 1) < 0.05)
  }

  @Test func `it can be broken off`() {
    #expect(Graph.karateClub.betweenness(isCancelled: { true }) == nil)
  }

  /// For every pair and every third node, the share of the pair's shortest paths through it.
  private func slowBetweenness(of graph: Graph) -> [Double] {
    let nodes = 0..<graph.nodeCount
    let distances = nodes.map(graph.distances)
    var paths = nodes.map { from in nodes.map { $0 == from ? 1.0 : 0 } }
    for distance in 1..<max(2, graph.nodeCount) {
      for from in nodes {
        for to in nodes where distances[from][to] == distance {
          for before in nodes
          where distances[from][before] == distance - 1 && graph.joins(before, to) {
            paths[from][to] += paths[from][before]
          }
        }
      }
    }
    let pairs = Double((graph.nodeCount - 1) * (graph.nodeCount - 2))
    return nodes.map { node in
      var sum = 0.0
      for from in nodes where from != node && distances[from][node] > 0 {
        for to in nodes where to != node && to != from && distances[node][to] > 0 {
          if distances[from][node] + distances[node][to] == distances[from][to] {
            sum += paths[from][node] * paths[node][to] / paths[from][to]
          }
        }
      }
      return sum / pairs
    }
  }
}
