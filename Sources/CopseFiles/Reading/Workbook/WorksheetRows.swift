internal import CopseModel

/// The rows of a worksheet that hold something, one after another, each as wide as the table.
struct WorksheetRows: Sendable {
  private let worksheet: Worksheet
  /// The next cell.
  private var position = 0

  init(_ worksheet: Worksheet) {
    self.worksheet = worksheet
  }

  /// - Returns: false at the end; the row is then empty.
  mutating func next(into row: inout SheetRow) -> Bool {
    row.cells.removeAll(keepingCapacity: true)
    guard position < worksheet.cells.count else { return false }
    let first = worksheet.cells[position]
    row.bytes = worksheet.bytes
    row.start = first.start
    row.line = Int(first.row)
    row.isOfWorksheet = true
    var end = first.start
    while position < worksheet.cells.count, worksheet.cells[position].row == first.row {
      let cell = worksheet.cells[position]
      while row.cells.count < Int(cell.column) - 1 { row.cells.append(end..<end) }
      row.cells.append(cell.start..<cell.end)
      end = cell.end
      position += 1
    }
    while row.cells.count < worksheet.width { row.cells.append(end..<end) }
    return true
  }
}
