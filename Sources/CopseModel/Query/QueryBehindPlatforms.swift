extension Query {
  /// The query that lists the rows found in an edition, of which its numbers are shares.
  public func behindRows(of year: Int) -> Query { ofEdition(year) }

  /// The query that lists the rows found in an edition that are on a platform.
  ///
  /// - Parameter platform: as ``PlatformTrend/platform`` has it.
  public func behind(platform: String, in year: Int) -> Query {
    ofEdition(year).narrowed(by: .term(.platform([ValuePattern(platform)])))
  }

  /// The query that lists the communities that came to a platform, or went from it.
  public func behind(_ move: PlatformMove, of platform: String, in pair: EditionPair) -> Query {
    let platform = [ValuePattern(platform)]
    let terms: [Term] =
      switch move {
      case .joined: [.joined(platform, during: nil)]
      case .left: [.left(platform, during: nil)]
      case .newlyListed: [.platform(platform), .change([.added], during: nil)]
      case .noLongerListed: [.platform(platform), .change([.removed], during: nil)]
      }
    return ofPair(pair).narrowed(by: .all(terms.map(Filter.term)))
  }

  /// The query that lists the communities of a flow.
  public func behind(_ flow: PlatformFlow) -> Query {
    let any = [ValuePattern("", isPrefix: true)]
    let filter: Filter
    switch (flow.left.map { ValuePattern($0) }, flow.joined.map { ValuePattern($0) }) {
    case (let left?, let joined?):
      filter = .term(.moved([Move(from: left, to: joined)], during: nil))
    case (let left?, nil):
      filter = .all([.term(.left([left], during: nil)), .not(.term(.joined(any, during: nil)))])
    case (nil, let joined?):
      filter = .all([.term(.joined([joined], during: nil)), .not(.term(.left(any, during: nil)))])
    case (nil, nil): filter = .nothing
    }
    return ofPair(flow.pair).narrowed(by: filter)
  }

  /// The query that lists the rows found in an edition that are on so many platforms.
  public func behind(platformCount range: NumberRange, in year: Int) -> Query {
    ofEdition(year).narrowed(by: .term(.number(.platforms, [range])))
  }

  /// The query that lists the rows found in an edition that are on these platforms and no others.
  public func behind(_ combination: PlatformCombination, in year: Int) -> Query {
    let platforms = combination.platforms
    let terms =
      platforms.map { Term.platform([ValuePattern($0)]) }
      + [.number(.platforms, [NumberRange(platforms.count, platforms.count)])]
    return ofEdition(year).narrowed(by: .all(terms.map(Filter.term)))
  }

  /// The query that also asks for a condition.
  func narrowed(by condition: Filter) -> Query {
    var query = self
    query.filter = Filter.all([filter, condition]).normalized
    return query
  }
}
