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
    if let end = writeASCII(text, in: area, style: style, aligned: alignment) { return end }
    let (fitted, width) = fit(text, columns: area.columns)
    let indent = alignment.indent(of: width, in: area.columns)
    place(fitted, at: Point(column: area.column + indent, row: area.row), style: style)
    return indent + width
  }

  /// The same for printable ASCII, of which nearly all texts are: without a list of cells it takes
  /// a third of the time.
  ///
  /// - Returns: nil for any other text, of which nothing is written then.
  private mutating func writeASCII(
    _ text: String, in area: Rect, style: Style, aligned alignment: Alignment
  ) -> Int? {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      // As many as tell for certain that the text is too wide.
      guard bytes.prefix(area.columns + 2).allSatisfy({ (0x20..<0x7F).contains($0) }) else {
        return nil
      }
      if bytes.count <= area.columns {
        let indent = alignment.indent(of: bytes.count, in: area.columns)
        put(bytes[...], at: Point(column: area.column + indent, row: area.row), style: style)
        return indent + bytes.count
      }
      let ellipsis = charset.ellipsis.prefix(area.columns)
      let width = area.columns - ellipsis.count
      put(bytes.prefix(width), at: area.origin, style: style)
      let end = Point(column: area.column + width, row: area.row)
      write(String(ellipsis), at: end, style: style)
      return area.columns
    } ?? nil
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

extension Alignment {
  fileprivate func indent(of width: Int, in columns: Int) -> Int {
    switch self {
    case .left: 0
    case .center: (columns - width) / 2
    case .right: columns - width
    }
  }
}
