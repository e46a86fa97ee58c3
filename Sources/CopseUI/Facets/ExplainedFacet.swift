import CopseModel

/// What is behind the count of the facet value under the cursor.
extension State {
  mutating func explainFacet() -> [Effect] {
    guard let row = facetRow else { return say("There is no value to explain") }
    guard case .value(let facet, let value) = row.id else {
      return say("Only a value has a count to explain")
    }
    var place = results.headline.year.map { "in \($0)" } ?? "by their latest rows"
    // A facet counts what the list shows.
    if results.query.showsChanges, let versus = results.found.comparison?.from.year {
      place += ", or removed since \(versus),"
    }
    return explain(
      NumberExplanation(
        "\(facet.title) \(row.label): \(row.count)",
        meaning: [
          .text(
            "Communities \(place) that the line finds and that have this value; what else is "
              + "chosen in the same facet does not count.")
        ],
        query: results.query.choosing(value, of: facet), in: audit
      ).explanation)
  }
}

extension Query {
  /// The query that finds what the count of a facet's value says: the value takes the place of what
  /// the facet has chosen.
  fileprivate func choosing(_ value: String, of facet: Facet) -> Query {
    var query = without(facet)
    query.include(value, of: facet)
    query.view = nil
    return query
  }
}
