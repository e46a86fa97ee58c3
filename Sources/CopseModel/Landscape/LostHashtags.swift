/// What became of hashtags from one edition to another: those without a community that is open, and
/// communities without a hashtag.
public struct LostHashtags: Sendable {
  /// The two editions compared.
  public let comparison: Comparison
  /// Whether both editions have hashtags; where not, nothing is known to be lost.
  public let isRecorded: Bool
  /// Those that an open community had in the earlier edition and none has in the later one: most
  /// communities first, then by name.
  public let hashtags: [LostHashtag]
  let untagged: [UInt32]
}

/// A hashtag that lost its communities.
public struct LostHashtag: Hashable, Sendable {
  /// Folded and without `#`.
  public let hashtag: String
  /// As the earlier edition spells it first, without `#`.
  public let spelling: String
  /// How many open communities had it, by what became of them; reasons that none has are left out.
  public let reasons: [LossCount]

  /// How many open communities had it.
  public var communities: Int { reasons.reduce(0) { $0 + $1.communities } }
}

/// How many communities of a hashtag went one way.
public struct LossCount: Hashable, Sendable {
  public let reason: LossReason
  public let communities: Int
}

/// What became of a community, so that its hashtag is left without it.
public enum LossReason: CaseIterable, Hashable, Sendable {
  /// Open still, under other hashtags or none.
  case untagged
  /// Listed as closed.
  case closed
  /// Not listed any more.
  case removed

  /// `untagged`, `closed`, `no longer listed`.
  public var words: String {
    switch self {
    case .untagged: "untagged"
    case .closed: "closed"
    case .removed: "no longer listed"
    }
  }
}

extension LostHashtags {
  /// The years of the two editions.
  public var pair: EditionPair {
    EditionPair(from: comparison.earlier.year, to: comparison.later.year)
  }

  /// The communities that both editions list, with a hashtag in the earlier one and without any in
  /// the later one, as the later one lists them, in the order of its sheet.
  public var communities: [Community] {
    untagged.compactMap { comparison.latest(of: Int($0)) }
  }

  /// How many ``communities`` there are.
  public var communityCount: Int { untagged.count }
}

extension Audit {
  /// What became of the hashtags of the communities that a query finds in either edition it
  /// compares, as with `match:either`.
  ///
  /// - Returns: nil when the query compares nothing: a first edition, or `at:any` without `vs:`.
  /// - Complexity: O(*rows of both editions*), and the finding.
  public func lostHashtags(_ query: Query = Query()) -> LostHashtags? {
    guard let comparison = Universe(of: query, in: storage).comparison else { return nil }
    let found = LandscapeRows(query, of: self).communities(in: comparison)
    let tally = LossTally(comparison, of: found)
    return LostHashtags(
      comparison: comparison, isRecorded: comparison.recorded[ColumnIndex.hashtags],
      hashtags: tally.hashtags, untagged: tally.untagged)
  }
}
