/// What a query finds in every edition and between two, for the questions about the whole.
///
/// The edition shown, what it is compared with and whose rows must fit are the questions' own:
/// `at:` and `match:` of the line say nothing here, `vs:` which two editions are compared.
struct LandscapeRows {
  let storage: AuditStorage
  private let audit: Audit
  private let query: Query
  /// By edition: the rows found; nil where they depend on which two editions are compared.
  private let rows: [[(edition: Int, rows: Selection)]]?

  init(_ query: Query, of audit: Audit) {
    storage = audit.storage
    self.audit = audit
    self.query = query
    let isComparing = query.filter.terms.contains(where: \.comparesEditions)
    // Asked once an edition, and not once more for each pair: a text is looked for in every cell.
    rows =
      isComparing
      ? nil : audit.storage.editions.indices.map { Self.found(query, in: $0, of: audit) }
  }

  /// The rows found in an edition, as a list and its facets have them.
  func found(in edition: Int) -> [(edition: Int, rows: Selection)] {
    rows?[edition] ?? Self.found(query, in: edition, of: audit)
  }

  private static func found(
    _ query: Query, in edition: Int, of audit: Audit
  ) -> [(edition: Int, rows: Selection)] {
    let query = query.ofEdition(audit.storage.editions[edition].year)
    return audit.selections(query.filter, in: Universe(of: query, in: audit.storage))
  }

  /// The communities found in either of two editions.
  func communities(in pair: Comparison) -> Selection {
    guard let rows else {
      let years = EditionPair(from: pair.earlier.year, to: pair.later.year)
      return audit.communities(fittingInEitherOf: pair, query.ofPair(years))
    }
    var communities = Selection(capacity: storage.shownIDs.count)
    for index in [pair.fromIndex, pair.toIndex] {
      communities.formUnion(audit.communities(of: rows[index].filter { $0.edition == index }))
    }
    return communities
  }

  /// Every two editions in a row, or those alone that the line says with `vs:`.
  var pairs: [Comparison] {
    guard let versus = query.versus else {
      return storage.editions.indices.dropFirst()
        .map { Comparison(storage: storage, from: $0 - 1, to: $0) }
    }
    let to: Int? =
      switch query.at {
      case .year(let year): storage.edition(ofYear: year)
      case .any, nil: storage.editions.indices.last
      }
    guard let to, let from = storage.edition(ofYear: versus) else { return [] }
    return [Comparison(storage: storage, from: from, to: to)]
  }
}

extension Query {
  /// The query that lists what this one finds in one edition by its rows alone.
  func ofEdition(_ year: Int) -> Query {
    var query = self
    query.at = .year(year)
    query.versus = nil
    query.match = nil
    query.showsChanges = false
    query.view = nil
    return query
  }

  /// The query that lists what this one finds in either of two editions.
  func ofPair(_ pair: EditionPair) -> Query {
    var query = ofEdition(pair.to)
    query.versus = pair.from
    query.match = .either
    return query
  }
}
