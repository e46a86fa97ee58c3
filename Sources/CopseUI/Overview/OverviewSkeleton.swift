import CopseModel

/// The few connections that are drawn of many: enough to see what hangs together, and no tangle.
struct OverviewSkeleton: Sendable {
  /// Within each constellation the shortest lines that join its communities, as places in the edges.
  private(set) var branches: [Int] = []
  /// Between constellations the shortest line of those that are joined most, so that all that can be
  /// reached from each other hang together.
  private(set) var bridges: [Int] = []

  init(nodes: [NetworkMap.Node], edges: [NetworkMap.Edge], groupOfNode: [Int]) {
    let lengths = edges.map { nodes[$0.one].place.distance(to: nodes[$0.other].place) }
    let present = edges.indices.filter { edges[$0].change != .went }
    let inside = present.filter { edges[$0].isBranch }
      .sorted { (lengths[$0], $0) < (lengths[$1], $1) }
    var joined = JoinedNumbers(count: nodes.count)
    branches = inside.filter { joined.join(edges[$0].one, edges[$0].other) }

    var between: [Pair: (count: Int, shortest: Int)] = [:]
    for index in present where !edges[index].isBranch {
      let (one, other) = (groupOfNode[edges[index].one], groupOfNode[edges[index].other])
      let pair = Pair(one: min(one, other), other: max(one, other))
      let known = between[pair]
      let isShorter = known.map { lengths[index] < lengths[$0.shortest] } ?? true
      between[pair] = ((known?.count ?? 0) + 1, isShorter ? index : known?.shortest ?? index)
    }
    let pairs = between.sorted {
      ($1.value.count, $0.key.one, $0.key.other) < ($0.value.count, $1.key.one, $1.key.other)
    }
    var groups = JoinedNumbers(count: (groupOfNode.max() ?? 0) + 1)
    bridges = pairs.filter { groups.join($0.key.one, $0.key.other) }.map(\.value.shortest)
  }

  private struct Pair: Hashable {
    let one: Int
    let other: Int
  }
}

/// Which numbers hang together.
private struct JoinedNumbers {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  /// - Returns: whether the two did not hang together before.
  mutating func join(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (root(of: one), root(of: other))
    if first != second { parents[second] = first }
    return first != second
  }

  private mutating func root(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }
}
