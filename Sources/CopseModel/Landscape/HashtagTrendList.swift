/// Hashtags through all editions, each put together when it is asked for: of a hundred thousand a
/// screen shows fifty.
public struct HashtagTrendList: Sendable {
  /// The codes of the hashtags, in order.
  let codes: [Int]
  /// By code: its place in `codes`; nil for those that are not told of.
  let places: [Int?]
  /// By edition and code: how many rows have it.
  let counts: [[Int]]
  /// By code: where addresses say that it is used, in order.
  let usedOn: [Int: [HashtagPlatform]]
  let spellings: HashtagSpellings
  let platforms: HashtagPlatforms
  /// By edition.
  let years: [Int]
  /// By edition: whether its sheet has hashtags.
  let isRecorded: [Bool]
  let names: HashtagNames
  let uses: HashtagUses

  /// ``HashtagTrend/hashtag`` of a place.
  public func hashtag(at place: Int) -> String { names.names[codes[place]] }

  /// ``HashtagTrend/spelling`` of a place.
  public func spelling(at place: Int) -> String {
    spellings(of: codes[place]).first ?? hashtag(at: place)
  }

  /// ``HashtagTrend/usedOn`` of a place.
  public func usedOn(at place: Int) -> [HashtagPlatform] { usedOn[codes[place]] ?? [] }

  /// The places of ``HashtagTrend/near`` of a place, in its order.
  public func places(near place: Int) -> [Int] {
    names.codes(near: codes[place]).compactMap { places[$0] }
  }

  /// The largest of the counts of an edition, which is 0 where it has no hashtags.
  public func largestCount(inEdition edition: Int) -> Int {
    isRecorded[edition] ? codes.reduce(0) { Swift.max($0, counts[edition][$1]) } : 0
  }

  private func spellings(of code: Int) -> [String] {
    let written =
      counts.contains { $0[code] > 0 } ? spellings.spellings(of: UInt32(code)) : []
    return written.isEmpty ? uses.spellings(of: code) : written
  }
}

extension HashtagTrendList: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { codes.count }

  public subscript(place: Int) -> HashtagTrend {
    let code = codes[place]
    let first = counts.firstIndex { $0[code] > 0 }
    let last = counts.lastIndex { $0[code] > 0 }
    return HashtagTrend(
      hashtag: names.names[code], spellings: spellings(of: code),
      counts: counts.indices.map { isRecorded[$0] ? counts[$0][code] : nil },
      years: first.flatMap { first in last.map { years[first]...years[$0] } },
      platforms: last.map { platforms.platforms(of: code, year: years[$0]) } ?? [],
      usedOn: usedOn(at: place),
      near: names.codes(near: code).filter { places[$0] != nil }.map { names.names[$0] })
  }
}

extension HashtagTrendList: Hashable {
  public static func == (one: HashtagTrendList, other: HashtagTrendList) -> Bool {
    one.elementsEqual(other)
  }

  public func hash(into hasher: inout Hasher) {
    for place in indices { hasher.combine(hashtag(at: place)) }
  }
}
