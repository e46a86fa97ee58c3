internal import TerminalCanvas

/// Rows of cells under headings, each column as wide as it needs.
struct TextTable {
  private let headings: [String]
  /// By column: whether its cells end at one edge, as numbers do.
  private let alignedRight: Set<Int>
  private var rows: [[String]] = []

  /// What a column may take when another stands behind it; longer cells end in `…`.
  private static let greatestWidth = 40

  /// - Parameter headings: Empty for a table without any.
  init(_ headings: [String], alignedRight: Set<Int> = []) {
    self.headings = headings
    self.alignedRight = alignedRight
  }

  mutating func append(_ cells: [String]) {
    rows.append(cells.map(visibleMarks))
  }

  /// The table without spaces at the ends of its lines.
  var lines: [String] {
    let all = (headings.isEmpty ? [] : [headings.map(visibleMarks)]) + rows
    var widths: [Int] = []
    for row in all {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], min(displayWidth(of: cell), Self.greatestWidth))
      }
    }
    return all.map { line($0, widths) }
  }

  private func line(_ row: [String], _ widths: [Int]) -> String {
    var line = ""
    for (column, cell) in row.enumerated() {
      if column > 0 { line += "  " }
      let isLast = column == row.count - 1
      let padding = widths[column] - displayWidth(of: cell)
      if alignedRight.contains(column) {
        line += String(repeating: " ", count: max(0, padding)) + cell
      } else if isLast {
        line += cell
      } else {
        line += padding < 0 ? fitted(cell, to: widths[column]) : cell + spaces(padding)
      }
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
