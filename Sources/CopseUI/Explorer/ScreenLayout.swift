package import TerminalCanvas

/// Where everything stands on a screen of some size; drawing and updating share it.
///
/// Panes give way in this order: detail, then facets; the list stays. One that gave way is reached
/// with Tab, and then takes the place of another.
package struct ScreenLayout: Hashable, Sendable {
  /// One row, or two where the figures need a row of their own.
  package let title: Rect
  package let query: Rect
  /// Below the query line, when it cannot be read; otherwise empty.
  package let error: Rect
  /// All that lies between the query line and the hints.
  package let panes: Rect
  /// Nil where a pane gave way.
  package let facets: Rect?
  package let list: Rect?
  package let detail: Rect?
  /// The last row; empty on a screen that has no row to spare.
  package let hints: Rect
  /// Whether the panes have frames.
  package let isFramed: Bool

  /// The facets take a fifth of the screen, within these bounds.
  static let facetColumns = 27...36
  /// All three panes stand side by side from this width on, two from the next.
  static let columnsForThree = 110
  static let columnsForTwo = 66

  package init(size: Size, pane: Place, hasError: Bool, needsTwoRows: Bool) {
    let screen = Rect(size)
    let titleRows = min(size.rows / 3, needsTwoRows && size.rows >= 6 ? 2 : 1)
    let (title, belowTitle) = screen.splitting(top: size.rows == 1 ? 0 : max(titleRows, 1))
    self.title = title
    let (query, belowQuery) = belowTitle.splitting(top: size.rows >= 3 ? 1 : 0)
    self.query = query
    let (error, rest) = belowQuery.splitting(top: hasError && belowQuery.rows >= 3 ? 1 : 0)
    self.error = error
    let (panes, hints) = rest.splitting(bottom: size.rows >= 8 ? 1 : 0)
    self.panes = panes
    self.hints = hints
    isFramed = panes.rows >= 6 && size.columns >= 40
    let (facets, list, detail) = Self.split(panes, pane)
    self.facets = facets
    self.list = list
    self.detail = detail
  }

  private static func facetWidth(_ panes: Rect) -> Int {
    max(facetColumns.lowerBound, min(panes.columns / 5, facetColumns.upperBound))
  }

  private static func split(
    _ panes: Rect, _ pane: Place
  ) -> (facets: Rect?, list: Rect?, detail: Rect?) {
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

  /// What a pane's frame leaves for its rows.
  package func content(of pane: Rect) -> Rect {
    isFramed ? pane.inset : pane
  }
}
