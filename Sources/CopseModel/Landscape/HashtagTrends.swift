/// The hashtags of the communities that a query finds, through all editions.
public struct HashtagTrends: Hashable, Sendable {
  /// The years of the editions, ascending.
  public let years: [Int]
  /// Those with most communities in the latest edition first, then in the ones before, then by name.
  public let hashtags: HashtagTrendList
}

extension Audit {
  /// Every hashtag of the rows that a query finds in each edition, and every one that their
  /// addresses say is used.
  ///
  /// Each edition is asked by itself; `at:`, `vs:`, `match:` and `changes:shown` say nothing here.
  ///
  /// - Parameter year: Later editions tell nothing, and count 0; nil for all.
  /// - Complexity: O(*rows* + *distinct cells* + *h* log *h*) for *h* hashtags, and the finding.
  public func hashtagTrends(
    _ query: Query = Query(), upTo year: Int? = nil
  ) -> HashtagTrends {
    var tally = HashtagTally(storage)
    let rows = LandscapeRows(query, of: self)
    for edition in storage.editions.indices
    where year.map({ storage.editions[edition].year <= $0 }) ?? true {
      tally.count(rows.found(in: edition), in: edition)
    }
    return HashtagTrends(years: years, hashtags: tally.trends)
  }
}
