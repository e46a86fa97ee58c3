/// One row of a sheet: its cells unquoted, one after another, in a buffer that is used again.
public struct SheetRow: Sendable {
  /// The text of all cells, valid UTF-8, without separators or quotes.
  public var bytes: [UInt8] = []
  /// The end offset in `bytes` of each cell.
  public var ends: [Int] = []
  /// The line of the file on which the row begins, from 1.
  public var line = 1
  /// The character column at which each cell begins, from 1; may be empty when it is not known.
  public var columns: [Int] = []

  public init() {}

  /// Where the bytes of a cell lie; empty for a cell that the row does not have.
  func range(ofCell cell: Int) -> Range<Int> {
    guard ends.indices.contains(cell) else { return 0..<0 }
    return (cell == 0 ? 0 : ends[cell - 1])..<ends[cell]
  }

  /// The character column at which a cell begins, or 1 when it is not known.
  func column(ofCell cell: Int) -> Int {
    columns.indices.contains(cell) ? columns[cell] : 1
  }
}
