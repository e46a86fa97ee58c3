import CopseModel
import TerminalCanvas

/// Going from screen to screen, and back through the places that one has been to.
extension State {
  /// What fills the screen.
  package var screen: Screen { standing.page == nil ? Screen(results.query.view) : .page }

  /// Goes to one of the views of the line.
  mutating func show(_ view: QueryView) -> [Effect] {
    if Screen(view) == screen, layer == nil { return go(to: screen.main) }
    guard lineError == nil else {
      return say("The line cannot be read; mend it first (/), or undo (u)")
    }
    let selected = selectedCommunity?.number
    leave(opening: false)
    standing.page = nil
    if view == .map, let selected {
      standing.map = MapPane(centre: selected, degrees: standing.map.degrees)
    }
    if view == .overview, let selected {
      standing.overview.selected = selected
      standing.overview.heading = nil
    }
    let effects = rewriteLine { $0.view = view == .communities ? nil : view }
    settleOnScreen()
    return effects
  }

  /// Opens the page of a community.
  mutating func openPage(of community: Int) -> [Effect] {
    leave(opening: true)
    standing.page = CommunityPage(community: community)
    settleOnScreen()
    return []
  }

  /// Opens the list of what a query finds, such as the communities behind a number.
  ///
  /// While the line cannot be read there would be no way back to what stands here.
  mutating func openList(_ query: Query) -> [Effect] {
    guard lineError == nil else { return rewriteLine { _ in } }
    leave(opening: true)
    standing.page = nil
    standing.list = ListCursor()
    pane = .communities
    return setLine(query.description)
  }

  /// Remembers where one is before going elsewhere.
  mutating func leave(opening: Bool) {
    trail.leave(visit, opening: opening)
    arriving = nil
    layer = nil
  }

  mutating func goBackInTrail() -> [Effect] {
    guard let visit = trail.back(from: visit) else { return say("There is no place before this") }
    return arrive(at: visit)
  }

  mutating func goForwardInTrail() -> [Effect] {
    guard let visit = trail.forward(from: visit) else {
      return say("There is no place that you came back from")
    }
    return arrive(at: visit)
  }

  /// Where one is now.
  private var visit: Visit {
    Visit(name: placeName, line: line.text, pane: pane, standing: standing)
  }

  private mutating func arrive(at visit: Visit) -> [Effect] {
    layer = nil
    if visit.line == line.text, !isWaiting {
      stand(at: visit)
      return []
    }
    if visit.line != line.text { history.record(line.text) }
    line = TextField(visit.line)
    arriving = visit
    let effects = lineChanged()
    if lineError != nil { stand(at: visit) }
    return effects
  }

  /// Stands as one stood when one left; what is found is already there.
  mutating func stand(at visit: Visit) {
    arriving = nil
    standing = visit.standing
    // Of a line that cannot be read nothing is found anew, and what stays may be shorter.
    standing.list.index = max(0, min(standing.list.index, results.found.count - 1))
    pane = visit.pane
    // Shown first, or the pane beside the list would begin at its top again.
    shownCommunity = listedCommunity
    settleOnScreen()
  }

  /// The pane with the keys is one of the screen's, and every cursor is on it.
  mutating func settleOnScreen() {
    if !screen.panes.contains(pane) { pane = screen.main }
    _ = settle()
  }
}

extension State {
  /// What breadcrumbs call the place where one is.
  private var placeName: String {
    switch screen {
    case .communities: "Communities"
    case .changes: "Changes"
    case .balance: "Balance"
    case .sides: "Side by side"
    case .platforms: "Platforms"
    case .flows: "Flows"
    case .hashtags: "Hashtags"
    case .cohorts: "Cohorts"
    case .constellations: "Constellations"
    case .map: "Map"
    case .overview: "The whole"
    case .page: pageCommunity?.name ?? "Community"
    }
  }

  /// The place where one is after those that it was opened from: `Balance › Communities`.
  func breadcrumbs(_ place: String) -> String {
    let arrow = charset == .unicode ? " › " : " > "
    return (trail.openedFrom + [place]).joined(separator: arrow)
  }
}
