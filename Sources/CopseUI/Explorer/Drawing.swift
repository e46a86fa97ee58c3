import CopseModel
package import TerminalCanvas

extension State {
  /// The whole screen; drawing changes nothing.
  package func drawn() -> Canvas {
    var canvas = Canvas(size: size, charset: charset)
    let layout = layout
    TitleBar(state: self).draw(on: &canvas, in: layout.title)
    let row = QueryRow(
      line: line, error: lineError, isEditing: place == .queryLine,
      found: results.found.count - results.removedCount, listed: results.found.listed,
      removed: results.removedCount)
    let caret = row.draw(on: &canvas, in: layout.query)
    row.drawError(on: &canvas, in: layout.remark, below: layout.query)
    if lineError == nil { RemarkRow(remarks: remarks).draw(on: &canvas, in: layout.remark) }
    canvas.cursor = drawPanes(on: &canvas, layout) ?? caret
    if place == .queryLine { canvas.cursor = caret }
    HintLine(place: place, message: message, here: hintsHere)
      .draw(on: &canvas, in: layout.hints)
    drawLayer(on: &canvas, layout)
    if layout.hints.isEmpty, place != .help, let message {
      canvas.clear(layout.query)
      canvas.write(message, in: layout.query, style: .bold)
    }
    return canvas
  }

  /// Draws the panes that have room.
  ///
  /// - Returns: where the cursor of the pane that has the keys stands.
  private func drawPanes(on canvas: inout Canvas, _ layout: ScreenLayout) -> Point? {
    var cursors: [Place: Point] = [:]
    let isDimmed = lineError != nil
    if let area = layout.facets {
      let rows = facetRows
      // The value that one stood on may be one that nothing has any more.
      var facets = standing.facets
      facets.cursor = facetRow(among: rows)?.id
      let pane = FacetPane(
        rows: rows, pane: facets, hasKeys: place == .facets || place == .facetSearch,
        isDimmed: isDimmed)
      let content = frame("Facets", .facets, area, layout, on: &canvas)
      cursors[.facets] = pane.draw(on: &canvas, in: content)
    }
    if let area = layout.main {
      let content = frame(breadcrumbs(mainTitle), screen.main, area, layout, on: &canvas)
      cursors[screen.main] = drawMain(on: &canvas, in: content)
    }
    if let area = layout.mapList {
      let isWhole = screen == .overview
      let pane: Place = isWhole ? .overviewList : .mapList
      let title = isWhole ? overviewListTitle : mapListTitle
      let content = frame(title, pane, area, layout, on: &canvas)
      cursors[pane] =
        isWhole
        ? drawOverviewList(on: &canvas, in: content, isDimmed: isDimmed)
        : drawMapList(on: &canvas, in: content, isDimmed: isDimmed)
    }
    if let area = layout.detail {
      let title = shownCommunity?.name ?? ""
      let content = frame(title, .detail, area, layout, on: &canvas)
      cursors[.detail] = drawDetail(on: &canvas, in: content)
    }
    return cursors[pane]
  }

  private func drawMain(on canvas: inout Canvas, in area: Rect) -> Point? {
    let isDimmed = lineError != nil
    return switch screen {
    case .communities: drawList(on: &canvas, in: area, isDimmed: isDimmed)
    case .changes: drawChanges(on: &canvas, in: area, isDimmed: isDimmed)
    case .balance: drawBalance(on: &canvas, in: area, isDimmed: isDimmed)
    case .sides: drawSides(on: &canvas, in: area, isDimmed: isDimmed)
    case .platforms, .flows, .hashtags, .cohorts, .constellations:
      drawFigures(on: &canvas, in: area, isDimmed: isDimmed)
    case .map: drawMap(on: &canvas, in: area, isDimmed: isDimmed)
    case .overview: drawOverview(on: &canvas, in: area, isDimmed: isDimmed)
    case .page: drawPage(on: &canvas, in: area)
    }
  }

  private var mainTitle: String {
    switch screen {
    case .communities: listTitle
    case .changes: changesTitle
    case .balance: balanceTitle
    case .sides: sidesTitle
    case .platforms: platformsTitle
    case .flows: flowsTitle
    case .hashtags: hashtagsTitle
    case .cohorts: cohortsTitle
    case .constellations: constellationsTitle
    case .map: mapTitle
    case .overview: overviewTitle
    case .page: pageCommunity?.name ?? ""
    }
  }

  private var listTitle: String {
    var title = "Communities"
    if let key = results.query.sort.first {
      let word = Query(sort: [SortKey(key: key.key)]).description
      title += " by \(word.dropFirst("sort:".count))\(key.descending ? ", descending" : "")"
    }
    if let comparison = results.comparisonInList {
      return title + ", with changes \(comparison.sinceWords)"
    }
    // What no mark can say: a change that one of the sheets has no column for.
    for (year, columns) in results.notRecorded {
      title += "; not recorded in \(year): \(columns.joined(separator: ", "))"
    }
    return title
  }

  private func drawList(
    on canvas: inout Canvas, in area: Rect, isDimmed: Bool
  ) -> Point? {
    if results.found.isEmpty {
      let key = Keymap.standard.key(for: .showEveryEdition)?.name(in: charset) ?? ""
      NothingFound(results: results, key: key).draw(on: &canvas, in: area)
      return area.origin
    }
    let list = CommunityList(
      results: results, cursor: standing.list, hasKeys: place == .communities, isDimmed: isDimmed,
      editions: audit.years.count, hasInferred: audit.hasInferred,
      marked: marked)
    return list.draw(on: &canvas, in: area)
  }

  /// Draws the frame of a pane, bold around the one that has the keys.
  private func frame(
    _ title: String, _ pane: Place, _ area: Rect, _ layout: ScreenLayout, on canvas: inout Canvas
  ) -> Rect {
    guard layout.isFramed else { return area }
    canvas.frame(area, title: title, style: pane == self.pane ? .bold : .dim)
    return layout.content(of: area)
  }

  private func drawLayer(on canvas: inout Canvas, _ layout: ScreenLayout) {
    switch layer {
    case .queryLine(_, let completion):
      guard let completion, let caret = canvas.cursor else { return }
      CompletionList(completion: completion)
        .draw(on: &canvas, in: layout.panes, below: caret)
    case .help(let help):
      canvas.cursor = helpScreen(help).draw(on: &canvas, in: helpArea)
    case .explanation(let explanation):
      canvas.cursor = explanationBox(of: explanation).draw(on: &canvas)
    case .choice(let choice):
      canvas.cursor = ChoiceBox(choice: choice).draw(on: &canvas, in: layout.panes)
    case .problems(let cursor):
      canvas.cursor = problemBox(cursor).draw(on: &canvas)
    case .facetSearch, .figureSearch, nil:
      break
    }
  }
}

extension Keymap {
  /// The first key that means an action, for texts that speak of it.
  func key(for action: Action) -> Key? {
    bindings.first { $0.action == action }?.keys.first
  }
}
