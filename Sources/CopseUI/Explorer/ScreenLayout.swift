package import TerminalCanvas

/// Where everything stands on a screen of some size; drawing and updating share it.
///
/// Panes give way in this order: detail, then facets; what the screen is about stays. One that gave
/// way is reached with Tab, and then takes the place of another.
package struct ScreenLayout: Hashable, Sendable {
  /// One row, or two where the figures need a row of their own.
  package let title: Rect
  package let query: Rect
  /// Below the query line, when it cannot be read or there is something to say of what it finds;
  /// otherwise empty.
  package let remark: Rect
  /// All that lies between the query line and the hints.
  package let panes: Rect
  /// Nil where a pane gave way.
  package let facets: Rect?
  /// What the screen is about: the list, the changes, a page.
  package let main: Rect?
  package let detail: Rect?
  /// The list beside the map.
  package let mapList: Rect?
  /// The last row; empty on a screen that has no row to spare.
  package let hints: Rect
  /// Whether the panes have frames.
  package let isFramed: Bool

  /// The facets take a fifth of the screen, within these bounds.
  static let facetColumns = 27...36
  /// All three panes stand side by side from this width on, two from the next.
  static let columnsForThree = 110
  static let columnsForTwo = 66
  /// What changed, in words, takes the room of the community beside the list up to this width.
  static let columnsForThreeWithChanges = 140

  package init(
    size: Size, screen: Screen, pane: Place, showsChanges: Bool = false, hasRemark: Bool,
    needsTwoRows: Bool
  ) {
    let whole = Rect(size)
    let titleRows = min(size.rows / 3, needsTwoRows && size.rows >= 6 ? 2 : 1)
    let (title, belowTitle) = whole.splitting(top: size.rows == 1 ? 0 : max(titleRows, 1))
    self.title = title
    let (query, belowQuery) = belowTitle.splitting(top: size.rows >= 3 ? 1 : 0)
    self.query = query
    let (remark, rest) = belowQuery.splitting(top: hasRemark && belowQuery.rows >= 3 ? 1 : 0)
    self.remark = remark
    let (panes, hints) = rest.splitting(bottom: size.rows >= 8 ? 1 : 0)
    self.panes = panes
    self.hints = hints
    isFramed = panes.rows >= 6 && size.columns >= 40
    if screen == .map || screen == .overview {
      (main, mapList) = Self.splitMap(panes, pane)
      facets = nil
      detail = nil
    } else {
      let (facets, main, detail) = Self.split(panes, screen, pane, showsChanges)
      self.facets = facets
      self.main = main
      self.detail = detail
      mapList = nil
    }
  }

  private typealias Panes = (facets: Rect?, main: Rect?, detail: Rect?)

  private static func facetWidth(_ panes: Rect) -> Int {
    max(facetColumns.lowerBound, min(panes.columns / 5, facetColumns.upperBound))
  }

  private static func split(
    _ panes: Rect, _ screen: Screen, _ pane: Place, _ showsChanges: Bool
  ) -> Panes {
    switch screen {
    case .communities:
      // What changed, in words, needs the room of old and new side by side.
      showsChanges && pane != .detail && panes.columns < columnsForThreeWithChanges
        ? splitWithFacets(panes, pane) : splitAroundList(panes, pane)
    case .changes, .sides: splitWithFacets(panes, pane)
    case .balance, .platforms, .flows, .hashtags, .cohorts, .constellations, .map, .overview, .page:
      (nil, panes, nil)
    }
  }

  private static func splitAroundList(_ panes: Rect, _ pane: Place) -> Panes {
    if panes.columns >= columnsForThree {
      let (facets, rest) = panes.splitting(left: facetWidth(panes))
      let (list, detail) = rest.splitting(right: max(32, rest.columns * 36 / 100))
      return (facets, list, detail)
    }
    if panes.columns >= columnsForTwo {
      if pane == .detail {
        let (list, detail) = panes.splitting(right: panes.columns / 2)
        return (nil, list, detail)
      }
      let (facets, list) = panes.splitting(left: facetWidth(panes))
      return (facets, list, nil)
    }
    return (
      pane == .facets ? panes : nil,
      pane == .facets || pane == .detail ? nil : panes,
      pane == .detail ? panes : nil
    )
  }

  /// Old and new side by side need room: the facets come along on a wide screen, or when asked for.
  private static func splitWithFacets(_ panes: Rect, _ pane: Place) -> Panes {
    let isWide = panes.columns >= columnsForThree
    if isWide || (pane == .facets && panes.columns >= columnsForTwo) {
      let (facets, main) = panes.splitting(left: facetWidth(panes))
      return (facets, main, nil)
    }
    return pane == .facets ? (panes, nil, nil) : (nil, panes, nil)
  }

  /// A map needs room for names: the list comes along on a wide screen, or in its place.
  private static func splitMap(_ panes: Rect, _ pane: Place) -> (map: Rect?, list: Rect?) {
    if panes.columns >= columnsForThree {
      let (map, list) = panes.splitting(right: max(32, panes.columns * 3 / 10))
      return (map, list)
    }
    return pane == .mapList || pane == .overviewList ? (nil, panes) : (panes, nil)
  }

  /// What a pane's frame leaves for its rows.
  package func content(of pane: Rect) -> Rect {
    isFramed ? pane.inset : pane
  }
}
