import CopseModel

/// Choosing in the facets; a choice is written into the line, and read back from it.
extension State {
  var facetRows: [FacetRow] {
    FacetRows(
      facets: results.facets, query: results.query, pane: standing.facets,
      edition: results.found.edition
    ).rows
  }

  /// The row under the cursor, or the first one that can be.
  var facetRow: FacetRow? {
    facetRow(among: facetRows)
  }

  func facetRow(among rows: [FacetRow]) -> FacetRow? {
    rows.first { $0.id == standing.facets.cursor } ?? rows.first { $0.isSelectable }
  }

  mutating func moveInFacets(by step: Int) {
    let rows = facetRows.filter(\.isSelectable)
    guard let last = rows.indices.last else { return }
    let index = rows.firstIndex { $0.id == standing.facets.cursor } ?? 0
    let (sum, overflow) = index.addingReportingOverflow(step)
    standing.facets.cursor = rows[overflow ? (step < 0 ? 0 : last) : max(0, min(sum, last))].id
    keepCursorsOnScreen()
  }

  /// Space and `!`: includes or excludes the value under the cursor, or takes that back.
  mutating func chooseFacetValue(excluding: Bool) -> [Effect] {
    guard let row = facetRow else { return say("There is no value to choose") }
    standing.facets.cursor = row.id
    switch row.id {
    case .value(let facet, let value):
      return rewriteLine { query in
        if excluding { query.exclude(value, of: facet) } else { query.include(value, of: facet) }
      }
    case .more(let facet):
      let before = facetRows
      standing.facets.expanded.insert(facet)
      // The cursor goes on where the short list ended.
      if let index = before.firstIndex(where: { $0.id == row.id }) {
        standing.facets.cursor = facetRows[index].id
      }
    case .fewer(let facet):
      standing.facets.expanded.remove(facet)
      standing.facets.cursor = .more(facet)
    case .title:
      return []
    }
    keepCursorsOnScreen()
    return []
  }

  mutating func searchFacet() -> [Effect] {
    guard let row = facetRow else { return say("There is no facet to search") }
    switch row.id {
    case .value(let facet, _), .more(let facet), .fewer(let facet), .title(let facet):
      standing.facets.searched = facet
    }
    standing.facets.search = TextField()
    layer = .facetSearch
    placeFacetCursorInSearch()
    return []
  }

  /// Whether the facet that is searched has no value with the text.
  var facetSearchFindsNothing: Bool {
    guard let searched = standing.facets.searched else { return false }
    return !facetRows.contains { row in
      if case .value(searched, _) = row.id { true } else { false }
    }
  }

  /// The first value that the search leaves, when the one under the cursor is not among them.
  mutating func placeFacetCursorInSearch() {
    guard let searched = standing.facets.searched else { return }
    let rows = facetRows
    let found = rows.filter { row in
      if case .value(searched, _) = row.id { true } else { false }
    }
    if !found.contains(where: { $0.id == standing.facets.cursor }), let first = found.first {
      standing.facets.cursor = first.id
    }
    keepCursorsOnScreen()
  }
}
