import CopseModel

/// Saying why something is as it is, in a box over the panes.
extension State {
  mutating func explain() -> [Effect] {
    if place == .changes, let effects = explainGroup() ?? explainEvents() ?? explainEvent() {
      return effects
    }
    if place == .page || place == .detail, let effects = explainPageNumber() { return effects }
    switch place {
    case .balance: return explainNumber()
    case .platforms, .flows, .hashtags, .cohorts, .constellations: return explainFigure()
    case .facets: return explainFacet()
    case .map, .mapList: return explainMap()
    case .overview, .overviewList: return explainOverview()
    case .communities, .detail, .changes, .sides, .page, .queryLine, .facetSearch, .figureSearch,
      .help, .explanation, .choice, .problems:
      guard let community = communityOfLine ?? selectedCommunity else {
        return say("No community is selected; \(keyName(.explainTitle)) tells the title's figures")
      }
      return explain(
        IdentityExplanation(community: community, audit: audit, charset: charset).explanation)
    }
  }

  /// Shows a text over the panes until Esc, `q` or `i`.
  mutating func explain(_ explanation: Explanation) -> [Effect] {
    layer = .explanation(explanation)
    return []
  }

  mutating func scrollExplanation(by step: Int) {
    guard case .explanation(let explanation) = layer else { return }
    layer = .explanation(explanationBox(of: explanation).scrolled(by: step))
  }

  func explanationBox(of explanation: Explanation) -> ExplanationBox {
    let layout = layout
    return ExplanationBox(
      explanation: explanation, panes: layout.panes, isFramed: layout.isFramed, charset: charset)
  }

  /// Enter: lists what is behind the number that is explained.
  mutating func listExplained() -> [Effect] {
    guard case .explanation(let explanation) = layer, let query = explanation.query else {
      return goBack()
    }
    return openList(query)
  }

  /// Copies the line behind the number that is explained.
  mutating func copyExplained(_ explanation: Explanation) -> [Effect] {
    layer = nil
    guard let query = explanation.query else { return say("No query stands behind this") }
    return copy(query.description, what: "the query")
  }
}
