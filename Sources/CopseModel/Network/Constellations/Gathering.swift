/// A way to take communities for connected beside the connections of the sheet; the raw value is
/// the word after `gathered:`.
///
/// What is gathered is derived, never told by an audit, and is always labelled so.
public enum Gathering: String, CaseIterable, Hashable, Sendable {
  /// At least half of the hashtags of the two are shared, each counted once.
  case hashtags
  /// The two name an organiser in the same words.
  case organiser
  /// The two are parts of the same community, or one of them is that community.
  case whole

  /// A value that more communities have than this joins none of them: it would join all with all.
  public static let largestGroup = 50

  /// What it joins by, in words.
  public var words: String {
    switch self {
    case .hashtags: "shared hashtags"
    case .organiser: "same organiser"
    case .whole: "same whole"
    }
  }
}

/// The connections that were gathered in one way.
public struct GatheredConnections: Hashable, Sendable {
  public let gathering: Gathering
  /// Pairs of nodes, the lower first, ascending; also those that the sheet connects too.
  public let pairs: [Pair]
  /// The values that more communities have than ``Gathering/largestGroup``, with how many do; they
  /// joined none. By value.
  public let leftOut: [LeftOut]

  public struct Pair: Hashable, Sendable {
    public let from: Int
    public let to: Int
  }

  public struct LeftOut: Hashable, Sendable {
    public let value: String
    public let communities: Int
  }
}

extension GatheredConnections {
  /// - Parameter communities: of one edition; the node of each is its place among them.
  init(_ gathering: Gathering, among communities: [Community]) {
    let values = communities.map { Self.values(of: $0, gathering) }
    var nodes: [String: [Int]] = [:]
    for (node, values) in values.enumerated() {
      for value in values { nodes[value, default: []].append(node) }
    }
    var pairs: Set<Pair> = []
    var leftOut: [LeftOut] = []
    for (value, nodes) in nodes {
      guard nodes.count <= Gathering.largestGroup else {
        leftOut.append(LeftOut(value: value, communities: nodes.count))
        continue
      }
      for (place, from) in nodes.enumerated() {
        for to in nodes[(place + 1)...] { pairs.insert(Pair(from: from, to: to)) }
      }
    }
    if gathering == .hashtags {
      pairs = pairs.filter { Self.shareHalf(values[$0.from], values[$0.to]) }
    }
    self.gathering = gathering
    self.pairs = pairs.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    self.leftOut = leftOut.sorted { $0.value < $1.value }
  }

  private static func values(of community: Community, _ gathering: Gathering) -> Set<String> {
    switch gathering {
    case .hashtags: Set(community.hashtags.map { "#" + Folding.folded($0) })
    case .organiser: Set(community.organiser.map(Folding.folded))
    case .whole:
      Set([community.whole?.id, community.id].compactMap(\.self))
    }
  }

  private static func shareHalf(_ one: Set<String>, _ other: Set<String>) -> Bool {
    let shared = one.intersection(other).count
    return shared * 2 >= one.count + other.count - shared
  }
}
