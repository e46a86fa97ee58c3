/// The communities within some connections of one in an edition, and what differs from another.
public struct Neighbourhood: Hashable, Sendable {
  /// More cannot be told apart; others are counted.
  public static let mostShown = 200

  /// As many as may be shown, and at least the one in the middle.
  static func bounded(_ most: Int) -> Int { min(max(most, 1), mostShown) }

  /// A community that is shown.
  public struct Node: Hashable, Sendable {
    /// Its row in the edition shown, else in the other one; that of the centre may be of any.
    public let community: Community
    /// How many connections it is away from the centre; nil where it is no longer within reach.
    public let distance: Int?
    /// The same in the edition compared with; nil also where nothing is compared.
    public let distanceBefore: Int?
    /// Whether one of the two editions alone lists it.
    public let change: MapChange
    /// How many connections it has in the edition of its row.
    public let connectionCount: Int
    /// How many of these lead to communities that are not shown.
    public let more: Int
  }

  /// A connection between two that are shown.
  public struct Edge: Hashable, Sendable {
    /// The places of its ends in `nodes`; `one` comes first.
    public let one: Int
    public let other: Int
    /// Unchanged where one of the editions has no connections file.
    public let change: MapChange
    /// Whether it is the one by which an end of it is reached: without the others a tree remains.
    public let isBranch: Bool
  }

  /// The year of the edition shown.
  public let year: Int
  /// The year of the edition compared with; nil where nothing is compared.
  public let comparedYear: Int?
  /// How many connections away it goes.
  public let degrees: Int
  /// The centre, then the nearest first, then those with more connections, then by id.
  public let nodes: [Node]
  /// Ascending by their ends.
  public let edges: [Edge]
  /// How many communities are within reach in either edition, those shown among them.
  public let total: Int
  /// How many communities are 1, 2, … connections away in the edition shown; as many as `degrees`.
  public let counts: [Int]
  /// Whether the edition shown has a connections file.
  public let hasConnections: Bool
  /// Whether the edition compared with has one too, so that changes of connections are known.
  public let comparesConnections: Bool
}

extension Neighbourhood {
  public var centre: Community? { nodes.first?.community }

  /// How many communities within reach are not shown.
  public var hidden: Int { total - nodes.count }

  /// The place in `nodes` of a community by its number; nil when it is not shown.
  ///
  /// - Complexity: O(*nodes*).
  public func index(of number: Int) -> Int? {
    nodes.firstIndex { $0.community.number == number }
  }
}
