package import CopseModel

/// What a query finds, and everything that the screen says about it.
package struct Results: Sendable {
  package let query: Query
  package let found: Found
  /// Each facet counts what would be found without its own choice.
  package let facets: [FacetCounts]
  let headline: Headline
  /// When nothing is found: how many other editions have, those with none left out.
  let elsewhere: [(year: Int, count: Int)]
  /// When nothing is found: how many parts of others would be, which the list leaves out.
  let partCount: Int
  /// When nothing is found, or nothing changed: values of the line that no community ever had.
  let unmatched: [Unmatched]
  /// Terms about changes that the editions do not answer.
  let unanswered: [Unanswered]
  /// The columns that one of the two editions compared lacks, by its year.
  let notRecorded: [(year: Int, columns: [String])]
  /// How many of those found are shown because they were removed, which the edition does not list.
  let removedCount: Int
  /// What changed, for the screen that shows it; nil on others and where nothing is compared.
  let changes: ChangeList?
  /// How each edition came out of the one before; nil for another view.
  let balance: BalanceTable?
  /// The two editions side by side; nil for another view, and where there is nothing to compare.
  let sides: Sides?
  /// The numbers of those that the filter finds, for the map to dim the others; nil for another view,
  /// and without a filter.
  let matched: Selection?
  /// The table of figures that the view is; nil for another view.
  let figures: (any FigureTable)?
  /// What the map of the whole stands on, once it was asked for; it is kept for every view.
  let whole: WholeNetwork?
  /// The map of the whole; nil for another view, and until what it stands on is known.
  let overview: OverviewMap?

  /// - Parameters:
  ///   - previous: what was shown before, of which is kept what the query asks again.
  ///   - whole: what the map of the whole stands on; nil for that of what was shown before.
  init(
    _ query: Query, in audit: Audit, keeping previous: Results? = nil, whole: WholeNetwork? = nil
  ) {
    // Another view of the same finds the same.
    let kept = previous.flatMap { $0.query.ofAnyView == query.ofAnyView ? $0 : nil }
    let (found, facets) = kept.map { ($0.found, $0.facets) } ?? audit.findWithFacets(query)
    self.query = query
    self.found = found
    self.facets = facets
    headline =
      previous.flatMap { $0.headline.isAbout(found) ? $0.headline : nil } ?? Headline(of: found)
    elsewhere = found.isEmpty ? audit.counts(inEveryEdition: query).filter { $0.count > 0 } : []
    partCount = found.isEmpty ? audit.partCount(query) : 0
    let year = query.showsChanges ? found.edition?.year : nil
    removedCount = year.map { year in found.count { $0.year != year } } ?? 0
    let changes = query.view == .changes ? audit.changes(query).map(ChangeList.init) : nil
    self.changes = changes
    unmatched = audit.unmatched(query)
    unanswered = audit.unanswered(query, everyPair: query.view?.isOfEveryPair ?? false)
    notRecorded = found.edition == nil ? [] : found.comparison?.notRecordedByYear ?? []
    balance = query.view == .balance ? BalanceTable(query, in: audit) : nil
    sides = query.view == .sides ? audit.sides(query) : nil
    matched =
      query.view?.isMap == true && query.filter != Filter.everything ? found.communities : nil
    figures = Self.figures(
      query, comparing: found.comparison, in: audit, keeping: previous?.figures)
    self.whole = whole ?? previous?.whole
    overview = Self.overview(
      query, headline, of: self.whole, in: audit, keeping: previous?.overview)
  }

  private static func overview(
    _ query: Query, _ headline: Headline, of whole: WholeNetwork?, in audit: Audit,
    keeping previous: OverviewMap?
  ) -> OverviewMap? {
    guard query.view == .overview, let whole, whole.showsParts == query.showsParts,
      let year = headline.year ?? audit.years.last
    else { return nil }
    let key = OverviewMap.Key(
      year: year, versus: headline.year == nil ? nil : headline.versus,
      showsParts: query.showsParts)
    return previous?.key == key
      ? previous : whole.maps[key] ?? OverviewMap(key, of: whole, in: audit)
  }

  private static func figures(
    _ query: Query, comparing comparison: Comparison?, in audit: Audit,
    keeping previous: (any FigureTable)?
  ) -> (any FigureTable)? {
    switch query.view {
    case .platforms:
      PlatformFigures(
        query, comparing: comparison, in: audit, keeping: previous as? PlatformFigures)
    case .flows: FlowFigures(query, comparing: comparison, in: audit)
    case .hashtags: HashtagFigures(query, in: audit, keeping: previous as? HashtagFigures)
    case .cohorts: CohortFigures(query, in: audit, keeping: previous as? CohortFigures)
    case .constellations:
      ConstellationFigures(query, in: audit, keeping: previous as? ConstellationFigures)
    case .communities, .changes, .balance, .sides, .map, .overview, nil: nil
    }
  }
}

/// The figures of the edition shown, whatever the query finds in it.
struct Headline: Sendable {
  /// The year shown; nil for every edition at once.
  let year: Int?
  /// The year compared with; nil when there is none.
  let versus: Int?
  let total: Int
  let lifecycles: [(lifecycle: Lifecycle, count: Int)]
  /// What a community without a status is called: its status is not stated, or not recorded.
  let unstated: String
  /// How many of the counted communities are invented.
  let illustrative: Int
  /// Whether the edition is invented as a whole.
  let isIllustrative: Bool
  /// Communities that came to be counted and that are counted no more, since the year compared.
  let added: Int
  let removed: Int
  /// Counted communities that were renamed, and that moved to another platform.
  let renamed: Int
  let moved: Int

  init(of found: Found) {
    year = found.edition?.year
    versus = Self.versus(of: found)
    total = found.edition?.total ?? 0
    lifecycles = found.edition?.lifecycles ?? []
    unstated = found.edition?.wordForEmpty(.status) ?? ""
    let counted = found.edition.map { edition in edition.filter { $0.isCounted } } ?? []
    illustrative = counted.count { $0.isIllustrative }
    isIllustrative = found.edition?.isIllustrative ?? false
    let comparison = found.edition == nil ? nil : found.comparison
    let balance = comparison?.balance()
    added = balance?.added ?? 0
    removed = balance?.lost ?? 0
    let told = ChangeKinds([.renamed, .moved])
    let kinds = comparison.map { comparison in
      counted.map { comparison.markedKinds(of: $0.number, among: told) }
    }
    renamed = kinds?.count { $0.contains(.renamed) } ?? 0
    moved = kinds?.count { $0.contains(.moved) } ?? 0
  }
  /// Whether it says what a new one about these editions would say.
  func isAbout(_ found: Found) -> Bool {
    year == found.edition?.year && versus == Self.versus(of: found)
  }

  private static func versus(of found: Found) -> Int? {
    found.edition == nil ? nil : found.comparison?.from.year
  }
}

extension QueryView {
  /// Whether it dims what the query does not find.
  fileprivate var isMap: Bool { self == .map || self == .overview }

  /// Whether it asks every two editions in a row.
  fileprivate var isOfEveryPair: Bool {
    switch self {
    case .balance, .platforms, .hashtags, .cohorts, .constellations: true
    case .communities, .changes, .sides, .flows, .map, .overview: false
    }
  }
}
