/// A map of communities and their connections, ready to be drawn at any size.
///
/// The terminal and the picture draw the same value, so that they cannot differ.
public struct NetworkMap: Hashable, Sendable {
  /// A community on the map.
  public struct Node: Hashable, Sendable {
    /// ``Community/number``.
    public let number: Int
    /// Its name, as the data writes it: whoever draws it must make it harmless.
    public let label: String
    public let place: MapPlace
    public let change: MapChange
    public let connectionCount: Int
    /// How many of its connections lead to communities that are not on the map.
    public let more: Int
    /// The place of its constellation in `constellations`; nil where it has none.
    public let constellation: Int?

    public init(
      number: Int, label: String, place: MapPlace, change: MapChange = .unchanged,
      connectionCount: Int = 0, more: Int = 0, constellation: Int? = nil
    ) {
      self.number = number
      self.label = label
      self.place = place
      self.change = change
      self.connectionCount = connectionCount
      self.more = more
      self.constellation = constellation
    }
  }

  /// A connection on the map.
  public struct Edge: Hashable, Sendable {
    /// The places of its ends in `nodes`.
    public let one: Int
    public let other: Int
    public let change: MapChange
    /// Whether it is drawn where there is no room for all.
    public let isBranch: Bool

    public init(one: Int, other: Int, change: MapChange = .unchanged, isBranch: Bool = false) {
      self.one = one
      self.other = other
      self.change = change
      self.isBranch = isBranch
    }
  }

  public let title: String
  /// The same in one or two sentences, for those who do not see the map.
  public let summary: String
  /// What deserves its label most comes first.
  public let nodes: [Node]
  public let edges: [Edge]
  /// The names of the constellations that are told apart; empty where none are.
  public let constellations: [String]
  /// Whether the first node is what the map is about.
  public let hasCentre: Bool
  /// The year of the edition that changes are marked against; nil where none are.
  public let comparedYear: Int?
  /// What is not on the map, such as `171 more`; empty when all is.
  public let note: String
  /// A row for every community on the map.
  public let table: ChartTable
}
