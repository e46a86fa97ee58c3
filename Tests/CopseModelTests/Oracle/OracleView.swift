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

  struct Place: Hashable {
    var edition: Int
    var row: Int
  }

  init(_ audit: OracleAudit, _ query: Query) {
    self.audit = audit
    self.query = query
    if case .year(let year) = query.at, index(of: year) == nil { return }
    chooseEditions()
    chooseRows()
  }

  /// The same filter over another edition, with the comparisons of this view.
  func inEdition(_ edition: Int, pairs: [OracleComparison]) -> OracleView {
    var query = query
    query.at = .year(audit.editions[edition].year)
    query.versus = nil
    var view = OracleView(audit, query)
    view.pairs = pairs
    return view
  }

  var found: Set<Place> {
    Set(rows.filter { finds(query.filter, $0) })
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
    if query.showsParts || terms(query.filter).contains(where: asksForParts) { return }
    let named = terms(query.filter).flatMap { term -> [String] in
      if case .id(let ids) = term { ids } else { [] }
    }
    rows = rows.filter { row($0).whole == nil || isNamed(row($0), by: named) }
  }

  /// `change:removed` also ranges over the rows that only the earlier edition has.
  private func removedRows(missingFrom at: Int) -> [Place] {
    var found: [Place] = []
    for case .change(let kinds, let years) in terms(query.filter) where kinds.contains(.removed) {
      for pair in pairs(years) {
        for (index, row) in pair.a.rows.enumerated()
        where pair.b.row(of: row.community) == nil
          && audit.editions[at].row(of: row.community) == nil
        {
          found.append(Place(edition: pair.from, row: index))
        }
      }
    }
    // A community that was removed more than once is shown as it was last listed.
    return found.filter { place in
      !found.contains { community($0) == community(place) && $0.edition > place.edition }
    }
  }

  private func terms(_ filter: Filter) -> [Term] {
    switch filter {
    case .all(let filters), .any(let filters): filters.flatMap(terms)
    case .not(let filter): terms(filter)
    case .term(let term): [term]
    }
  }

  private func asksForParts(_ term: Term) -> Bool {
    switch term {
    case .is(let words): words.contains(.part)
    case .partOf: true
    default: false
    }
  }

  func isNamed(_ row: OracleAudit.Row, by ids: [String]) -> Bool {
    ids.contains { Composition.composed($0.strippedOfSpaces) == row.id }
  }
}

extension OracleView {
  func finds(_ filter: Filter, _ place: Place) -> Bool {
    switch filter {
    case .all(let filters): filters.allSatisfy { finds($0, place) }
    case .any(let filters): filters.contains { finds($0, place) }
    case .not(let filter): !finds(filter, place)
    case .term(let term): finds(term, place)
    }
  }
}
