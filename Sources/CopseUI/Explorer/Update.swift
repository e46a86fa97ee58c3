import CopseModel
import TerminalCanvas

extension State {
  /// Applies one action, and returns the work it asks of the outside world.
  package mutating func update(_ action: Action) -> [Effect] {
    if action.isByPerson { message = nil }
    let givenUp = action.asksForScreen ? giveUpAwaited() : []
    let before = action.isByPerson && awaiting == nil ? Departure(self) : nil
    let effects = apply(action)
    awaitScreen(from: before, effects)
    let finds = effects.contains { if case .find = $0 { true } else { false } }
    // What is asked for anew takes its place by itself.
    return (finds ? [] : givenUp) + effects
  }

  private mutating func apply(_ action: Action) -> [Effect] {
    switch action {
    case .moveDown: move(by: 1)
    case .moveUp: move(by: -1)
    case .pageDown: turn(by: pageRows)
    case .pageUp: turn(by: -pageRows)
    case .halfPageDown: turn(by: max(1, pageRows / 2))
    case .halfPageUp: turn(by: -max(1, pageRows / 2))
    case .moveToFirst: move(by: -.max)
    case .moveToLast: move(by: .max)
    case .moveLeft: moveAcross(by: -1)
    case .moveRight: moveAcross(by: 1)
    case .scrollDetailDown: scrollDetail(by: 1)
    case .scrollDetailUp: scrollDetail(by: -1)
    case .nextDifference: goToChange(by: 1)
    case .previousDifference: goToChange(by: -1)
    case .nextSection: moveToFigureSection(by: 1)
    case .previousSection: moveToFigureSection(by: -1)
    case .nextFlow: moveToFlow(by: 1)
    case .previousFlow: moveToFlow(by: -1)
    case .foldGroup: screen == .overview ? foldConstellation() : foldGroup()
    case .showChangesInList: showChangesInList()
    case .nextCommunity: stepCommunity(by: 1)
    case .previousCommunity: stepCommunity(by: -1)
    case .nextPane: changePane(by: 1)
    case .previousPane: changePane(by: -1)
    case .goToFacets: go(to: .facets)
    case .open: open()
    case .back: goBack()
    case .showCommunities: show(.communities)
    case .showChanges: show(.changes)
    case .showBalance: show(.balance)
    case .showSides: show(.sides)
    case .showPlatforms: show(.platforms)
    case .showFlows: show(.flows)
    case .showHashtags: show(.hashtags)
    case .showCohorts: show(.cohorts)
    case .showConstellations: show(.constellations)
    case .showMap: show(.map)
    case .showOverview: show(.overview)
    case .zoomIn: zoomOverview(by: 1)
    case .zoomOut: zoomOverview(by: -1)
    case .showWhole: showWholeOverview()
    case .panLeft: panOverview(x: -1)
    case .panRight: panOverview(x: 1)
    case .panUp: panOverview(y: -1)
    case .panDown: panOverview(y: 1)
    case .markCommunity: markCommunity()
    case .showChain: showChain()
    case .growMap: growMap(by: 1)
    case .shrinkMap: growMap(by: -1)
    case .goBackInTrail: goBackInTrail()
    case .goForwardInTrail: goForwardInTrail()
    case .quit: [.quit]
    case .editQuery: editQuery(appending: "")
    case .beginHashtag: editQuery(appending: "#")
    case .type(let text): edit { $0.insert(text) }
    case .deleteBackward: edit { $0.deleteBackward() }
    case .deleteForward: edit { $0.deleteForward() }
    case .deleteWord: edit { $0.deleteWord() }
    case .deleteToStart: edit { $0.deleteToStart() }
    case .deleteToEnd: edit { $0.deleteToEnd() }
    case .caretLeft: edit { $0.moveLeft() }
    case .caretRight: edit { $0.moveRight() }
    case .caretToStart: edit { $0.moveToStart() }
    case .caretToEnd: edit { $0.moveToEnd() }
    case .complete: complete()
    case .accept: accept()
    case .nextSuggestion: moveSuggestion(by: 1)
    case .previousSuggestion: moveSuggestion(by: -1)
    case .clearLastTerm: clearLastTerm()
    case .clearQuery: clearQuery()
    case .undo: undo()
    case .redo: redo()
    case .includeValue: chooseFacetValue(excluding: false)
    case .excludeValue: chooseFacetValue(excluding: true)
    case .searchFacet: searchFacet()
    case .narrowFigures: narrowFigures()
    case .toggleChart: toggleChart()
    case .previousYear: stepYear(by: -1)
    case .nextYear: stepYear(by: 1)
    case .firstYear: stepYear(by: -.max)
    case .lastYear: stepYear(by: .max)
    case .chooseComparison: chooseComparison()
    case .showEveryEdition: showEveryEdition()
    case .chooseOrder: chooseOrder()
    case .choose: choose()
    case .copy: chooseCopy()
    case .openPage: openPage()
    case .explain: explain()
    case .explainTitle: explainTitle()
    case .showProblems: showProblems()
    case .showHelp: showHelp()
    case .runEntry: runHelpEntry()
    case .redraw: [.redraw]
    case .suspend: [.suspend]
    case .unbound(let key): sayWhere(key)
    case .resize(let size): resize(to: size)
    case .resumed: [.redraw]
    case .answered(let answer): take(answer)
    case .linesRead(let passage): take(passage)
    case .reported(let message): say(message)
    case .settled: settle()
    }
  }

