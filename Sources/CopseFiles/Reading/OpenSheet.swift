internal import CopseModel

/// A sheet decoded and split, with the row of headings read.
struct OpenSheet {
  let file: String
  /// The cells of the first row; empty when the file holds nothing.
  let headings: [String]
  /// The columns at which the headings begin.
  let headingColumns: [Int]
  let headingLine: Int
  /// What was assumed so far.
  private(set) var problems: [Problem] = []

  /// Stands at the row below the headings.
  private let scanner: RowScanner
  private let repairs: [SheetText.Repair]

  /// - Parameter isSheet: Whether these headings are those of a sheet of the wanted sort.
  /// - Throws: ``SheetFault`` when the file is no text that is read.
  init(_ file: SheetFile, isSheet: ([String]) -> Bool) throws(SheetFault) {
    let text = try SheetText(file.bytes)
    let expected = Delimiter.expected(in: file.name)
    let delimiter = Delimiter.found(in: text.bytes, expected: expected, isSheet: isSheet)
    var scanner = RowScanner(text.bytes, delimiter: delimiter.byte)
    var row = SheetRow()
    guard scanner.next(into: &row) else { throw .empty }
    self.file = file.name
    self.scanner = scanner
    repairs = text.repairs
    headings = row.cells.indices.map { row.text(ofCell: $0) }
    headingColumns = row.cells.indices.map { row.column(ofCell: $0) }
    headingLine = row.line
    problems = text.repairs.map {
      SheetFault.replacedByte($0.byte).problem(in: file.name, line: $0.line, column: $0.column)
    }
    problems += scanner.faults.map { quoteProblem($0, in: file.name) }
    if delimiter != expected {
      let fault = SheetFault.otherDelimiter(delimiter, expected: expected)
      problems.append(fault.problem(in: file.name, line: row.line))
    }
  }

  /// The headings that are not empty, each in one line.
  var shownHeadings: [String] { headings.map(HeadingTable.shown(_:)).filter { !$0.isEmpty } }

  func problem(_ fault: HeadingFault, column: Int) -> Problem {
    let place = headingColumns.indices.contains(column) ? headingColumns[column] : 1
    return SheetFault.heading(fault).problem(in: file, line: headingLine, column: place)
  }

  /// Whether any row below holds something, for each column of the widest row.
  func filledColumns() -> [Bool] {
    var filled: [Bool] = []
    var rows = rows()
    var row = SheetRow()
    while rows.next(into: &row) {
      for index in row.cells.indices {
        if index >= filled.count { filled.append(false) }
        if !filled[index] { filled[index] = !row.isBlank(cell: index) }
      }
    }
    return filled
  }

  /// The number of rows below the headings.
  func rowCount() -> Int {
    var count = 0
    var rows = rows()
    var row = SheetRow()
    while rows.next(into: &row) { count += 1 }
    return count
  }

  /// The rows below the headings, from the first.
  func rows() -> SheetRows { SheetRows(scanner, repairs: repairs, file: file) }
}

func quoteProblem(_ fault: QuoteFault, in file: String) -> Problem {
  SheetFault.row(.quote(fault.reason)).problem(in: file, line: fault.line, column: fault.column)
}
