/// How many platforms communities use in every edition, and which ones together.
public struct PlatformCombinations: Hashable, Sendable {
  /// The years of all editions, ascending.
  public let years: [Int]
  /// By edition: how many rows the query finds.
  public let found: [Int]
  /// By edition: how many of the rows found have no platform, one, two and so on, the last number
  /// never 0; nil where platforms are not recorded.
  public let using: [[Int]?]
  /// The commonest in the latest edition first, then in the one before and so on, then by name.
  public let combinations: [PlatformCombination]
}

/// The exact set of platforms of some communities.
public struct PlatformCombination: Hashable, Sendable {
  /// Two or more, as read, by name.
  public let platforms: [String]
  /// By edition: how many of the rows found have these platforms and no others; nil where platforms
  /// are not recorded.
  public let counts: [Int?]

  /// Without counts it is the set that a query asks for.
  public init(platforms: [String], counts: [Int?] = []) {
    self.platforms = platforms
    self.counts = counts
  }
}

extension PlatformCombinations {
  /// How many of the rows found in an edition have so many platforms or more; nil where platforms
  /// are not recorded.
  public func count(usingAtLeast number: Int, in edition: Int) -> Int? {
    using[edition]?.dropFirst(number).reduce(0, +)
  }
}

extension Audit {
  /// The platforms that the communities found in each edition use together.
  ///
  /// - Complexity: O(*rows* + *distinct cells* + *combinations* × *editions*), and finding the rows.
  public func platformCombinations(_ query: Query) -> PlatformCombinations {
    guard let entries = storage.columns[ColumnIndex.platforms].entries else {
      return PlatformCombinations(years: [], found: [], using: [], combinations: [])
    }
    let landscape = LandscapeRows(query, of: self)
    var sets = PlatformSets(of: storage.columns[ColumnIndex.platforms].cells.count)
    var found: [Int] = []
    var using: [[Int]?] = []
    for edition in storage.editions.indices {
      let segments = landscape.found(in: edition)
      found.append(segments.reduce(0) { $0 + $1.rows.count })
      guard storage.editions[edition].isRecorded[ColumnIndex.platforms] else {
        using.append(nil)
        continue
      }
      using.append(sets.count(segments, edition: edition, storage, entries))
    }
    return PlatformCombinations(
      years: years, found: found, using: using,
      combinations: combinations(sets, isRecorded: using.map { $0 != nil }, entries.names))
  }

  private func combinations(
    _ sets: PlatformSets, isRecorded: [Bool], _ names: Texts
  ) -> [PlatformCombination] {
    sets.codes.indices.map { set in
      PlatformCombination(
        platforms: sets.codes[set].map { names.text(of: $0) }.sorted(),
        counts: isRecorded.indices.map { isRecorded[$0] ? sets.counts[$0]?[set] ?? 0 : nil })
    }.sorted { one, other in
      if let isLarger = one.counts.isLarger(than: other.counts) { return isLarger }
      return one.platforms.lexicographicallyPrecedes(other.platforms)
    }
  }
}
