/// What a query finds in every edition and between two, for the questions about the whole.
///
/// The edition shown, what it is compared with and whose rows must fit are the questions' own:
/// `at:` and `match:` of the line say nothing here, `vs:` which two editions are compared.
struct LandscapeRows {
  let storage: AuditStorage
  private let audit: Audit
  private let query: Query

  init(_ query: Query, of audit: Audit) {
    storage = audit.storage
    self.audit = audit
    self.query = query
  }

  /// The rows found in an edition, as a list and its facets have them.
  func found(in edition: Int) -> [(edition: Int, rows: Selection)] {
    let query = query.ofEdition(storage.editions[edition].year)
    return audit.selections(query.filter, in: Universe(of: query, in: storage))
  }

  /// The communities found in either of two editions.
  func communities(in pair: Comparison) -> Selection {
    let query = query.ofPair(EditionPair(from: pair.earlier.year, to: pair.later.year))
    return audit.communities(fittingInEitherOf: pair, query)
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
