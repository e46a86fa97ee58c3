import TerminalCanvas

/// Draws the rows of something long that a window shows, and the cursor on one of them.
///
/// The row under the cursor has a mark at the margin, and is reversed where its pane has the keys,
/// else bold.
struct RowDrawing {
  /// Columns for the cursor's mark and the space after it.
  static let margin = 2

  let cursor: RowCursor
  let count: Int
  var hasKeys = true
  /// What is shown is of an earlier line, because this one cannot be read.
  var isDimmed = false

  /// Draws each row that the window shows with a function that is given its index and its line.
  ///
  /// - Returns: where the row under the cursor begins; nil when it is out of sight.
  func draw(
    on canvas: inout Canvas, in area: Rect, row: (Int, inout Canvas, Rect) -> Void
  ) -> Point? {
    var place: Point?
    let rows = cursor.window.rows(count: count, height: area.rows)
    for (index, line) in zip(rows, area.lines) {
      row(index, &canvas, line)
      if isDimmed { canvas.add(.dim, to: line) }
      guard index == cursor.index else { continue }
      canvas.write(Mark.cursor.text(in: canvas.charset), in: line)
      if hasKeys { canvas.fill(line, style: .reversed) } else { canvas.add(.bold, to: line) }
      place = line.origin
    }
    return place
  }
}
