import CopseModel

/// Which rows the screen of the hashtags has, each by its place in what it is about, so that a
/// hundred thousand take little room and are drawn when they are seen.
struct HashtagRows: Sendable {
  /// A hashtag; one that is near the tag above, such as its plural, stands below it.
  struct Tag: Sendable {
    let place: Int32
    let isNear: Bool
  }

  /// A platform where addresses say that a hashtag is used.
  struct Use: Sendable {
    let place: Int
    let platform: String
  }

  private(set) var tags: [Tag]
  private(set) var uses: [Use]
  private(set) var lost: [Int]
  private(set) var untagged: [Int]

  /// - Parameter previous: all rows of the same trends, if they are known.
  init(
    _ trends: HashtagTrends, _ lost: LostHashtags?, _ untagged: [Community],
    keeping previous: HashtagRows? = nil
  ) {
    tags = previous?.tags ?? Self.families(of: trends)
    uses = previous?.uses ?? Self.uses(of: tags, in: trends)
    self.lost = Array((lost?.hashtags ?? []).indices)
    self.untagged = Array(untagged.indices)
  }

  private static func uses(of tags: [Tag], in trends: HashtagTrends) -> [Use] {
    tags.flatMap { tag in
      let place = Int(tag.place)
      return Set(trends.hashtags.usedOn(at: place).map(\.platform)).sorted()
        .map { Use(place: place, platform: $0) }
    }
  }

  /// The hashtags in the order of the trends, those near one right below it.
  private static func families(of trends: HashtagTrends) -> [Tag] {
    var isPlaced = Array(repeating: false, count: trends.hashtags.count)
    var tags: [Tag] = []
    tags.reserveCapacity(isPlaced.count)
    for place in trends.hashtags.indices where !isPlaced[place] {
      isPlaced[place] = true
      tags.append(Tag(place: Int32(place), isNear: false))
      for near in trends.hashtags.places(near: place) where !isPlaced[near] {
        isPlaced[near] = true
        tags.append(Tag(place: Int32(near), isNear: true))
      }
    }
    return tags
  }

  /// The rows that a text is part of; a `#` before it says nothing.
  func narrowed(
    to text: String, _ trends: HashtagTrends, _ lost: LostHashtags?, _ untagged: [Community]
  ) -> HashtagRows {
    let folded = Folding.folded(text)
    let wanted = Array(folded.utf8.drop { $0 == UInt8(ascii: "#") })
    func has(_ name: String) -> Bool { name.utf8.contains(wanted) }
    var rows = self
    rows.tags = tags.filter { has(trends.hashtags.hashtag(at: Int($0.place))) }
    rows.uses = uses.filter { has(trends.hashtags.hashtag(at: $0.place)) || has($0.platform) }
    rows.lost = self.lost.filter { has(lost?.hashtags[$0].hashtag ?? "") }
    rows.untagged = self.untagged.filter { has(Folding.folded(untagged[$0].name)) }
    return rows
  }

  /// How many rows a part has; what has none of its own says so in a note.
  func count(of part: HashtagFigures.Part) -> Int {
    switch part {
    case .hashtags: tags.count
    case .used: uses.count
    case .lost: lost.count
    // The number of them all stands above them.
    case .untagged: untagged.isEmpty ? 0 : untagged.count + 1
    }
  }
}

extension String.UTF8View {
  /// Whether bytes stand in it one after the other.
  fileprivate func contains(_ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first else { return true }
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: wanted) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
