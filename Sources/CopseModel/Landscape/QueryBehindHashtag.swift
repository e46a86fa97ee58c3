extension Query {
  /// The query that lists exactly the communities behind the count of a hashtag in an edition.
  ///
  /// - Parameter year: One for which ``HashtagTrend/counts`` has a number.
  public func behind(_ hashtag: HashtagTrend, in year: Int) -> Query {
    ofEdition(year).narrowed(by: [.hashtag(ValuePattern(hashtag.spellingToRead))])
  }

  /// The query that lists exactly the communities of a hashtag on one of its platforms.
  ///
  /// - Parameter platform: One of ``HashtagTrend/platforms``.
  public func behind(_ platform: HashtagPlatform, of hashtag: HashtagTrend) -> Query {
    behind(hashtag, in: platform.year)
      .narrowed(by: [.platform([ValuePattern(platform.platform)])])
  }

  /// The query that lists exactly the communities whose addresses say that a hashtag is used on a
  /// platform.
  ///
  /// - Parameter use: One of ``HashtagTrend/usedOn``.
  public func behind(use: HashtagPlatform, of hashtag: HashtagTrend) -> Query {
    let pattern = ValuePattern("\(use.platform):\(hashtag.marked)")
    return ofEdition(use.year).narrowed(by: [.was([pattern], year: use.year)])
  }

  /// The query that also asks for each of the terms.
  func narrowed(by terms: [Term]) -> Query {
    var query = self
    query.filter = Filter.all([filter] + terms.map(Filter.term)).normalized
    return query
  }
}

extension HashtagTrend {
  /// What `was:` has for it.
  var marked: String { ListCell.marked(spelling, for: hashtag) }

  /// What the term `#tag` has for it: a `#` of its own is read as one only behind another.
  var spellingToRead: String {
    Folding.folded(ListCell.withoutHash(spelling)) == hashtag ? spelling : marked
  }
}

extension ListCell {
  /// A spelling with a `#` before it that is read as the hashtag; the hashtag itself has one where
  /// the spelling begins with a mark that would be put on the `#`.
  static func marked(_ spelling: String, for hashtag: String) -> String {
    let marked = "#" + spelling
    return Folding.folded(withoutHash(marked)) == hashtag ? marked : "#" + hashtag
  }
}
