internal import CopseModel

/// The rows of a sheet, whichever sort of file it stands in.
struct RowSource: Sendable {
  private var scanner: RowScanner
  /// nil for a text.
  private var worksheet: WorksheetRows?

  init(_ scanner: RowScanner) {
    self.scanner = scanner
    worksheet = nil
  }

  init(_ worksheet: WorksheetRows) {
    scanner = RowScanner([], delimiter: 0)
    self.worksheet = worksheet
  }

  /// What was wrong in the row that ``next(into:)`` gave last.
  var faults: [ScanFault] { scanner.faults }

  /// The line on which the last row of a text ended.
  var lastLine: Int { scanner.lastLine }

  /// Says how many cells a row should have.
  mutating func expect(cells: Int) { scanner.expect(cells: cells) }

  /// - Returns: false when there is no further row.
  mutating func next(into row: inout SheetRow) -> Bool {
    guard worksheet == nil else { return worksheet?.next(into: &row) ?? false }
    return scanner.next(into: &row)
  }
}
