import CopseModel
import CopseUI
import TerminalCanvas

/// What a person sees of a walkthrough.
extension Walkthrough {
  /// The ids of the communities found, in their order.
  var ids: [String] { state.results.found.map(\.id) }

  /// The id of the community under the cursor; nil when nothing is found.
  var selectedID: String? { state.selectedCommunity?.id }

  /// Where the community under the cursor stands in the list.
  var index: Int? {
    state.selectedCommunity.flatMap { state.results.found.index(of: $0.number) }
  }

  /// Whether the screen has no row to stand on.
  var isEmpty: Bool {
    switch state.screen {
    case .communities: state.results.found.isEmpty
    case .sides: state.audit.sides(state.results.query)?.isEmpty ?? true
    case .platforms, .flows, .hashtags, .cohorts, .constellations: state.isWithoutFigures
    case .map: state.selectedCommunity == nil
    case .overview: state.isWithoutOverview
    case .balance, .changes, .page: state.audit.editions.isEmpty
    }
  }

  /// What stands on the row of the terminal's own cursor, from the cursor to the end of the pane.
  var cursorText: String {
    let screen = screen
    guard let cursor = screen.cursor else { return "no cursor" }
    return Self.text(screen[row: cursor.row].dropFirst(cursor.column).prefix { $0.text != "│" })
  }

  /// The words under the cursor without marks, counts and bars.
  var cursorWords: String {
    cursorText.split(separator: " ").filter { $0.contains(where: \.isLetter) }
      .joined(separator: " ")
  }

  /// The rows inside a pane, or none where it gave way.
  func rows(of pane: Rect?) -> [String] {
    guard let pane else { return [] }
    let screen = screen
    let area = state.layout.content(of: pane)
    return area.lines.map { line in
      Self.text(screen[row: line.row].dropFirst(line.column).prefix(line.columns))
    }
  }

  private static func text(_ cells: some Sequence<Cell>) -> String {
    var text = cells.map(\.text).joined()
    while text.last == " " { text.removeLast() }
    return text
  }
}
