import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// Checks what holds for every screen: drawn twice it is the same, the cursor is on it and on the
/// row that is selected, each row is as wide as the screen, and no cell can harm a terminal.
func expectSound(
  _ walk: Walkthrough, _ comment: @autoclosure () -> String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let screen = walk.screen
  var faults: [String] = []
  if screen != walk.screen { faults.append("drawn twice differs") }
  if screen.size != walk.state.size { faults.append("another size") }
  if !screen.size.isEmpty {
    if let cursor = screen.cursor {
      if !screen.bounds.contains(cursor) { faults.append("the cursor is outside: \(cursor)") }
      let isListed = walk.state.place == .communities && !walk.state.results.found.isEmpty
      let isRow =
        isListed || [.page, .changes].contains(walk.state.place)
        || [.balance, .sides].contains(walk.state.place) && !walk.isEmpty
      let mark = Mark.cursor.text(in: screen.charset)
      if isRow, walk.state.layout.main?.isEmpty == false, screen[cursor]?.text != mark {
        faults.append("the cursor is not on the selected row but on '\(walk.cursorText)'")
      }
    } else {
      faults.append("no cursor")
    }
  }
  for row in 0..<screen.size.rows
  where screen[row: row].reduce(0, { $0 + $1.width }) != screen.size.columns {
    faults.append("row \(row) is not as wide as the screen")
  }
  if screen.cells.contains(where: { $0.ascii == nil && !$0.isHarmless }) {
    faults.append("a cell can harm a terminal")
  }
  #expect(faults == [], "\(comment())\n\(walk.text)", sourceLocation: sourceLocation)
}

extension Cell {
  /// Whether it has no control character, nothing that turns the direction, and no line end.
  fileprivate var isHarmless: Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
      default: true
      }
    }
  }
}
