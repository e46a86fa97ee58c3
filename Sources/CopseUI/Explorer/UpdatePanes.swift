import CopseModel
import TerminalCanvas

/// Going from pane to pane, opening what is under the cursor, and closing what lies on top.
extension State {
  mutating func changePane(by step: Int) -> [Effect] {
    let panes = screen.panes
    guard panes.count > 1 else { return say("This screen has one pane") }
    let index = panes.firstIndex(of: pane) ?? 0
    return go(to: panes[(index + step + panes.count) % panes.count])
  }

  mutating func go(to pane: Place) -> [Effect] {
    layer = nil
    self.pane = pane
    return settle()
  }

  /// Enter: opens what is under the cursor, or chooses it.
  mutating func open() -> [Effect] {
    switch place {
    case .detail: return openDetail()
    case .communities:
      guard let community = listedCommunity else { return say("No community is selected") }
      return openPage(of: community.number)
    case .changes: return openChange()
    case .balance: return openNumber()
    case .platforms, .flows, .hashtags, .cohorts, .constellations: return openFigure()
    case .sides: return openSides()
    case .map, .mapList: return openOnMap()
    case .overview, .overviewList: return openOnOverview()
    case .page: return openLine()
    case .facets: return chooseFacetValue(excluding: false)
    case .queryLine, .facetSearch, .figureSearch: return accept()
    case .help: return runHelpEntry()
    case .explanation: return listExplained()
    case .choice: return choose()
    case .problems: return openProblem()
    }
  }

  /// Esc: takes one layer away, and never ends the program.
  mutating func goBack() -> [Effect] {
    switch layer {
    case .queryLine(let before, let completion):
      if completion?.selection != nil {
        layer = .queryLine(before: before, completion: nil)
        return []
      }
      return leaveLine(before)
    case .facetSearch:
      layer = nil
      standing.facets.search = TextField()
      standing.facets.searched = nil
      keepCursorsOnScreen()
      return []
    case .figureSearch:
      layer = nil
      _ = clearFigureSearch()
      return []
    case .help: return leaveHelp()
    case .explanation(let explanation):
      layer = explanation.returningTo.map { .problems($0) }
      keepProblemsOnScreen()
      return []
    case .choice, .problems:
      layer = nil
      return []
    case nil:
      break
    }
    if awaiting != nil { return giveUpAwaited() }
    if standing.facets.searched != nil {
      standing.facets.searched = nil
      standing.facets.search = TextField()
      keepCursorsOnScreen()
      return []
    }
    if clearFigureSearch() { return [] }
    if clearChain() { return [] }
    if pane != screen.main { return go(to: screen.main) }
    if trail.wasOpened || (screen != .communities && !trail.past.isEmpty) {
      return goBackInTrail()
    }
    if screen != .communities { return show(.communities) }
    return say("Nothing to close here; q quits")
  }
}
