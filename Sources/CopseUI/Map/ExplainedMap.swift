import CopseModel

/// What is behind the map: the line that finds the communities that it shows.
extension State {
  /// `i`: says which communities are within reach, and by which line they are found.
  mutating func explainMap() -> [Effect] {
    guard let map = shownMap, let query = queryBehindMap else { return say(reasonForNoMap) }
    let meaning = [
      Explanation.Line.text(map.listed.summary),
      .text("The community in the middle is counted among the rows."),
    ]
    return explain(
      NumberExplanation(mapTitle, meaning: meaning, query: query, in: audit).explanation)
  }

  /// The line that finds what is within reach in the edition shown; nil without a map, and where
  /// the middle has no id that a line can name.
  var queryBehindMap: Query? {
    guard let map = shownMap, let centre = map.listed.centre else { return nil }
    let term = Term.near([centre.id], degrees: map.key.degrees)
    let isLatest = map.key.year == audit.years.last
    return Query(
      filter: .term(term), at: isLatest ? nil : .year(map.key.year), showsParts: true)
  }
}
