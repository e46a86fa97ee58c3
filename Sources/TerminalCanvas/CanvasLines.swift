extension Canvas {
  /// The rows as text, without the blanks at their ends, as golden files hold them.
  package var lines: [String] {
    (0..<size.rows).map { row in
      let cells = self[row: row]
      let end = cells.lastIndex { $0.ascii != UInt8(ascii: " ") }.map { $0 + 1 } ?? cells.startIndex
      return cells[..<end].map(\.text).joined()
    }
  }

  /// The styles of the rows: runs of columns, counted from 0, and how they are set off.
  ///
  /// A row of plain cells is an empty line; others read `0-11 bold, 14-20 reversed green`.
  package var styleLines: [String] {
    (0..<size.rows).map { row in
      var runs: [(first: Int, last: Int, style: Style)] = []
      for (column, cell) in self[row: row].enumerated() {
        if let last = runs.last, last.style == cell.style {
          runs[runs.count - 1].last = column
        } else {
          runs.append((column, column, cell.style))
        }
      }
      return runs.filter { $0.style != .plain }
        .map { "\($0.first)-\($0.last) \($0.style)" }.joined(separator: ", ")
    }
  }
}
