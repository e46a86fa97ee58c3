internal import TerminalCanvas

/// Rows of cells under headings, each column as wide as it needs.
struct TextTable {
  private let headings: [String]
  /// By column: whether its cells end at one edge, as numbers do.
  private let alignedRight: Set<Int>
  /// The column whose cells say which row it is: it keeps twice the room that others do.
  private let main: Int?
  private var rows: [[String]] = []

  /// A column that gives way keeps so much.
  private static let leastWidth = 8

  /// - Parameters:
  ///   - headings: Empty for a table without any. A column without a heading is never cut.
  ///   - main: nil for columns that are all alike.
  init(_ headings: [String], alignedRight: Set<Int> = [], main: Int? = nil) {
    self.headings = headings
    self.alignedRight = alignedRight
    self.main = main
  }

  mutating func append(_ cells: [String]) {
    rows.append(cells.map(visibleMarks))
  }

  /// The table without spaces at the ends of its lines.
  ///
  /// - Parameter columns: The terminal's, within which it should stay: the widest cells then end in
  ///   `…`. nil where no terminal is written to, and no text may be lost.
  func lines(within columns: Int? = nil) -> [String] {
    let all = (headings.isEmpty ? [] : [headings.map(visibleMarks)]) + rows
    var widths: [Int] = []
    for row in all {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], displayWidth(of: cell))
      }
    }
    if let columns { shrink(&widths, to: columns) }
    return all.map { line($0, widths) }
  }

  /// Takes from the widest columns of text what is too much.
  private func shrink(_ widths: inout [Int], to columns: Int) {
    let texts = headings.indices.filter { !alignedRight.contains($0) && !headings[$0].isEmpty }
    func weight(_ column: Int) -> Int { widths[column] * (column == main ? 1 : 2) }
    var excess = widths.reduce(2 * (widths.count - 1), +) - columns
    while excess > 0,
      let widest = texts.filter({ widths[$0] > Self.leastWidth })
        .max(by: { weight($0) < weight($1) })
    {
      widths[widest] -= 1
      excess -= 1
    }
  }

  private func line(_ row: [String], _ widths: [Int]) -> String {
    var line = ""
    for (column, cell) in row.enumerated() {
      if column > 0 { line += "  " }
      let padding = widths[column] - displayWidth(of: cell)
      if alignedRight.contains(column) {
        line += spaces(padding) + cell
      } else {
        line += padding < 0 ? fitted(cell, to: widths[column]) : cell + spaces(padding)
      }
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
