internal import CopseModel

/// The rows of a sheet that hold more than white space, one after another.
struct SheetRows {
  /// Whether bytes of the last row were replaced, because they are no text.
  private(set) var hasReplacedBytes = false

  private var scanner: RowSource
  private var repairs: ArraySlice<SheetText.Repair>
  private let file: String

  init(_ scanner: RowSource, repairs: [SheetText.Repair], file: String) {
    self.scanner = scanner
    self.repairs = repairs[...]
    self.file = file
  }

  /// - Returns: false when there is no further row.
  mutating func next(into row: inout SheetRow) -> Bool {
    repeat {
      guard scanner.next(into: &row) else { return false }
    } while row.isBlank
    hasReplacedBytes = false
    while let repair = repairs.first, repair.line <= scanner.lastLine {
      if repair.line >= row.line { hasReplacedBytes = true }
      repairs.removeFirst()
    }
    return true
  }

  /// What was wrong with the quotes of the last row.
  var problems: [Problem] { scanner.faults.map { scanProblem($0, in: file) } }
}
