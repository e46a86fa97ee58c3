/// One hashtag through all editions, among the communities that a query finds.
public struct HashtagTrend: Hashable, Sendable {
  /// Folded and without `#`: what makes spellings one hashtag.
  public let hashtag: String
  /// As sheets spell it, without `#`, in the order met; spellings differ in more than composition.
  public let spellings: [String]
  /// How many of the rows found in each edition have it, in the order of ``HashtagTrends/years``;
  /// nil for an edition whose sheet has no hashtags.
  public let counts: [Int?]
  /// The years of the first and the last edition in which a row found has it; nil where none does,
  /// and an address alone tells of it.
  public let years: ClosedRange<Int>?
  /// The platforms of its communities in the last edition that has it, the largest first, then by
  /// name.
  public let platforms: [HashtagPlatform]
  /// Where addresses such as `linkedin:#AmplifyFE` say that the hashtag is used, by edition, the
  /// largest first, then by name.
  public let usedOn: [HashtagPlatform]
  /// The hashtags of the same trends that differ in a plural or in a year at the end, by name.
  public let near: [String]

  /// As people write it: the spelling met first.
  public var spelling: String { spellings.first ?? hashtag }
}

/// How many communities of a hashtag are on a platform.
public struct HashtagPlatform: Hashable, Sendable {
  /// The year of the edition.
  public let year: Int
  /// As read.
  public let platform: String
  public let communities: Int

  /// The largest first, then by name.
  static func isInOrder(_ one: HashtagPlatform, _ other: HashtagPlatform) -> Bool {
    if one.year != other.year { return one.year < other.year }
    if one.communities != other.communities { return one.communities > other.communities }
    return one.platform < other.platform
  }
}
