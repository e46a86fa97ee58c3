/// Where a text stands in an area that is wider.
package enum Alignment: Hashable, Sendable {
  case left, center, right
}

extension Canvas {
  /// Writes one line of text on the first row of an area.
  ///
  /// A text that is too wide ends in `…` (`..` in ASCII). A wide character is never cut: where
  /// half of one would fit, nothing is drawn.
  ///
  /// - Returns: the columns of the area that were used, the space before the text included.
  @discardableResult
  package mutating func write(
    _ text: String, in area: Rect, style: Style = .plain, aligned alignment: Alignment = .left
  ) -> Int {
    guard !area.isEmpty else { return 0 }
    let (fitted, width) = fit(text, columns: area.columns)
    let indent =
      switch alignment {
      case .left: 0
      case .center: (area.columns - width) / 2
      case .right: area.columns - width
      }
    place(fitted, at: Point(column: area.column + indent, row: area.row), style: style)
    return indent + width
  }

  /// Writes one line of text from a place on, up to the edge of the canvas.
  ///
  /// - Returns: the columns used, up to the edge.
  @discardableResult
  package mutating func write(_ text: String, at point: Point, style: Style = .plain) -> Int {
    let room = size.columns - point.column
    guard room > 0 else { return 0 }
    var line = DrawnLine(charset: charset)
    line.append(text, upTo: room)
    line.cut(to: room)
    place(line.cells, at: point, style: style)
    return line.width
  }

  /// The columns that a text needs on this canvas.
  package func width(of text: String) -> Int {
    displayWidth(of: text)
  }

  private func fit(_ text: String, columns: Int) -> (cells: [Cell], width: Int) {
    var line = DrawnLine(charset: charset)
    line.append(text, upTo: columns)
    guard line.width > columns else { return (line.cells, line.width) }
    let ellipsis = String(charset.ellipsis.prefix(columns))
    line.cut(to: columns - ellipsis.count)
    line.append(marks: ellipsis)
    return (line.cells, line.width)
  }

  private mutating func place(_ cells: [Cell], at start: Point, style: Style) {
    var point = start
    for var cell in cells {
      cell.style = style
      if point.column == -1, cell.width == 2 {
        put(.blank(style: style), at: Point(column: 0, row: point.row))
      } else {
        put(cell, at: point)
      }
      point.column += cell.width
    }
  }
}
