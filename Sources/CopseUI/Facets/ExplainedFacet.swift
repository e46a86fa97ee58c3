import CopseModel

/// What is behind the count of the facet value under the cursor.
extension State {
  mutating func explainFacet() -> [Effect] {
    guard let row = facetRow else { return say("There is no value to explain") }
    switch row.id {
    case .value(let facet, let value): return explain(value, of: facet, row)
    case .more(let facet): return explainRest(of: facet, row)
    case .fewer, .title: return say("Only a value has a count to explain")
    }
  }

  private mutating func explain(
    _ value: String, of facet: Facet, _ row: FacetRow
  ) -> [Effect] {
    explain(
      NumberExplanation(
        "\(facet.title) \(row.label): \(row.count)",
        meaning: [
          .text(
            "Communities \(placeOfFacets) that the line finds and that have this value; what else is "
              + "chosen in the same facet does not count.")
        ],
        query: results.query.choosing([value], of: facet), in: audit
      ).explanation)
  }

  /// More values are not written into one line; it would be of no use to anybody.
  private static let mostValues = 100

  /// Says which values a facet leaves out, and who has any of them.
  private mutating func explainRest(of facet: Facet, _ row: FacetRow) -> [Effect] {
    let shown = Set(facetRows.map(\.id))
    var pane = standing.facets
    pane.expanded.insert(facet)
    let all = FacetRows(
      facets: results.facets, query: results.query, pane: pane, edition: results.found.edition)
    let rest = all.rows.filter { $0.facet == facet && !shown.contains($0.id) }
    let values = rest.compactMap { row in
      if case .value(_, let value) = row.id { value } else { nil }
    }
    let told = zip(rest, values).prefix(Self.mostValues).map { row, _ in "\(row.label) \(row.count)"
    }
    let others =
      values.count > Self.mostValues ? "; and \(values.count - Self.mostValues) more" : ""
    let title = "\(facet.title): \(row.label)"
    let meaning = [
      Explanation.Line.text(
        "Values that communities \(placeOfFacets) have, besides those shown; "
          + "\(keyName(.open)) on the row shows them."),
      .text(told.joined(separator: "; ") + others), .blank,
    ]
    if values.count > Self.mostValues { return explain(Explanation(title: title, lines: meaning)) }
    return explain(
      NumberExplanation(
        title, meaning: meaning + [.text("Communities that have any of them:")],
        query: results.query.choosing(values, of: facet), in: audit
      ).explanation)
  }

  /// Which communities the facets count.
  private var placeOfFacets: String {
    var place = results.headline.year.map { "in \($0)" } ?? "by their latest rows"
    // A facet counts what the list shows.
    if results.query.showsChanges, let versus = results.found.comparison?.from.year {
      place += ", or removed since \(versus),"
    }
    return place
  }
}

extension Query {
  /// The query that finds what has one of a facet's values: they take the place of what the facet
  /// has chosen.
  fileprivate func choosing(_ values: [String], of facet: Facet) -> Query {
    var query = without(facet)
    for value in values { query.include(value, of: facet) }
    query.view = nil
    return query
  }
}
