import CopseModel
import Testing

@Suite struct GraphTests {
  @Test func `an edge joins both its ends, and counts once`() {
    let graph = Graph(nodeCount: 4, edges: [(2, 0), (0, 2), (0, 1), (2, 0), (3, 0)])
    #expect(graph.nodeCount == 4)
    #expect(graph.edgeCount == 3)
    #expect((0..<4).map { Array(graph.neighbours(of: $0)) } == [[1, 2, 3], [0], [0], [0]])
    #expect((0..<4).map(graph.degree) == [3, 1, 1, 1])
  }

  @Test func `an edge to itself or out of bounds is none`() {
    let graph = Graph(nodeCount: 2, edges: [(0, 0), (0, 2), (-1, 1), (1, 0)])
    #expect(graph.edgeCount == 1)
    #expect(Array(graph.neighbours(of: 1)) == [0])
  }

  @Test(arguments: [0, 1]) func `a graph may have nothing to join`(count: Int) {
    let graph = Graph(nodeCount: count, edges: [(0, 0)])
    #expect(graph.nodeCount == count)
    #expect(graph.edgeCount == 0)
    #expect((0..<count).allSatisfy { graph.neighbours(of: $0).isEmpty })
  }

  @Test func `the order of the edges does not matter`() {
    let edges = [(0, 1), (4, 2), (3, 1), (2, 0), (1, 4)]
    let one = Graph(nodeCount: 5, edges: edges)
    #expect(one == Graph(nodeCount: 5, edges: edges.reversed().map { ($0.1, $0.0) }))
  }

  @Test(.timeLimit(.minutes(1)))
  func `no number of connections is too large to be asked for`() throws {
    let audit = Audit(
      [2020: "id\na\nb\nc\nd"], connections: [2020: "from,to\na,b\nb,c"])
    #expect(audit.find(try audit.query("near:a~\(Int.max)")).map(\.id) == ["a", "b", "c"])
  }

  @Test func `an edition's graph has its rows as nodes`() throws {
    let audit = Audit([2020: "id\na\nb\nc"], connections: [2020: "from,to\nc,a"])
    let graph = try #require(audit.editions.last?.graph)
    #expect(graph.nodeCount == 3)
    #expect(Array(graph.neighbours(of: 0)) == [2])
    #expect(Audit([2020: "id\na"]).editions.last?.graph == nil)
  }
}
