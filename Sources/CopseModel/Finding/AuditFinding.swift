extension Audit {
  /// The communities that a query finds, in the order it asks for.
  ///
  /// An edition that the query names and that the audit does not have finds nothing.
  ///
  /// - Complexity: O(*text of the audit* + *rows* × *terms*), and the sorting that it asks for.
  public func find(_ query: Query) -> Found {
    let universe = Universe(of: query, in: storage)
    return found(query, in: universe, selections(query.filter, in: universe))
  }

  /// What a query finds, and the counts of every facet without what the line chooses in that facet,
  /// as the explorer shows them: both from one look at the audit.
  public func findWithFacets(_ query: Query) -> (found: Found, facets: [FacetCounts]) {
    let universe = Universe(of: query, in: storage)
    let rows = selections(query.filter, in: universe)
    return (found(query, in: universe, rows), facetsIgnoringOwnChoice(query, in: universe, rows))
  }

  private func found(
    _ query: Query, in universe: Universe, _ selections: [(edition: Int, rows: Selection)]
  ) -> Found {
    var references: [Found.Reference] = []
    for (edition, rows) in selections {
      for row in rows {
        references.append(.init(edition: UInt16(clamping: edition), row: UInt32(row)))
      }
    }
    if query.group != nil || !query.sort.isEmpty {
      let order = RowOrder(
        of: references, storage: storage, group: query.group, keys: query.sort)
      references = order.sorted
    }
    return Found(
      storage: storage, references: references,
      edition: universe.at.map { Edition(storage: storage, index: $0) },
      comparison: universe.comparison,
      listed: universe.listed)
  }

  /// How many communities the query would find in each edition, for a query that finds nothing.
  public func counts(inEveryEdition query: Query) -> [(year: Int, count: Int)] {
    let fitting = query.match == .any ? communities(fittingInAnyEdition: query) : nil
    return storage.editions.map { edition in
      var query = query
      query.at = .year(edition.year)
      query.versus = nil
      let universe = Universe(of: query, in: storage)
      let found =
        fitting.map(universe.rows(of:)) ?? selections(query.filter, in: universe)
      return (edition.year, found.reduce(0) { $0 + $1.rows.count })
    }
  }
}
