extension Query {
  /// The query that lists exactly the communities that went one way and left a hashtag without them.
  ///
  /// - Parameter reason: One of ``LostHashtag/reasons``; nil for all.
  public func behind(
    _ hashtag: LostHashtag, because reason: LossReason? = nil, in lost: LostHashtags
  ) -> Query {
    let (from, to) = (lost.comparison.from.year, lost.comparison.to.year)
    let tag = ValuePattern(ListCell.marked(hashtag.spelling, for: hashtag.hashtag))
    var query = ofPair(lost.pair)
    // With it the communities that only the earlier edition lists are listed too.
    query.showsChanges = reason == nil
    let open = ValuePattern(IsWord.open.rawValue)
    let had: [Term] = [.was([tag], year: from), .was([open], year: from)]
    switch reason {
    case nil: return query.narrowed(by: had)
    case .untagged: return query.narrowed(by: had + [.was([open], year: to)])
    case .closed:
      return query.narrowed(by: had + [.was([ValuePattern(Lifecycle.closed.word)], year: to)])
    case .removed: return query.narrowed(by: had + [.change([.removed], during: nil)])
    }
  }

  /// The query that lists exactly the communities that lost their last hashtag.
  public func behind(_ lost: LostHashtags) -> Query {
    let any = ValuePattern("#", isPrefix: true)
    var query = ofPair(lost.pair).narrowed(by: [
      .untagged([ValuePattern("", isPrefix: true)], during: nil)
    ])
    query.filter =
      Filter.all([query.filter, .not(.term(.was([any], year: lost.comparison.to.year)))]).normalized
    return query
  }
}
