/// Which of so many nodes are joined: no direction, no node joined with itself, each edge once.
///
/// The nodes are numbered from 0; what they stand for is the business of whoever asks. Stored by
/// node, so that a million edges cost 8 bytes each.
public struct Graph: Hashable, Sendable {
  /// Where the neighbours of each node begin, and after the last node where they end.
  let starts: [UInt32]
  /// The neighbours of each node in ascending order.
  let ends: [UInt32]

  /// - Parameters:
  ///   - nodeCount: at least 0.
  ///   - edges: pairs of nodes within `0..<nodeCount`, in any order; an edge given again or the
  ///     other way round counts once, one from a node to itself or out of bounds not at all.
  /// - Complexity: O(*nodes* + *edges* × log *degree*).
  public init(nodeCount: Int, edges: some Collection<(Int, Int)>) {
    let nodes = 0..<max(0, nodeCount)
    var starts = Array(repeating: UInt32(0), count: nodes.count + 1)
    func isEdge(_ from: Int, _ to: Int) -> Bool {
      from != to && nodes.contains(from) && nodes.contains(to)
    }
    for (from, to) in edges where isEdge(from, to) {
      starts[from + 1] += 1
      starts[to + 1] += 1
    }
    for node in nodes { starts[node + 1] += starts[node] }
    var ends = Array(repeating: UInt32(0), count: Int(starts[nodes.count]))
    var next = starts
    for (from, to) in edges where isEdge(from, to) {
      ends[Int(next[from])] = UInt32(to)
      ends[Int(next[to])] = UInt32(from)
      next[from] += 1
      next[to] += 1
    }
    var kept = 0
    for node in nodes {
      let own = ends[Int(starts[node])..<Int(next[node])].sorted()
      starts[node] = UInt32(kept)
      for (index, neighbour) in own.enumerated() where index == 0 || own[index - 1] != neighbour {
        ends[kept] = neighbour
        kept += 1
      }
    }
    starts[nodes.count] = UInt32(kept)
    ends.removeSubrange(kept...)
    self.starts = starts
    self.ends = ends
  }

  public var nodeCount: Int { starts.count - 1 }

  public var edgeCount: Int { ends.count / 2 }

  /// How many nodes a node is joined with.
  public func degree(of node: Int) -> Int {
    Int(starts[node + 1] - starts[node])
  }

  /// The nodes that a node is joined with, in ascending order.
  public func neighbours(of node: Int) -> ArraySlice<UInt32> {
    ends[Int(starts[node])..<Int(starts[node + 1])]
  }
}

extension Connections {
  /// The connections without their kinds: a node for every row of the edition.
  var graph: Graph { Graph(starts: starts, ends: ends) }
}

extension Graph {
  /// - Parameters:
  ///   - starts: where the neighbours of each node begin, and after the last node where they end.
  ///   - ends: the neighbours of each node, ascending, each edge from both its ends.
  init(starts: [UInt32], ends: [UInt32]) {
    self.starts = starts
    self.ends = ends
  }
}

extension Edition {
  /// Calls the body with every connection, by rows: each once, from the end that the sheet names
  /// first, in the order of those rows; never where the year has no connections file.
  public func forEachConnection(_ body: (_ from: Int, _ to: Int, _ kinds: String) -> Void) {
    columns.connections?.forEach(body)
  }

  /// The communities and their connections, a node for every row; nil when the audit has no
  /// connections file for the year.
  public var graph: Graph? { columns.connections?.graph }
}
