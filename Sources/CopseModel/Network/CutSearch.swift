/// Finds what every single node holds together, in one walk in depth.
///
/// Below a node of the walk hang subtrees; one from which no edge leads above the node is a piece of
/// its own without it. The nodes of a subtree are visited in a row, so that a piece is a range.
///
/// - SeeAlso: R. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on
///   Computing 1 (1972), 146–160.
struct CutSearch {
  private let graph: Graph
  private let grouping: Grouping
  /// The nodes in the order of the walk, and where each stands in it.
  private var walk: [Int] = []
  private var places: [Int]
  /// The number of nodes of each one's subtree.
  private var sizes: [Int]
  /// The earliest place that an edge leads to from each one's subtree.
  private var lowest: [Int]
  private var parents: [Int]
  /// The lowest node of each one's subtree.
  private var firstNodes: [Int]
  /// By place: how many groups have their first node of the walk before it.
  private var groupsBefore: [Int] = []
  /// The places of the nodes of each group, ascending.
  private var placesOfGroup: [[Int]]
  private(set) var cuts: [Cut]

  init(_ graph: Graph, _ grouping: Grouping) {
    self.graph = graph
    self.grouping = grouping
    places = Array(repeating: -1, count: graph.nodeCount)
    sizes = Array(repeating: 1, count: graph.nodeCount)
    lowest = Array(repeating: 0, count: graph.nodeCount)
    parents = Array(repeating: -1, count: graph.nodeCount)
    firstNodes = Array(0..<graph.nodeCount)
    placesOfGroup = Array(repeating: [], count: grouping.count)
    cuts = Array(repeating: .none, count: graph.nodeCount)
    var roots: [Int] = []
    for node in 0..<graph.nodeCount where places[node] < 0 {
      roots.append(node)
      walk(from: node)
    }
    groupsBefore.append(0)
    for (place, node) in walk.enumerated() {
      let group = grouping.groupOfNode[node]
      groupsBefore.append(groupsBefore[place] + (placesOfGroup[group].isEmpty ? 1 : 0))
      placesOfGroup[group].append(place)
    }
    for root in roots {
      let component = places[root]..<places[root] + sizes[root]
      for node in walk[component] { cuts[node] = cut(without: node, in: component) }
    }
  }

  private mutating func walk(from root: Int) {
    var path = [(node: root, entry: graph.starts[root])]
    visit(root)
    while let (node, entry) = path.last {
      if entry < graph.starts[node + 1] {
        path[path.count - 1].entry += 1
        let neighbour = Int(graph.ends[Int(entry)])
        if places[neighbour] < 0 {
          parents[neighbour] = node
          visit(neighbour)
          path.append((neighbour, graph.starts[neighbour]))
        } else {
          lowest[node] = min(lowest[node], places[neighbour])
        }
      } else {
        path.removeLast()
        guard let parent = path.last?.node else { continue }
        sizes[parent] += sizes[node]
        lowest[parent] = min(lowest[parent], lowest[node])
        firstNodes[parent] = min(firstNodes[parent], firstNodes[node])
      }
    }
  }

  private mutating func visit(_ node: Int) {
    places[node] = walk.count
    lowest[node] = walk.count
    walk.append(node)
  }

  /// - Parameter component: the places of all nodes that hang together with the node.
  private func cut(without node: Int, in component: Range<Int>) -> Cut {
    let children = graph.neighbours(of: node).lazy.map(Int.init)
      .filter { parents[$0] == node && lowest[$0] >= places[node] }
    // The walk begins at the lowest node, so that of pieces of a size the one above is the rest.
    let pieces = children.sorted { (sizes[$1], firstNodes[$0]) < (sizes[$0], firstNodes[$1]) }
      .map { places[$0]..<places[$0] + sizes[$0] }
    let below = pieces.reduce(0) { $0 + $1.count }
    let above = component.count - below - 1
    guard let largest = pieces.first, pieces.count > 1 || above > 0 else { return .none }
    let ownGroup = grouping.groupOfNode[node]
    let own = pieces.map { count(ofGroup: ownGroup, in: $0) }
    let ownAbove = placesOfGroup[ownGroup].count - 1 - own.reduce(0, +)
    let groups = pieces.map(groupCount)
    if above >= largest.count {
      let isOwnOff = ownAbove == 0 && own.contains { $0 > 0 }
      return Cut(
        nodes: below, pieces: pieces.count, groups: groups.reduce(isOwnOff ? 1 : 0, +))
    }
    let isOwnOff = own.first == 0 && ownAbove + own.reduce(0, +) > 0
    let groupsAbove = groupCount(in: component) - groups.reduce(1, +)
    return Cut(
      nodes: below + above - largest.count, pieces: pieces.count - (above > 0 ? 0 : 1),
      groups: groups.dropFirst().reduce(groupsAbove + (isOwnOff ? 1 : 0), +))
  }

  /// How many groups begin in a range of the walk.
  private func groupCount(in range: Range<Int>) -> Int {
    groupsBefore[range.upperBound] - groupsBefore[range.lowerBound]
  }

  /// How many nodes of a group stand in a range of the walk.
  private func count(ofGroup group: Int, in range: Range<Int>) -> Int {
    let places = placesOfGroup[group]
    func first(from bound: Int) -> Int {
      var (low, high) = (0, places.count)
      while low < high {
        let middle = (low + high) / 2
        if places[middle] < bound { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return first(from: range.upperBound) - first(from: range.lowerBound)
  }
}
