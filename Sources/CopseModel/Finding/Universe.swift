/// The rows that a query ranges over, before its filter: by edition, each a set of rows.
struct Universe {
  private(set) var segments: [(edition: Int, rows: Selection)] = []
  /// The index of the edition shown; nil for `at:any`.
  let at: Int?
  /// The comparisons that change terms without years range over.
  let pairs: [Comparison]
  private let storage: AuditStorage
  private let query: Query

  init(of query: Query, in storage: AuditStorage) {
    self.storage = storage
    self.query = query
    at = Self.editionShown(query, storage)
    pairs = Self.pairs(query, storage, at)
    if let at {
      segments = [(at, withoutParts(.all(capacity: storage.editions[at].rowCount), edition: at))]
      addRemoved(missingFrom: at)
    } else if query.at == .any {
      // The latest edition first: what is there today comes before what was.
      for index in storage.editions.indices.reversed() {
        let edition = storage.editions[index]
        let latest = Selection(capacity: edition.rowCount) {
          storage.lastEditions[Int(edition.communities[$0])] == index
        }
        segments.append((index, withoutParts(latest, edition: index)))
      }
    }
  }

  /// How many communities it lists, those that only an earlier edition lists left out.
  var listed: Int {
    segments.filter { at == nil || $0.edition == at }.reduce(0) { $0 + $1.rows.count }
  }

  private static func editionShown(_ query: Query, _ storage: AuditStorage) -> Int? {
    switch query.at {
    case .any: nil
    case .year(let year): storage.edition(ofYear: year)
    case nil: storage.editions.indices.last
    }
  }

  private static func pairs(_ query: Query, _ storage: AuditStorage, _ at: Int?) -> [Comparison] {
    if let year = query.versus {
      let to = query.at == .any ? storage.editions.indices.last : at
      guard let to, let from = storage.edition(ofYear: year) else { return [] }
      return [Comparison(storage: storage, from: from, to: to)]
    }
    if let at { return at > 0 ? [Comparison(storage: storage, from: at - 1, to: at)] : [] }
    guard query.at == .any else { return [] }
    // Every community ever listed: whatever changed, it changed between two editions in a row.
    return storage.editions.indices.dropFirst()
      .map { Comparison(storage: storage, from: $0 - 1, to: $0) }
  }

  /// `change:removed` also ranges over the communities that only the earlier edition lists.
  private mutating func addRemoved(missingFrom at: Int) {
    var claimed = Selection(capacity: storage.shownIDs.count)
    for (from, to) in query.filter.removals(pairs: pairs, storage: storage).sorted(by: {
      $0.0 > $1.0
    }) {
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
      segments.append((from, withoutParts(rows, edition: from)))
    }
  }

  /// Parts are left out unless the line asks for them, or names their id.
  private func withoutParts(_ rows: Selection, edition: Int) -> Selection {
    if query.showsParts || query.filter.contains(where: \.asksForParts) { return rows }
    var result = rows
    result.subtract(storage.editions[edition].parts)
    let named = query.filter.namedIDs
    if named.isEmpty { return result }
    let evaluation = FilterEvaluation(storage: storage, edition: edition, pairs: [])
    var kept = evaluation.rows(ofCommunities: evaluation.communities(withIDs: named))
    kept.formIntersection(rows)
    result.formUnion(kept)
    return result
  }
}

extension Filter {
  /// Whether any term of the filter, at any depth, passes the test.
  func contains(where holds: (Term) -> Bool) -> Bool {
    switch self {
    case .all(let filters), .any(let filters): filters.contains { $0.contains(where: holds) }
    case .not(let filter): filter.contains(where: holds)
    case .term(let term): holds(term)
    }
  }

  /// Every term of the filter in the order written.
  var terms: [Term] {
    switch self {
    case .all(let filters), .any(let filters): filters.flatMap(\.terms)
    case .not(let filter): filter.terms
    case .term(let term): [term]
    }
  }

  /// The ids that `id:` terms name.
  fileprivate var namedIDs: [String] {
    terms.flatMap { term -> [String] in
      if case .id(let ids) = term { ids } else { [] }
    }
  }

  /// The pairs of editions whose removals the filter asks for, as indices.
  fileprivate func removals(
    pairs: [Comparison], storage: AuditStorage
  ) -> [(from: Int, to: Int)] {
    terms.flatMap { term -> [(from: Int, to: Int)] in
      guard case .change(let kinds, let span) = term, kinds.contains(.removed) else { return [] }
      guard let span else { return pairs.map { ($0.fromIndex, $0.toIndex) } }
      return storage.editions.indices.dropFirst()
        .filter { span.contains(storage.editions[$0].year) }.map { ($0 - 1, $0) }
    }
  }
}

extension Term {
  /// Whether the term speaks of parts, so that parts are listed.
  fileprivate var asksForParts: Bool {
    switch self {
    case .is(let words): words.contains(.part)
    case .partOf: true
    case .text, .hashtag, .cell, .whole, .platform, .address, .status, .number, .has, .no, .change,
      .joined, .left, .tagged, .untagged, .moved, .was, .near, .id:
      false
    }
  }
}
