extension Graph {
  /// A shortest chain of nodes from one to another, both included; nil where none joins them.
  ///
  /// Of several it is the one whose nodes come first in order, seen from the end that does; the
  /// chain back is the same reversed.
  ///
  /// - Complexity: O(*nodes* + *edges*).
  public func path(from start: Int, to end: Int) -> [Int]? {
    guard start <= end else { return path(from: end, to: start).map { $0.reversed() } }
    guard start >= 0, end < nodeCount else { return nil }
    let distances = distances(from: end)
    guard distances[start] >= 0 else { return nil }
    var path = [start]
    var node = start
    while node != end {
      let nearer = neighbours(of: node).first { distances[Int($0)] == distances[node] - 1 }
      guard let nearer else { return nil }
      node = Int(nearer)
      path.append(node)
    }
    return path
  }

  /// How many edges away each node is; -1 for those that cannot be reached.
  ///
  /// - Parameter source: a node of the graph.
  public func distances(from source: Int) -> [Int] {
    var distances = Array(repeating: -1, count: nodeCount)
    distances[source] = 0
    var frontier = [source]
    while !frontier.isEmpty {
      var next: [Int] = []
      for node in frontier {
        for neighbour in neighbours(of: node).lazy.map(Int.init) where distances[neighbour] < 0 {
          distances[neighbour] = distances[node] + 1
          next.append(neighbour)
        }
      }
      frontier = next
    }
    return distances
  }
}

extension Graph {
  /// The nodes that hang together, ascending; the components in the order of their first nodes.
  public var components: [[Int]] {
    var isSeen = Array(repeating: false, count: nodeCount)
    var components: [[Int]] = []
    for first in 0..<nodeCount where !isSeen[first] {
      isSeen[first] = true
      var component = [first]
      var place = 0
      while place < component.count {
        for neighbour in neighbours(of: component[place]).lazy.map(Int.init)
        where !isSeen[neighbour] {
          isSeen[neighbour] = true
          component.append(neighbour)
        }
        place += 1
      }
      components.append(component.sorted())
    }
    return components
  }
}
