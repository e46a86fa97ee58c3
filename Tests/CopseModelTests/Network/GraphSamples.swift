import CopseModel

extension Graph {
  /// A graph of so many nodes, with about so many edges, the same for the same seed.
  static func random(nodeCount: Int, edgeCount: Int, seed: UInt64) -> Graph {
    var numbers = SeededGenerator(seed: seed)
    guard nodeCount > 0 else { return Graph(nodeCount: 0, edges: []) }
    let edges = (0..<edgeCount).map { _ in
      (
        Int.random(in: 0..<nodeCount, using: &numbers),
        Int.random(in: 0..<nodeCount, using: &numbers)
      )
    }
    return Graph(nodeCount: nodeCount, edges: edges)
  }

  /// Each joined with the next.
  static func path(_ count: Int) -> Graph {
    Graph(nodeCount: count, edges: (0..<max(0, count - 1)).map { ($0, $0 + 1) })
  }

  /// Node 0 joined with all others.
  static func star(_ count: Int) -> Graph {
    Graph(nodeCount: count, edges: (0..<count).map { (0, $0) })
  }

  /// Each joined with every other.
  static func clique(_ count: Int) -> Graph {
    Graph(
      nodeCount: count, edges: (0..<count).flatMap { from in (0..<from).map { (from, $0) } })
  }

  /// Two triangles that one edge joins, from 2 to 3.
  static let twoTriangles = Graph(
    nodeCount: 6, edges: [(0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3), (2, 3)])

  /// Who met whom outside a karate club.
  ///
  /// W. W. Zachary, "An information flow model for conflict and fission in small groups", Journal
  /// of Anthropological Research 33 (1977), 452–473.
  static var karateClub: Graph {
    let later: [Int: [Int]] = [
      0: [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31],
      1: [2, 3, 7, 13, 17, 19, 21, 30], 2: [3, 7, 8, 9, 13, 27, 28, 32], 3: [7, 12, 13],
      4: [6, 10], 5: [6, 10, 16], 6: [16], 8: [30, 32, 33], 9: [33], 13: [33], 14: [32, 33],
      15: [32, 33], 18: [32, 33], 19: [33], 20: [32, 33], 22: [32, 33],
      23: [25, 27, 29, 32, 33], 24: [25, 27, 31], 25: [31], 26: [29, 33], 27: [33],
      28: [31, 33], 29: [32, 33], 30: [32, 33], 31: [32, 33], 32: [33],
    ]
    return Graph(nodeCount: 34, edges: later.flatMap { from, ends in ends.map { (from, $0) } })
  }

  /// Whether two nodes are joined.
  func joins(_ from: Int, _ to: Int) -> Bool { neighbours(of: from).contains(UInt32(to)) }

  /// The nodes that hang together with each other, a list for each component.
  func components(without removed: Int? = nil) -> [[Int]] {
    var components: [[Int]] = []
    for node in 0..<nodeCount where node != removed {
      let joined = components.indices.filter { components[$0].contains { joins($0, node) } }
      let merged = joined.flatMap { components[$0] } + [node]
      components = components.indices.filter { !joined.contains($0) }.map { components[$0] }
      components.append(merged)
    }
    return components.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }
}
