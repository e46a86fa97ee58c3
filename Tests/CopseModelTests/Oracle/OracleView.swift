import CopseModel

/// What a query ranges over and finds.
struct OracleView {
  let audit: OracleAudit
  let query: Query
  /// The index of the edition shown; nil for any.
  var at: Int?
  /// The editions that change terms without years compare.
  var pairs: [OracleComparison] = []
  /// Every row that the query ranges over.
  var rows: [Place] = []
  /// The same with all parts.
  private var rowsWithParts: [Place] = []
  /// Whether it looks for what fits the filter in one of all editions.
  var isOneOfAll = false

  struct Place: Hashable {
    var edition: Int
    var row: Int
  }

  init(_ audit: OracleAudit, _ query: Query, isOneOfAll: Bool = false) {
    self.audit = audit
    self.query = query
    self.isOneOfAll = isOneOfAll
    if case .year(let year) = query.at, index(of: year) == nil { return }
    chooseEditions()
    chooseRows()
  }

  /// The same filter over another edition, with the comparisons of this view.
  func inEdition(_ edition: Int, pairs: [OracleComparison]) -> OracleView {
    var query = query
    query.at = .year(audit.editions[edition].year)
    query.versus = nil
    query.showsChanges = false
    if query.match == .either { query.match = nil }
    var view = OracleView(audit, query)
    view.pairs = pairs
    return view
  }

  var found: Set<Place> {
    switch query.match {
    case .either:
      guard let pair = comparison else { break }
      let communities = communitiesInEither(pair)
      return Set(rowsWithParts.filter { communities.contains(community($0)) })
    case .any:
      let communities = communitiesInAnyEdition
      return Set(rows.filter { communities.contains(community($0)) })
    case nil: break
    }
    return Set(rows.filter { finds(query.filter, $0) })
  }

  /// The two editions compared; nil where there are none, or many.
  var comparison: OracleComparison? {
    query.at == .any && query.versus == nil ? nil : pairs.first
  }

  /// What the filter finds among the rows of the one edition or of the other.
  func communitiesInEither(_ pair: OracleComparison) -> Set<String> {
    var communities: Set<String> = []
    for edition in [pair.from, pair.to] {
      let view = inEdition(edition, pairs: [pair])
      for place in view.found where place.edition == edition {
        communities.insert(community(place))
      }
    }
    return communities
  }

  /// What the filter finds when it is asked of every edition by itself.
  var communitiesInAnyEdition: Set<String> {
    var communities: Set<String> = []
    for edition in audit.editions {
      let alone = Query(
        filter: query.filter, at: .year(edition.year), showsParts: query.showsParts)
      let view = OracleView(audit, alone, isOneOfAll: true)
      communities.formUnion(view.found.map(view.community))
    }
    return communities
  }

  func community(_ place: Place) -> String { row(place).community }
  func row(_ place: Place) -> OracleAudit.Row { audit.editions[place.edition].rows[place.row] }
  func index(of year: Int) -> Int? { audit.editions.firstIndex { $0.year == year } }

  private mutating func chooseEditions() {
    let versus = query.versus.flatMap(index)
    let comparesNothing = versus == nil && query.versus != nil
    let latest = audit.editions.indices.last
    switch query.at {
    case .any: at = nil
    case .year(let year): at = index(of: year)
    case nil: at = latest
    }
    if comparesNothing { return }
    if let to = at ?? (versus == nil ? nil : latest) {
      if let from = versus ?? (to > 0 ? to - 1 : nil) {
        pairs = [OracleComparison(audit: audit, from: from, to: to)]
      }
    } else {
      pairs = consecutivePairs { _ in true }
    }
  }

  func consecutivePairs(_ isWanted: (Int) -> Bool) -> [OracleComparison] {
    audit.editions.indices.dropFirst().filter { isWanted(audit.editions[$0].year) }
      .map { OracleComparison(audit: audit, from: $0 - 1, to: $0) }
  }

  func pairs(_ years: YearSpan?) -> [OracleComparison] {
    years.map { span in consecutivePairs { span.contains($0) } } ?? pairs
  }

  private mutating func chooseRows() {
    let all = audit.editions.indices.reversed().flatMap { edition in
      audit.editions[edition].rows.indices.map { Place(edition: edition, row: $0) }
    }
    if let at {
      rows = all.filter { $0.edition == at } + removedRows(missingFrom: at)
    } else {
      rows = all.filter { place in
        !all.contains { $0.edition > place.edition && community($0) == community(place) }
      }
    }
    rowsWithParts = rows
    if listsParts { return }
    let named = askingTerms.flatMap { term -> [String] in
      if case .id(let ids) = term { ids } else { [] }
    }
    rows = rows.filter { row($0).whole == nil || isNamed(row($0), by: named) }
  }

  /// Whether all parts are listed, not only those that are named.
  var listsParts: Bool { query.showsParts || askingTerms.contains(where: asksForParts) }

  /// The terms that can ask for more rows: not those of a balance of years, where every edition is
  /// asked.
  private var askingTerms: [Term] {
    terms(query.filter).filter { term in
      if case .balance(_, during: .some) = term { !isOneOfAll } else { true }
    }
  }

  /// The pairs of editions of which the rows that only the earlier one has are asked for.
  private var removingPairs: [OracleComparison] {
    var found = query.showsChanges ? pairs : []
    for term in askingTerms {
      switch term {
      case .change(let kinds, let years) where kinds.contains(.removed): found += pairs(years)
      case .balance(let parts, let years)
      where parts.contains(.opening) || parts.contains(.removed):
        found += pairs(years)
      default: break
      }
    }
    return found
  }

  private func removedRows(missingFrom at: Int) -> [Place] {
    var found: [Place] = []
    for pair in removingPairs {
      for (index, row) in pair.a.rows.enumerated()
      where pair.b.row(of: row.community) == nil
        && audit.editions[at].row(of: row.community) == nil
      {
        found.append(Place(edition: pair.from, row: index))
      }
    }
    // A community that was removed more than once is shown as it was last listed.
    return found.filter { place in
      !found.contains { community($0) == community(place) && $0.edition > place.edition }
    }
  }

  func isNamed(_ row: OracleAudit.Row, by ids: [String]) -> Bool {
    ids.contains { Composition.composed($0.strippedOfSpaces) == row.id }
  }
}
