/// One row of a sheet, in a buffer that is used again.
public struct SheetRow: Sendable {
  /// The text that the row stands in, in valid UTF-8: the whole file, or the row alone.
  ///
  /// Within a cell, quotes that belong to no text may have been moved behind the text.
  public var bytes: [UInt8] = []
  /// Where in `bytes` the row begins.
  public var start = 0
  /// Where in `bytes` the text of each cell lies, without the quotes around it.
  public var cells: [Range<Int>] = []
  /// The line of the file on which the row begins, from 1.
  public var line = 1
  /// Whether places are columns of a worksheet, and not characters of a line.
  package var isOfWorksheet = false

  public init() {}

  /// A row of these cells, with commas between them.
  public init(_ cells: [String], line: Int) {
    self.line = line
    for cell in cells {
      if !self.cells.isEmpty { bytes.append(UInt8(ascii: ",")) }
      let start = bytes.count
      bytes += cell.utf8
      self.cells.append(start..<bytes.count)
    }
  }

  /// Where the bytes of a cell lie; empty for a cell that the row does not have.
  package func range(ofCell cell: Int) -> Range<Int> {
    cells.indices.contains(cell) ? cells[cell] : start..<start
  }

  /// The text of a cell; empty for a cell that the row does not have.
  package func text(ofCell cell: Int) -> String {
    String(decoding: bytes[range(ofCell: cell)], as: UTF8.self)
  }

  /// The column at which a cell begins, in Unicode scalars from 1; 1 also for a cell that the row
  /// does not have, or that begins on another line than the row. In a worksheet, the cell's number.
  package func column(ofCell cell: Int) -> Int {
    if isOfWorksheet { return cell + 1 }
    var before = bytes[start..<range(ofCell: cell).lowerBound]
    if before.last == UInt8(ascii: "\"") { before.removeLast() }
    if before.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) { return 1 }
    return before.count { $0 & 0xC0 != 0x80 } + 1
  }
}
