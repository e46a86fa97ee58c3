/// What falls off when one node is taken out of a graph.
///
/// The nodes that hung together with it fall into pieces. The largest piece is the rest, and of
/// several as large the one with the lowest node; all other pieces are cut off.
public struct Cut: Hashable, Sendable {
  /// How many nodes are cut off, the one taken out not among them.
  public let nodes: Int
  /// In how many pieces they are cut off.
  public let pieces: Int
  /// How many groups have lost the rest as a whole: at least one of their nodes is left, and all
  /// that are left are cut off.
  public let groups: Int

  /// Nothing is cut off.
  static let none = Cut(nodes: 0, pieces: 0, groups: 0)

  /// So many nodes in so many pieces, and so many groups.
  public init(nodes: Int, pieces: Int, groups: Int) {
    self.nodes = nodes
    self.pieces = pieces
    self.groups = groups
  }
}

extension Graph {
  /// What is cut off when each node is taken out; 0 of everything for most.
  ///
  /// - Parameter grouping: every group hangs together, as ``constellations()`` gives them.
  /// - Complexity: O(*nodes* × log *nodes* + *edges*).
  public func cuts(of grouping: Grouping) -> [Cut] {
    CutSearch(self, grouping).cuts
  }

  /// The nodes that are cut off when one is taken out, by piece, each ascending; the pieces in the
  /// order of their first nodes.
  ///
  /// - Complexity: O(*nodes* + *edges*).
  public func piecesCutOff(without node: Int) -> [[Int]] {
    var isSeen = Array(repeating: false, count: nodeCount)
    isSeen[node] = true
    var pieces: [[Int]] = []
    for first in neighbours(of: node).lazy.map(Int.init) where !isSeen[first] {
      isSeen[first] = true
      var piece = [first]
      var place = 0
      while place < piece.count {
        for neighbour in neighbours(of: piece[place]).lazy.map(Int.init) where !isSeen[neighbour] {
          isSeen[neighbour] = true
          piece.append(neighbour)
        }
        place += 1
      }
      pieces.append(piece.sorted())
    }
    pieces.sort { $0[0] < $1[0] }
    let sizes = pieces.map(\.count)
    if let rest = sizes.max().flatMap({ sizes.firstIndex(of: $0) }) { pieces.remove(at: rest) }
    return pieces
  }
}
