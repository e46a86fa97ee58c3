extension Audit {
  /// The communities of which the row of any edition fits the filter, each row with the comparison
  /// from the edition before its own: what `match:any` finds, and what the balance counts.
  func communities(fittingInAnyEdition query: Query) -> Selection {
    var communities = Selection(capacity: storage.shownIDs.count)
    for edition in storage.editions.indices {
      let universe = Universe(matching: query, in: edition, of: storage)
      communities.formUnion(self.communities(of: selections(query.filter, in: universe)))
    }
    return communities
  }

  /// The numbers of the communities that rows are of.
  func communities(of rows: [(edition: Int, rows: Selection)]) -> Selection {
    var communities = Selection(capacity: storage.shownIDs.count)
    for (edition, rows) in rows {
      for row in rows { communities.insert(Int(storage.editions[edition].communities[row])) }
    }
    return communities
  }

  /// The rows of each segment of the universe that a filter finds.
  ///
  /// - Parameter pairs: what change terms without years compare; nil for what the universe does.
  func selections(
    _ filter: Filter, in universe: Universe, pairs: [Comparison]? = nil
  ) -> [(edition: Int, rows: Selection)] {
    guard !universe.query.matchesAnyEdition else {
      var query = universe.query
      query.filter = filter
      return universe.rows(of: communities(fittingInAnyEdition: query))
    }
    return universe.segments.map { edition, rows in
      let evaluation = FilterEvaluation(
        storage: storage, edition: edition, pairs: pairs ?? universe.pairs)
      var found = evaluation.rows(filter)
      found.formIntersection(rows)
      return (edition, found)
    }
  }
}
