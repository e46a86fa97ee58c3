import TerminalCanvas

/// The lines of a community's page that the window shows.
struct PageLines {
  let lines: [PageLine]
  let cursor: RowCursor

  /// Columns for the cursor's mark.
  static let margin = 2

  /// - Returns: where the line under the cursor begins; nil when it is out of sight.
  func draw(on canvas: inout Canvas, in area: Rect) -> Point? {
    var place: Point?
    let rows = cursor.window.rows(count: lines.count, height: area.rows)
    for (index, row) in zip(rows, area.lines) {
      lines[index].line.draw(on: &canvas, in: row.splitting(left: Self.margin).right)
      if index == cursor.index {
        canvas.write(Mark.cursor.text(in: canvas.charset), in: row)
        canvas.fill(row, style: .reversed)
        place = row.origin
      }
    }
    return place
  }
}
