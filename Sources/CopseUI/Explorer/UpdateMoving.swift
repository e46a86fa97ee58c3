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
      case .communities, .queryLine, .help, .choice: layout.list
      }
    return max(1, (area ?? layout.panes).rows - (layout.isFramed ? 2 : 0))
  }

  mutating func move(by step: Int) -> [Effect] {
    switch place {
    case .communities, .queryLine: return moveInList(by: step)
    case .facets, .facetSearch: moveInFacets(by: step)
    case .detail: return scrollDetail(by: step)
    case .help: scrollHelp(by: step)
    case .choice: moveInChoice(by: step)
    }
    return []
  }

  private mutating func moveInList(by step: Int) -> [Effect] {
    let last = max(0, results.found.count - 1)
    let (sum, overflow) = listCursor.index.addingReportingOverflow(step)
    listCursor.index = overflow ? (step < 0 ? 0 : last) : max(0, min(sum, last))
    listCursor.community = selectedCommunity?.number
    if abs(step) == 1, let list = layout.list {
      listCursor.window.showStep(
        to: listCursor.index, count: results.found.count, height: layout.content(of: list).rows)
    }
    keepCursorsOnScreen()
    return followCursor()
  }

  /// The pane beside the list shows another community as soon as the keys rest, so that holding
  /// one down sends no more than the rows it passes.
  private mutating func followCursor() -> [Effect] {
    guard selectedCommunity != shownCommunity else { return [] }
    return [.settle]
  }

  /// Shows the community under the cursor beside the list.
  mutating func settle() -> [Effect] {
    if selectedCommunity?.number != shownCommunity?.number { detailWindow = Window() }
    shownCommunity = selectedCommunity
    keepCursorsOnScreen()
    return []
  }

  private mutating func moveInChoice(by step: Int) {
    guard case .choice(var choice) = layer else { return }
    let last = max(0, choice.options.count - 1)
    let (sum, overflow) = choice.selection.addingReportingOverflow(step)
    choice.selection = overflow ? (step < 0 ? 0 : last) : max(0, min(sum, last))
    layer = .choice(choice)
  }

  private mutating func scrollHelp(by step: Int) {
    guard case .help(var window) = layer else { return }
    let step = max(-10_000, min(step, 10_000))
    window.scroll(by: step, count: helpLines.count, height: HelpScreen.height(on: size))
    layer = .help(window)
  }

  mutating func scrollDetail(by step: Int) -> [Effect] {
    _ = settle()
    let layout = layout
    guard let area = layout.detail else {
      return say("No room for the community beside the list; Enter shows it")
    }
    let content = layout.content(of: area)
    let step = max(-10_000, min(step, 10_000))
    detailWindow.scroll(
      by: step, count: detailLines(columns: content.columns).count, height: content.rows)
    return []
  }

  mutating func changePane(by step: Int) -> [Effect] {
    let panes = Place.panes
    let index = panes.firstIndex(of: pane) ?? 0
    return go(to: panes[(index + step + panes.count) % panes.count])
  }

  mutating func go(to pane: Place) -> [Effect] {
    layer = nil
    self.pane = pane
    return settle()
  }

  /// Enter: opens the community under the cursor, or chooses what is under it.
  mutating func open() -> [Effect] {
    switch place {
    case .communities:
      guard selectedCommunity != nil else { return say("No community is selected") }
      return go(to: .detail)
    case .facets: return chooseFacetValue(excluding: false)
    case .detail: return say("This is the whole community; Esc goes back to the list")
    case .queryLine, .facetSearch: return accept()
    case .help: return goBack()
    case .choice: return choose()
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
      facetPane.search = TextField()
      facetPane.searched = nil
      keepCursorsOnScreen()
      return []
    case .help, .choice:
      layer = nil
      return []
    case nil:
      break
    }
    if facetPane.searched != nil {
      facetPane.searched = nil
      facetPane.search = TextField()
      keepCursorsOnScreen()
      return []
    }
    if pane != .communities { return go(to: .communities) }
    return say("Nothing to close here; q quits")
  }

  mutating func showHelp() -> [Effect] {
    layer = .help(Window())
    return []
  }

  /// Moves each window as little as possible so that its cursor is on the screen.
  mutating func keepCursorsOnScreen() {
    let layout = layout
    if let list = layout.list {
      listCursor.window.show(
        listCursor.index, count: results.found.count, height: layout.content(of: list).rows)
    }
    let rows = facetRows
    if let facets = layout.facets {
      let index = rows.firstIndex { $0.id == facetPane.cursor } ?? 0
      let height = layout.content(of: facets).rows
      // The title above the first value comes along when there is room.
      if height > 1, index > 0, !rows[index - 1].isSelectable {
        facetPane.window.show(index - 1, count: rows.count, height: height)
      }
      facetPane.window.show(index, count: rows.count, height: height)
    }
    if let detail = layout.detail {
      let content = layout.content(of: detail)
      keepDetail(columns: content.columns)
      detailWindow.scroll(
        by: 0, count: detailLines(columns: content.columns).count, height: content.rows)
    }
  }
}
