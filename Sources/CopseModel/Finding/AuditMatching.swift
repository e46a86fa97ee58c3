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

  /// The communities of which the row of one of two editions fits the filter, both rows with the
  /// comparison of the two: what `match:either` finds, and those that changes are told of.
  func communities(fittingInEitherOf comparison: Comparison, _ query: Query) -> Selection {
    var query = query
    query.versus = nil
    // The other edition is asked by itself.
    query.showsChanges = false
    query.match = query.match == .any ? .any : nil
    var communities = Selection(capacity: storage.shownIDs.count)
    for index in [comparison.fromIndex, comparison.toIndex] {
      query.at = .year(storage.editions[index].year)
      let universe = Universe(of: query, in: storage)
      let found = selections(query.filter, in: universe, pairs: [comparison])
      communities.formUnion(self.communities(of: found.filter { $0.edition == index }))
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
    var query = universe.query
    query.filter = filter
    if query.match == .any {
      return universe.rows(of: communities(fittingInAnyEdition: query))
    }
    if query.match == .either, let comparison = universe.comparison {
      return universe.rows(of: communities(fittingInEitherOf: comparison, query))
    }
    return universe.segments.map { edition, rows in
      let evaluation = FilterEvaluation(
        storage: storage, edition: edition, pairs: pairs ?? universe.pairs,
        choice: universe.choice)
      var found = evaluation.rows(filter)
      found.formIntersection(rows)
      return (edition, found)
    }
  }
}
