import CopseModel
import TerminalCanvas

/// Moving the cursor, the windows over long contents, and from pane to pane.
extension State {
  /// How many rows a page of the pane that has the keys is.
  var pageRows: Int {
    let layout = layout
    let area =
      switch place {
      case .facets, .facetSearch: layout.facets
      case .detail: layout.detail
      case .mapList, .overviewList: layout.mapList
      case .communities, .changes, .balance, .sides, .platforms, .flows, .hashtags, .cohorts,
        .constellations, .map, .overview, .page, .queryLine, .figureSearch, .choice:
        layout.main
      case .help: helpArea
      case .explanation, .problems: layout.panes
      }
    let heading = place == .sides ? sidesHeadingRows : screen.isOfFigures ? 2 + pictureRows : 0
    return max(1, (area ?? layout.panes).rows - (layout.isFramed ? 2 : 0) - heading)
  }

  mutating func move(by step: Int) -> [Effect] {
    switch place {
    case .communities: return moveInList(by: step)
    case .changes, .sides, .page: moveInRows(by: step)
    case .balance: moveInBalance(by: step)
    case .platforms, .flows, .hashtags, .cohorts, .constellations, .figureSearch:
      moveInFigures(by: step)
    case .queryLine: return screen == .communities ? moveInList(by: step) : []
    case .map: return moveOnMap(by: step)
    case .mapList: moveInMapList(by: step)
    case .overview: return moveOnOverview(by: step)
    case .overviewList: moveInOverviewList(by: step)
    case .facets, .facetSearch: moveInFacets(by: step)
    case .detail: return moveInDetail(by: step)
    case .help: moveInHelp(by: step)
    case .explanation: scrollExplanation(by: step)
    case .choice: moveInChoice(by: step)
    case .problems: moveInProblems(by: step)
    }
    return []
  }

  mutating func moveInList(by step: Int) -> [Effect] {
    let last = max(0, results.found.count - 1)
    let (sum, overflow) = standing.list.index.addingReportingOverflow(step)
    standing.list.index = overflow ? (step < 0 ? 0 : last) : max(0, min(sum, last))
    standing.list.community = listedCommunity?.number
    if abs(step) == 1, let list = layout.main {
      standing.list.window.showStep(
        to: standing.list.index, count: results.found.count, height: layout.content(of: list).rows)
    }
    keepCursorsOnScreen()
    return followCursor()
  }

  /// The pane beside the list shows another community, or the same of another year, as soon as the
  /// keys rest: holding one down sends no more than the rows it passes, and what is typed is on the
  /// screen before the lines about the first community found are made.
  mutating func followCursor() -> [Effect] {
    guard listedCommunity != shownCommunity else { return [] }
    return [.settle]
  }

  /// Shows the community under the cursor beside the list.
  mutating func settle() -> [Effect] {
    if listedCommunity?.number != shownCommunity?.number { standing.detail = RowCursor() }
    shownCommunity = listedCommunity
    keepCursorsOnScreen()
    return []
  }

  /// Moves on a screen that is one column of rows.
  private mutating func moveInRows(by step: Int) {
    guard let area = layout.main, let cursor = rowCursor else { return }
    let height = layout.content(of: area).rows - sidesHeadingRows
    standing[keyPath: cursor].move(by: step, count: rowCount, height: height)
    if screen == .changes { rememberChange() }
    notePageEntry()
    if screen == .sides { chooseSidesCommunity() }
  }

  /// The cursor of the screen's rows, or nil on a screen that has another kind of cursor.
  var rowCursor: WritableKeyPath<Standing, RowCursor>? {
    switch screen {
    case .communities, .balance, .platforms, .flows, .hashtags, .cohorts, .constellations, .map,
      .overview:
      nil
    case .changes: \.changes.cursor
    case .sides: \.sides.cursor
    case .page: standing.page == nil ? nil : \.pageCursor
    }
  }

  /// How many rows the screen's main pane has.
  private var rowCount: Int {
    switch screen {
    case .communities: results.found.count
    case .changes: changeRows.count
    case .balance: balanceTable?.rows.count ?? 0
    case .sides: sides?.count ?? 0
    case .platforms, .flows, .hashtags, .cohorts, .constellations, .map, .overview: 0
    case .page: pageLines.count
    }
  }

  private mutating func moveInChoice(by step: Int) {
    guard case .choice(var choice) = layer else { return }
    let last = max(0, choice.options.count - 1)
    let (sum, overflow) = choice.selection.addingReportingOverflow(step)
    choice.selection = overflow ? (step < 0 ? 0 : last) : max(0, min(sum, last))
    layer = .choice(choice)
  }

  /// Moves each window as little as possible so that its cursor is on the screen.
  mutating func keepCursorsOnScreen() {
    let layout = layout
    keepHelpOnScreen()
    keepProblemsOnScreen()
    keepPage()
    keepMap()
    keepOverview()
    if let main = layout.main {
      let height = layout.content(of: main).rows - sidesHeadingRows
      if screen == .changes { placeChangesCursor() }
      if let cursor = rowCursor {
        standing[keyPath: cursor].keepOnScreen(count: rowCount, height: height)
      } else if screen == .balance {
        keepBalanceOnScreen()
      } else if screen.isOfFigures {
        keepFigures()
      } else if screen == .communities {
        standing.list.window.show(
          standing.list.index, count: results.found.count, height: height)
      }
    }
    let rows = facetRows
    if let facets = layout.facets {
      let selected = facetRow(among: rows)
      let index = rows.firstIndex { $0.id == selected?.id } ?? 0
      let height = layout.content(of: facets).rows
      // The title above the first value comes along when there is room.
      if height > 1, index > 0, !rows[index - 1].isSelectable {
        standing.facets.window.show(index - 1, count: rows.count, height: height)
      }
      standing.facets.window.show(index, count: rows.count, height: height)
    }
    if let detail = layout.detail {
      let content = layout.content(of: detail)
      keepDetail(columns: content.columns)
      standing.detail.scroll(
        by: 0, count: detailLines(columns: content.columns).count, height: content.rows)
    }
  }
}
