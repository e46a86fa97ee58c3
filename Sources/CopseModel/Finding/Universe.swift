/// The rows that a query ranges over, before its filter: by edition, each a set of rows.
struct Universe {
  private(set) var segments: [(edition: Int, rows: Selection)] = []
  /// The index of the edition shown; nil for `at:any`.
  let at: Int?
  /// The comparisons that change terms without years range over.
  let pairs: [Comparison]
  let query: Query
  private let storage: AuditStorage
  /// The terms that can ask for more rows than the edition's own that are no parts.
  private let terms: [Term]

  /// The rows that a list shows.
  init(of query: Query, in storage: AuditStorage) {
    self.init(of: query, in: storage, widenedBy: query.filter.terms)
  }

  /// The rows of one edition in which `match:any` and the balance look for what fits the filter.
  ///
  /// A `balance:` term with years asks for no rows here: each of its communities has a row that is
  /// counted, and the rest of the filter must not be met by rows that it would not look at alone.
  init(matching query: Query, in edition: Int, of storage: AuditStorage) {
    var query = query
    query.at = .year(storage.editions[edition].year)
    query.versus = nil
    query.match = nil
    query.showsChanges = false
    self.init(
      of: query, in: storage, widenedBy: query.filter.terms.filter { !$0.isBalanceOfYears })
  }

  private init(of query: Query, in storage: AuditStorage, widenedBy terms: [Term]) {
    self.storage = storage
    self.query = query
    self.terms = terms
    at = Self.editionShown(query, storage)
    pairs = Self.comparisons(query, storage, at)
    if let at {
      segments = [(at, .all(capacity: storage.editions[at].rowCount))]
      addRemoved(missingFrom: at)
    } else if query.at == .any {
      // The latest edition first: what is there today comes before what was.
      for index in storage.editions.indices.reversed() {
        let edition = storage.editions[index]
        let latest = Selection(capacity: edition.rowCount) {
          storage.lastEditions[Int(edition.communities[$0])] == index
        }
        segments.append((index, latest))
      }
    }
    let either = communitiesOfEither
    segments = segments.map { edition, rows in
      (
        edition,
        either.map { self.rows(of: $0, among: rows, edition) } ?? withoutParts(rows, edition)
      )
    }
  }

  /// The two editions that the view compares; nil where it compares none, or all in turn.
  var comparison: Comparison? {
    query.at == .any && query.versus == nil ? nil : pairs.first
  }

  /// What is mapped where a term asks for constellations.
  var choice: NetworkChoice {
    NetworkChoice(showsParts: listsParts, gathered: query.gathered)
  }

  /// Whether the line lists parts, not only those whose ids it names.
  private var listsParts: Bool { query.showsParts || terms.contains(where: \.asksForParts) }

  /// How many communities it lists, those that only an earlier edition lists left out.
  var listed: Int {
    segments.filter { at == nil || $0.edition == at }.reduce(0) { $0 + $1.rows.count }
  }

  /// Its rows of some communities.
  func rows(of communities: Selection) -> [(edition: Int, rows: Selection)] {
    segments.map { edition, rows in (edition, self.rows(of: communities, among: rows, edition)) }
  }

  private func rows(of communities: Selection, among rows: Selection, _ edition: Int) -> Selection {
    var found = FilterEvaluation(storage: storage, edition: edition, pairs: [])
      .rows(ofCommunities: communities)
    found.formIntersection(rows)
    return found
  }

  private static func editionShown(_ query: Query, _ storage: AuditStorage) -> Int? {
    switch query.at {
    case .any: nil
    case .year(let year): storage.edition(ofYear: year)
    case nil: storage.editions.indices.last
    }
  }

  /// The comparisons that a term about changes ranges over in the list of a query.
  static func comparisons(
    _ query: Query, _ storage: AuditStorage, during span: YearSpan?
  ) -> [Comparison] {
    guard let span else { return comparisons(query, storage, editionShown(query, storage)) }
    return inARow(storage).filter { span.contains(storage.editions[$0.toIndex].year) }
  }

  /// Every two editions in a row.
  private static func inARow(_ storage: AuditStorage) -> [Comparison] {
    storage.editions.indices.dropFirst().map { Comparison(storage: storage, from: $0 - 1, to: $0) }
  }

  private static func comparisons(
    _ query: Query, _ storage: AuditStorage, _ at: Int?
  ) -> [Comparison] {
    if let year = query.versus {
      let to = query.at == .any ? storage.editions.indices.last : at
      guard let to, let from = storage.edition(ofYear: year) else { return [] }
      return [Comparison(storage: storage, from: from, to: to)]
    }
    if let at { return at > 0 ? [Comparison(storage: storage, from: at - 1, to: at)] : [] }
    guard query.at == .any else { return [] }
    // Every community ever listed: whatever changed, it changed between two editions in a row.
    return inARow(storage)
  }

  /// `change:removed`, `balance:opening`, `balance:removed` and `changes:shown` also range over the
  /// communities that only the earlier edition lists.
  private mutating func addRemoved(missingFrom at: Int) {
    var claimed = Selection(capacity: storage.shownIDs.count)
    for (from, to) in removals.sorted(by: { $0.from > $1.from }) {
      let edition = storage.editions[from]
      var rows = Selection(capacity: edition.rowCount)
      for (row, community) in edition.communities.enumerated() {
        let number = Int(community)
        guard storage.editions[to].row(of: number) == nil,
          storage.editions[at].row(of: number) == nil, !claimed.contains(number)
        else { continue }
        claimed.insert(number)
        rows.insert(row)
      }
      segments.append((from, rows))
    }
  }

  /// With `match:either` what is listed in one of the editions compared is listed, also where the
  /// other one has it as a part; nil for every other query.
  private var communitiesOfEither: Selection? {
    guard query.match == .either, let comparison else { return nil }
    var communities = Selection(capacity: storage.shownIDs.count)
    for index in [comparison.fromIndex, comparison.toIndex] {
      let edition = storage.editions[index]
      for row in withoutParts(.all(capacity: edition.rowCount), index) {
        communities.insert(Int(edition.communities[row]))
      }
    }
    return communities
  }

  /// Parts are left out unless the line asks for them, or names their id.
  private func withoutParts(_ rows: Selection, _ edition: Int) -> Selection {
    if listsParts { return rows }
    var result = rows
    result.subtract(storage.editions[edition].parts)
    let named = terms.flatMap(\.namedIDs)
    if named.isEmpty { return result }
    let evaluation = FilterEvaluation(storage: storage, edition: edition, pairs: [])
    var kept = evaluation.rows(ofCommunities: evaluation.communities(withIDs: named))
    kept.formIntersection(rows)
    result.formUnion(kept)
    return result
  }

  /// The pairs of editions whose removals are asked for, as indices.
  private var removals: [(from: Int, to: Int)] {
    let shown = query.showsChanges ? pairs.map { ($0.fromIndex, $0.toIndex) } : []
    return shown
      + terms.filter(\.asksForRemoved).flatMap { term -> [(from: Int, to: Int)] in
        guard let years = term.years else { return pairs.map { ($0.fromIndex, $0.toIndex) } }
        return storage.editions.indices.dropFirst()
          .filter { years.contains(storage.editions[$0].year) }.map { ($0 - 1, $0) }
      }
  }
}