  /// Says something in place of the hints, until the next action.
  mutating func say(_ message: String) -> [Effect] {
    self.message = message
    return []
  }

  private mutating func resize(to size: Size) -> [Effect] {
    self.size = size
    keepCursorsOnScreen()
    return []
  }

  /// Takes in what was found, unless the line has been changed since it was asked.
  private mutating func take(_ answer: Answer) -> [Effect] {
    guard answer.generation == generation else { return [] }
    isWaiting = false
    endAwaiting()
    if lineError != nil, answer.results.found.isEmpty, !results.found.isEmpty { return [] }
    let isAnotherFilter = results.query.filter != answer.results.query.filter
    if results.headline.year != answer.results.headline.year { goToShownEdition() }
    let isAnotherView = results.query.view != answer.results.query.view
    results = answer.results
    narrowedFigures = nil
    if case .queryLine(let before, _) = layer {
      if line.isBetweenWords, !results.found.isEmpty { lastFinding = results }
      layer = .queryLine(before: before, completion: answer.completion)
    }
    placeListCursor(atFirst: isAnotherFilter)
    placeSidesCursor()
    if let arriving {
      stand(at: arriving)
      return []
    }
    if isAnotherView || !screen.panes.contains(pane) { pane = screen.main }
    keepCursorsOnScreen()
    return followCursor()
  }

  /// Where editions are rows or columns, the cursor goes to the one that is shown.
  private mutating func goToShownEdition() {
    standing.balance.row = nil
    for screen in standing.figures.keys { standing.figures[screen]?.cursor.column = nil }
  }

  /// The same community, if it is found; else the first hit of another filter, or in another year
  /// the place where it would be about.
  mutating func placeListCursor(atFirst isAnotherFilter: Bool) {
    let found = results.found
    if let community = standing.list.community, let index = found.index(of: community) {
      standing.list.index = index
    } else {
      standing.list.index = isAnotherFilter ? 0 : max(0, min(standing.list.index, found.count - 1))
    }
    if standing.list.community == nil { standing.list.community = listedCommunity?.number }
  }
}

extension Action {
  /// Whether it comes from a key, and so ends what the last one had to say.
  var isByPerson: Bool {
    switch self {
    case .resize, .resumed, .answered, .linesRead, .reported, .settled: false
    default: true
    }
  }
}
