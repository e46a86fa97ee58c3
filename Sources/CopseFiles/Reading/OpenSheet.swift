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
  let problems: [Problem]

  /// Stands at the row below the headings.
  private let scanner: RowScanner
  private let repairs: [SheetText.Repair]

  /// - Parameter isSheet: Whether these headings are those of a sheet of the wanted sort.
  /// - Throws: ``SheetFault`` when the file is no text that is read.
  init(_ file: SheetFile, isSheet: ([String]) -> Bool) throws(SheetFault) {
    let text = try SheetText(file.bytes)
    let opening = SheetOpening(
      text.bytes, expected: Delimiter.expected(in: file.name), isSheet: isSheet)
    var scanner = RowScanner(text.bytes, delimiter: opening.delimiter.byte)
    var row = SheetRow()
    var faults: [SheetFault] = []
    var problems: [Problem] = []
    var above = opening.titleCount + (opening.declaration == nil ? 0 : 1)
    var firstTitle: (line: Int, text: String)?
    repeat {
      guard scanner.next(into: &row) else { throw .empty }
      problems += scanner.faults.map { scanProblem($0, in: file.name) }
      if row.isBlank { continue }
      above -= 1
      if above >= 0, above < opening.titleCount, firstTitle == nil {
        let cell = row.cells.indices.first { !row.isBlank(cell: $0) } ?? 0
        firstTitle = (row.line, HeadingTable.shown(row.text(ofCell: cell)))
      }
    } while above >= 0 || row.isBlank
    if text.encoding != .utf8 { faults.append(.otherEncoding(text.encoding)) }
    if let declaration = opening.declaration, !opening.isDeclared {
      faults.append(.otherDeclaration(declaration, opening.delimiter))
    } else if opening.delimiter != opening.expected {
      faults.append(.otherDelimiter(opening.delimiter, expected: opening.expected))
    }
    self.file = file.name
    scanner.expect(cells: row.cells.count)
    self.scanner = scanner
    repairs = text.repairs
    headings = row.cells.indices.map { row.text(ofCell: $0) }
    headingColumns = row.columns()
    headingLine = row.line
    problems += faults.map { $0.problem(in: file.name, line: row.line) }
    problems += text.repairs.map {
      SheetFault.replaced($0.damage).problem(in: file.name, line: $0.line, column: $0.column)
    }
    if let firstTitle {
      let fault = SheetFault.titles(opening.titleCount, first: firstTitle.text)
      problems.append(fault.problem(in: file.name, line: firstTitle.line))
    }
    if let twice = text.encodedTwice {
      let fault = SheetFault.encodedTwice(twice.found)
      problems.append(fault.problem(in: file.name, line: twice.line, column: twice.column))
    }
    self.problems = problems
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

func scanProblem(_ fault: ScanFault, in file: String) -> Problem {
  SheetFault.row(.scan(fault.reason)).problem(in: file, line: fault.line, column: fault.column)
}
