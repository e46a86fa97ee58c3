/// The nodes of a graph around a circle, so that those that are joined stand near each other.
///
/// A node goes to the middle of its neighbours, all are spread evenly again, and so on (the
/// barycentre rule of K. Sugiyama, S. Tagawa and M. Toda, "Methods for Visual Understanding of
/// Hierarchical System Structures", 1981, on a circle). The best order seen is refined by swapping
/// nodes that stand beside each other.
struct CircleOrder {
  private static let rounds = 24
  private static let swaps = 6

  private let graph: Graph
  /// The places on the circle by rank.
  private let slots: [MapPlace]
  private(set) var nodes: [Int]
  /// The place of each node in `nodes`; -1 for one that is left out.
  private var ranks: [Int]

  /// - Parameter left: a node that stands elsewhere, with all its edges.
  init(_ graph: Graph, without left: Int) {
    self.graph = graph
    nodes = Self.walk(graph, without: left)
    ranks = Array(repeating: -1, count: graph.nodeCount)
    let count = nodes.count
    slots = (0..<count).map { MapPlace(turn: Double($0) / Double(count), radius: 1) }
    number()
    gather()
    swapNeighbours()
  }

  private mutating func number() {
    for (rank, node) in nodes.enumerated() { ranks[node] = rank }
  }

  /// An order in which what hangs together stands together: depth first, from the nodes that are
  /// joined with the most.
  private static func walk(_ graph: Graph, without left: Int) -> [Int] {
    let byDegree = (0..<graph.nodeCount).sorted {
      (graph.degree(of: $1), $0) < (graph.degree(of: $0), $1)
    }
    var order: [Int] = []
    var isSeen = Array(repeating: false, count: graph.nodeCount)
    if isSeen.indices.contains(left) { isSeen[left] = true }
    for start in byDegree where !isSeen[start] {
      var stack = [start]
      while let node = stack.popLast() {
        guard !isSeen[node] else { continue }
        isSeen[node] = true
        order.append(node)
        for neighbour in graph.neighbours(of: node).reversed() where !isSeen[Int(neighbour)] {
          stack.append(Int(neighbour))
        }
      }
    }
    return order
  }

  // MARK: Gathering

  private mutating func gather() {
    guard nodes.count > 3 else { return }
    var best = nodes
    var least = length
    for _ in 0..<Self.rounds {
      let wanted = nodes.map { node in (direction: middle(of: node).direction, node: node) }
      nodes = wanted.enumerated().sorted {
        ($0.element.direction, $0.offset) < ($1.element.direction, $1.offset)
      }.map(\.element.node)
      number()
      let length = length
      if length < least { (best, least) = (nodes, length) }
    }
    nodes = best
    number()
  }

  /// Between where a node stands and where its neighbours do.
  private func middle(of node: Int) -> MapPlace {
    let own = slots[ranks[node]]
    var (x, y) = (own.x, own.y)
    for neighbour in graph.neighbours(of: node) where ranks[Int(neighbour)] >= 0 {
      let place = slots[ranks[Int(neighbour)]]
      x += place.x
      y += place.y
    }
    return MapPlace(x: x, y: y)
  }

  // MARK: Length

  /// How far apart two ranks are, the shorter way round.
  private func distance(_ one: Int, _ other: Int) -> Int {
    let distance = abs(one - other)
    return min(distance, nodes.count - distance)
  }

  /// How long all edges are together.
  private var length: Int {
    nodes.reduce(0) { $0 + length(of: $1, at: ranks[$1], beside: -1) }
  }

  private func length(of node: Int, at rank: Int, beside other: Int) -> Int {
    var length = 0
    for neighbour in graph.neighbours(of: node) where ranks[Int(neighbour)] >= 0 {
      if Int(neighbour) != other { length += distance(rank, ranks[Int(neighbour)]) }
    }
    return length
  }

  private mutating func swapNeighbours() {
    guard nodes.count > 3 else { return }
    for _ in 0..<Self.swaps {
      var isBetter = false
      for rank in nodes.indices {
        let next = rank + 1 == nodes.count ? 0 : rank + 1
        let (one, other) = (nodes[rank], nodes[next])
        let now =
          length(of: one, at: rank, beside: other) + length(of: other, at: next, beside: one)
        let swapped =
          length(of: one, at: next, beside: other) + length(of: other, at: rank, beside: one)
        guard swapped < now else { continue }
        nodes.swapAt(rank, next)
        ranks[one] = next
        ranks[other] = rank
        isBetter = true
      }
      guard isBetter else { return }
    }
  }
}
