/// A rectangle of cells, possibly empty, possibly outside any screen.
///
/// Every operation is defined for every rectangle: what does not fit becomes empty.
package struct Rect: Hashable, Sendable {
  package let origin: Point
  package let size: Size

  package init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  package init(column: Int, row: Int, columns: Int, rows: Int) {
    self.init(
      origin: Point(column: column, row: row), size: Size(columns: columns, rows: rows))
  }

  /// The whole of a screen.
  package init(_ size: Size) {
    self.init(origin: Point(column: 0, row: 0), size: size)
  }

  package var column: Int { origin.column }
  package var row: Int { origin.row }
  package var columns: Int { size.columns }
  package var rows: Int { size.rows }
  /// The first column right of the rectangle.
  package var endColumn: Int { column + columns }
  /// The first row below the rectangle.
  package var endRow: Int { row + rows }
  package var isEmpty: Bool { size.isEmpty }

  package func contains(_ point: Point) -> Bool {
    (column..<endColumn).contains(point.column) && (row..<endRow).contains(point.row)
  }
}

// MARK: - Parts of a rectangle

extension Rect {
  /// What a frame drawn on this rectangle leaves inside.
  package var inset: Rect { inset(columns: 1, rows: 1) }

  /// The rectangle without so many columns at both sides and so many rows above and below.
  package func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    Rect(
      column: column + min(columns, self.columns), row: row + min(rows, self.rows),
      columns: self.columns - 2 * columns, rows: self.rows - 2 * rows)
  }

  /// Row `number` of the rectangle, counted from 0; empty when there is no such row.
  package func line(_ number: Int) -> Rect {
    let exists = (0..<rows).contains(number)
    return Rect(column: column, row: row + number, columns: columns, rows: exists ? 1 : 0)
  }

  /// The rows of the rectangle, from the top.
  package var lines: [Rect] { (0..<rows).map(line) }

  /// Cuts the rectangle so that the left part has so many columns, or all there are.
  package func splitting(left: Int) -> (left: Rect, right: Rect) {
    let width = min(max(left, 0), columns)
    return (
      Rect(column: column, row: row, columns: width, rows: rows),
      Rect(column: column + width, row: row, columns: columns - width, rows: rows)
    )
  }

  /// Cuts the rectangle so that the right part has so many columns, or all there are.
  package func splitting(right: Int) -> (left: Rect, right: Rect) {
    splitting(left: columns - min(max(right, 0), columns))
  }

  /// Cuts the rectangle so that the top part has so many rows, or all there are.
  package func splitting(top: Int) -> (top: Rect, bottom: Rect) {
    let height = min(max(top, 0), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: height),
      Rect(column: column, row: row + height, columns: columns, rows: rows - height)
    )
  }

  /// Cuts the rectangle so that the bottom part has so many rows, or all there are.
  package func splitting(bottom: Int) -> (top: Rect, bottom: Rect) {
    splitting(top: rows - min(max(bottom, 0), rows))
  }

  /// The cells that both rectangles have; empty when there are none.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top,
      columns: min(endColumn, other.endColumn) - left, rows: min(endRow, other.endRow) - top)
  }

  /// A rectangle of at most that size in the middle of this one, for dialogs.
  package func centered(_ size: Size) -> Rect {
    let columns = min(size.columns, self.columns)
    let rows = min(size.rows, self.rows)
    return Rect(
      column: column + (self.columns - columns) / 2, row: row + (self.rows - rows) / 2,
      columns: columns, rows: rows)
  }
}
