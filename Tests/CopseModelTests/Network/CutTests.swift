import CopseModel
import Testing

@Suite struct CutTests {
  @Test func `the ends of the bridge between two triangles cut off the other two`() {
    let graph = Graph.twoTriangles
    let cuts = graph.cuts(of: graph.constellations())
    // Without 2, the nodes 0 and 1 are off, which are all that is left of their group.
    #expect(cuts[2] == Cut(nodes: 2, pieces: 1, groups: 1))
    #expect(graph.piecesCutOff(without: 2) == [[0, 1]])
    #expect(cuts[0] == Cut(nodes: 0, pieces: 0, groups: 0))
  }

  @Test func `without its centre a star falls into pieces, the first of which is the rest`() {
    let graph = Graph.star(5)
    let cuts = graph.cuts(of: Grouping(labels: [0, 0, 0, 0, 0]))
    #expect(cuts[0] == Cut(nodes: 3, pieces: 3, groups: 0))
    #expect(graph.piecesCutOff(without: 0) == [[2], [3], [4]])
  }

  @Test(arguments: [0, 1, 2]) func `nothing is cut off from so few`(count: Int) {
    let graph = Graph.path(count)
    #expect(graph.cuts(of: graph.constellations()).allSatisfy { $0.nodes == 0 })
  }

  @Test func `a long chain is walked without a limit to its depth`() {
    let graph = Graph.path(20_000)
    let cuts = graph.cuts(of: Grouping(labels: (0..<20_000).map { $0 / 100 }))
    #expect(cuts[9_999] == Cut(nodes: 9_999, pieces: 1, groups: 100))
    #expect(cuts[12_000] == Cut(nodes: 7_999, pieces: 1, groups: 80))
  }

  @Test(arguments: 1...60) func `it agrees with taking every node out`(seed: UInt64) {
    let graph = Graph.random(nodeCount: 30, edgeCount: 20 + Int(seed) % 20, seed: seed)
    let grouping = graph.constellations()
    let cuts = graph.cuts(of: grouping)
    for node in 0..<30 {
      #expect(cuts[node] == slowCut(of: graph, grouping, without: node))
    }
  }

  private func slowCut(of graph: Graph, _ grouping: Grouping, without node: Int) -> Cut {
    let whole = graph.components().first { $0.contains(node) } ?? []
    var pieces = graph.components(without: node).filter { whole.contains($0[0]) }
    let largest = pieces.map(\.count).max() ?? 0
    pieces =
      pieces.firstIndex { $0.count == largest }.map { rest in
        pieces.indices.filter { $0 != rest }.map { pieces[$0] }
      } ?? []
    #expect(graph.piecesCutOff(without: node) == pieces)
    let off = Set(pieces.joined())
    let groups = grouping.groups.count { group in
      let left = group.filter { $0 != node }
      return !left.isEmpty && off.isSuperset(of: left)
    }
    return Cut(nodes: off.count, pieces: pieces.count, groups: groups)
  }
}
