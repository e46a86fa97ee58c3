import TerminalCanvas

extension Screen {
  mutating func erase(columns: Range<Int>, row: Int) {
    guard grid.indices.contains(row) else { return }
    for column in columns.clamped(to: 0..<size.columns) { grid[row][column] = Place() }
  }

  mutating func erase(rows: Range<Int>) {
    for row in rows.clamped(to: 0..<size.rows) { erase(columns: 0..<size.columns, row: row) }
  }

  mutating func insertBlanks(_ count: Int) {
    guard grid.indices.contains(cursor.row) else { return }
    let count = min(count, size.columns - cursor.column)
    grid[cursor.row].removeLast(count)
    grid[cursor.row].insert(
      contentsOf: Array(repeating: Place(), count: count), at: cursor.column)
  }

  mutating func deletePlaces(_ count: Int) {
    guard grid.indices.contains(cursor.row) else { return }
    let count = min(count, size.columns - cursor.column)
    grid[cursor.row].removeSubrange(cursor.column..<cursor.column + count)
    grid[cursor.row] += Array(repeating: Place(), count: count)
  }

  /// Moves the text from a row to the end of the region up, or down where `count` is negative.
  mutating func scroll(by count: Int, from row: Int) {
    let rows = row..<region.upperBound
    let blank = Array(repeating: Place(), count: size.columns)
    for _ in 0..<min(abs(count), rows.count) {
      grid.remove(at: count > 0 ? rows.lowerBound : rows.upperBound - 1)
      grid.insert(blank, at: count > 0 ? rows.upperBound - 1 : rows.lowerBound)
    }
  }
}
