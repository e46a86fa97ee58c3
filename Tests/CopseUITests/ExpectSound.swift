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
      let mark = Mark.cursor.text(in: screen.charset)
      if walk.hasRow, screen[cursor]?.text != mark {
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

extension Walkthrough {
  /// Whether the place that has the keys shows a row to stand on.
  fileprivate var hasRow: Bool {
    let layout = state.layout
    return switch state.place {
    case .communities: layout.main?.isEmpty == false && !state.results.found.isEmpty
    case .page, .changes: layout.main?.isEmpty == false
    case .balance, .sides, .platforms, .flows, .hashtags, .cohorts, .constellations, .figureSearch:
      layout.main?.isEmpty == false && !isEmpty
    case .map: layout.main?.isEmpty == false && !isEmpty
    case .mapList: layout.mapList?.isEmpty == false && !isEmpty
    case .overview: layout.main?.isEmpty == false && !isEmpty
    case .overviewList: layout.mapList?.isEmpty == false && !isEmpty
    // Behind the cursor's column a title begins at once, and a value after its mark.
    case .facets:
      rows(of: layout.facets).contains { row in
        row.dropFirst().first.map { " ●*!".contains($0) } ?? false
      }
    case .facetSearch: rows(of: layout.facets).contains { $0.hasPrefix("▶") || $0.hasPrefix(">") }
    case .choice, .problems: !layout.panes.isEmpty
    // Two columns of the frame and the beginning of what it says where nothing goes by the search.
    case .help:
      state.size.columns >= 20 && state.size.rows >= 3
        && !screen.lines.contains { $0.drop { $0 == "│" || $0 == "|" }.hasPrefix("N") }
    case .detail, .queryLine, .explanation: false
    }
  }
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
