extension Canvas {
  /// Draws a frame along the edge of an area, with a title in its upper line.
  ///
  /// What is inside stays. An area of fewer than two rows or columns gets no frame.
  package mutating func frame(_ area: Rect, title: String = "", style: Style = .plain) {
    guard area.columns >= 2, area.rows >= 2 else { return }
    let (horizontal, vertical, topLeft, topRight, bottomLeft, bottomRight) = charset.frame
    let bar = Cell(horizontal, style: style)
    for column in area.column + 1..<area.endColumn - 1 {
      put(bar, at: Point(column: column, row: area.row))
      put(bar, at: Point(column: column, row: area.endRow - 1))
    }
    let side = Cell(vertical, style: style)
    for row in area.row + 1..<area.endRow - 1 {
      put(side, at: Point(column: area.column, row: row))
      put(side, at: Point(column: area.endColumn - 1, row: row))
    }
    let corners = [
      (topLeft, area.column, area.row), (topRight, area.endColumn - 1, area.row),
      (bottomLeft, area.column, area.endRow - 1),
      (bottomRight, area.endColumn - 1, area.endRow - 1),
    ]
    for (corner, column, row) in corners {
      put(Cell(corner, style: style), at: Point(column: column, row: row))
    }
    writeTitle(title, in: area.line(0).inset(columns: 1), style: style)
  }

  /// Writes a title between single spaces; leaves it out where not even one letter fits.
  private mutating func writeTitle(_ title: String, in line: Rect, style: Style) {
    guard !title.isEmpty, line.columns >= 3 else { return }
    let end = write(title, in: line.inset(columns: 1), style: style)
    put(.blank(style: style), at: line.origin)
    put(.blank(style: style), at: Point(column: line.column + 1 + end, row: line.row))
  }
}
