/// The cells of a worksheet that hold something, as the reader of sheets wants them: as text.
struct Worksheet: Sendable {
  /// The texts of all cells, in valid UTF-8, those of one row side by side.
  private(set) var bytes: [UInt8] = []
  /// Row by row from left to right, however the workbook had them.
  private(set) var cells: [Cell] = []
  /// What was assumed, with the first cell that it concerns.
  private(set) var faults: [(row: Int, column: Int, fault: WorkbookFault)] = []
  /// The last column that holds something.
  private(set) var width = 0

  /// Stands behind each text, so that two are never taken for one.
  private static let separator = UInt8(ascii: "\n")
  /// The most cells of a table, empty ones included, that is read.
  private static let mostCells = 20_000_000

  /// One cell, which is not blank.
  struct Cell: Sendable {
    /// From 1, as the worksheet numbers its rows.
    let row: Int32
    /// From 1.
    let column: Int32
    /// Where in `bytes` the text begins and ends.
    let start: Int
    let end: Int
  }

  /// The row and the column of a text by its offset in `bytes`.
  func place(ofByte offset: Int) -> (row: Int, column: Int) {
    let cell = cells.last { $0.start <= offset }
    return (Int(cell?.row ?? 1), Int(cell?.column ?? 1))
  }

  /// Puts the cells in order, keeps the first of those in one place, and measures the table.
  ///
  /// - Parameter assumed: What was assumed while the cells were read.
  /// - Throws: ``WorkbookFault/tooWide(rows:columns:)``.
  mutating func close(
    _ assumed: [(row: Int, column: Int, fault: WorkbookFault)]
  ) throws(WorkbookFault) {
    faults = assumed
    let place = { (cell: Cell) in Int(cell.row) << 32 | Int(cell.column) }
    if zip(cells, cells.dropFirst()).contains(where: { place($0) >= place($1) }) {
      let ordered = cells.enumerated().sorted {
        (place($0.element), $0.offset) < (place($1.element), $1.offset)
      }
      var kept: [Cell] = []
      var repeated: [Cell] = []
      for (_, cell) in ordered {
        if let last = kept.last, place(last) == place(cell) {
          repeated.append(cell)
        } else {
          kept.append(cell)
        }
      }
      cells = kept
      if let first = repeated.first {
        faults.append((Int(first.row), Int(first.column), .repeatedCells(repeated.count)))
      }
      layOut()
    }
    width = Int(cells.map(\.column).max() ?? 0)
    let rows = zip(cells, cells.dropFirst()).count { $0.row != $1.row } + 1
    guard rows * width <= Self.mostCells else { throw .tooWide(rows: rows, columns: width) }
    faults.sort { ($0.row, $0.column) < ($1.row, $1.column) }
  }

  mutating func append(_ text: some Collection<UInt8>, row: Int, column: Int) {
    let start = bytes.count
    bytes += text
    cells.append(
      Cell(
        row: Int32(clamping: row), column: Int32(clamping: column), start: start, end: bytes.count))
    bytes.append(Self.separator)
  }

  /// Puts the texts in the order of the cells, as one row is read by its bytes.
  private mutating func layOut() {
    var ordered: [UInt8] = []
    ordered.reserveCapacity(bytes.count)
    for index in cells.indices {
      let cell = cells[index]
      let start = ordered.count
      ordered += bytes[cell.start..<cell.end]
      cells[index] = Cell(row: cell.row, column: cell.column, start: start, end: ordered.count)
      ordered.append(Self.separator)
    }
    bytes = ordered
  }
}
