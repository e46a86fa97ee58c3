/// A grid of cells that views draw on, and that a terminal or a test shows.
///
/// Drawing clips: whatever lies outside of the canvas is left out. Every character is made
/// harmless as it is written, so that no control character of the data reaches a terminal.
package struct Canvas: Hashable, Sendable {
  package let size: Size
  package let charset: Charset
  /// Row by row, `size.columns` cells each.
  package private(set) var cells: [Cell]
  /// Where the terminal shows its own cursor; nil hides it at the end of the screen.
  package var cursor: Point?

  /// A blank canvas.
  package init(size: Size, charset: Charset = .unicode) {
    self.size = size
    self.charset = charset
    self.cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  package var bounds: Rect { Rect(size) }

  /// The cell at a place, or nil outside of the canvas.
  package subscript(point: Point) -> Cell? {
    index(of: point).map { cells[$0] }
  }

  /// The cells of a row, from the left; empty outside of the canvas.
  package subscript(row row: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(row) else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Makes the cells of an area blank and plain.
  package mutating func clear(_ area: Rect) {
    let area = area.intersection(bounds)
    for line in area.lines {
      for column in line.column..<line.endColumn {
        put(.blank, at: Point(column: column, row: line.row))
      }
    }
  }

  /// Gives the cells of an area a style in place of theirs; their characters stay.
  package mutating func fill(_ area: Rect, style: Style) {
    restyle(area) { _ in style }
  }

  /// Adds a style to those that the cells of an area have: a dim cell becomes dim and reversed.
  package mutating func add(_ style: Style, to area: Rect) {
    restyle(area) { $0.adding(style) }
  }

  /// Puts a cell in its place; what remains of a wide character that it cuts becomes blank.
  ///
  /// A wide cell brings its right half along; when that would lie outside, a blank is put.
  mutating func put(_ cell: Cell, at point: Point) {
    guard let index = index(of: point) else { return }
    guard cell.width == 2 else {
      if cells[index].width != 1 { separate(index, column: point.column) }
      cells[index] = cell
      return
    }
    guard point.column + 1 < size.columns else {
      put(.blank(style: cell.style), at: point)
      return
    }
    separate(index, column: point.column)
    separate(index + 1, column: point.column + 1)
    cells[index] = cell
    cells[index + 1] = .rightHalf(style: cell.style)
  }

  /// Puts printable ASCII in place, a cell a byte.
  mutating func put(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, at point: Point, style: Style
  ) {
    guard (0..<size.rows).contains(point.row) else { return }
    var column = point.column
    let row = point.row * size.columns
    for byte in bytes {
      if (0..<size.columns).contains(column) {
        if cells[row + column].width != 1 { separate(row + column, column: column) }
        cells[row + column] = Cell(Unicode.Scalar(byte), style: style)
      }
      column += 1
    }
  }

  private mutating func restyle(_ area: Rect, _ style: (Style) -> Style) {
    let area = area.intersection(bounds)
    guard !area.isEmpty else { return }
    for row in area.row..<area.endRow {
      let start = row * size.columns
      for index in start + area.column..<start + area.endColumn {
        cells[index].style = style(cells[index].style)
      }
      unify(at: start + area.column)
      if area.endColumn < size.columns { unify(at: start + area.endColumn) }
    }
  }

  /// Gives a right half the style of its left half, which alone the terminal looks at.
  private mutating func unify(at index: Int) {
    guard cells[index].width == 0, index > 0 else { return }
    cells[index].style = cells[index - 1].style
  }

  /// Blanks the other half of the wide character that covers a cell, if one does.
  private mutating func separate(_ index: Int, column: Int) {
    if cells[index].width == 0, column > 0 {
      cells[index - 1] = .blank(style: cells[index - 1].style)
    } else if cells[index].width == 2, column + 1 < size.columns {
      cells[index + 1] = .blank(style: cells[index + 1].style)
    }
  }

  private func index(of point: Point) -> Int? {
    guard bounds.contains(point) else { return nil }
    return point.row * size.columns + point.column
  }
}
