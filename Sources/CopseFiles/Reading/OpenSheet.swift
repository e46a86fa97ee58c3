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

  /// Rows above the headings that are fuller than a title, and may hold data.
  let leftOutAbove: Int

  /// Stands at the row below the headings.
  private let rowsBelow: RowSource
  private let repairs: [SheetText.Repair]

  /// - Parameter kind: The wanted sort of sheet, by whose headings the opening is found.
  /// - Throws: ``SheetFault`` when the file is no text that is read.
  init(_ file: SheetFile, kind: SheetKind) throws(SheetFault) {
    let text = try SheetText(file.bytes)
    let opening = SheetOpening(
      text.bytes, expected: Delimiter.expected(in: file.name), kind: kind)
    var faults: [SheetFault] = []
    if text.encoding != .utf8 { faults.append(.otherEncoding(text.encoding)) }
    if let declaration = opening.declaration, !opening.isDeclared {
      faults.append(.otherDeclaration(declaration, opening.delimiter))
    } else if opening.delimiter != opening.expected {
      faults.append(.otherDelimiter(opening.delimiter, expected: opening.expected))
    }
    var placed = text.repairs.map { PlacedFault($0.line, $0.column, .replaced($0.damage)) }
    if let twice = text.encodedTwice {
      placed.append(PlacedFault(twice.line, twice.column, .encodedTwice(twice.found)))
    }
    try self.init(
      file.name, RowSource(RowScanner(text.bytes, delimiter: opening.delimiter.byte)), opening,
      faults, placed, text.repairs)
  }

  /// - Parameters:
  ///   - name: What its problems are told of.
  ///   - kind: The wanted sort of sheet, by whose headings the opening is found.
  /// - Throws: ``SheetFault`` when the worksheet is empty.
  init(
    _ worksheet: Worksheet, named name: String, kind: SheetKind
  ) throws(SheetFault) {
    let rows = WorksheetRows(worksheet)
    let opening = SheetOpening(rows, kind: kind)
    var placed = worksheet.faults.map { PlacedFault($0.row, $0.column, .workbook($0.fault)) }
    if let offset = TextScan(worksheet.bytes).firstTwice {
      let place = worksheet.place(ofByte: offset)
      let found = DoubleEncoding(in: worksheet.bytes, at: offset).found
      placed.append(PlacedFault(place.row, place.column, .encodedTwice(found)))
    }
    if worksheet.cells.isEmpty { throw .workbook(.empty) }
    try self.init(name, RowSource(rows), opening, [], placed, [])
  }

  /// - Parameters:
  ///   - rows: From the first.
  ///   - faults: Those of the whole sheet.
  private init(
    _ file: String, _ rows: RowSource, _ opening: SheetOpening, _ faults: [SheetFault],
    _ placed: [PlacedFault], _ repairs: [SheetText.Repair]
  ) throws(SheetFault) {
    var rows = rows
    var row = SheetRow()
    var problems: [Problem] = []
    var above = opening.titleCount + (opening.declaration == nil ? 0 : 1)
    var firstTitle: (line: Int, text: String)?
    var (titleCount, leftOut) = (0, 0)
    repeat {
      guard rows.next(into: &row) else { throw .empty }
      problems += rows.faults.map { scanProblem($0, in: file) }
      if row.isBlank { continue }
      above -= 1
      guard above >= 0, above < opening.titleCount else { continue }
      let filled = row.cells.indices.filter { !row.isBlank(cell: $0) }
      if filled.count > 1 {
        leftOut += 1
        let fault = SheetFault.row(.aboveHeadings(cells: filled.count))
        problems.append(fault.problem(in: file, line: row.line))
      } else {
        titleCount += 1
        let text = HeadingTable.shown(row.text(ofCell: filled.first ?? 0))
        if firstTitle == nil { firstTitle = (row.line, text) }
      }
    } while above >= 0 || row.isBlank
    self.file = file
    rows.expect(cells: row.cells.count)
    rowsBelow = rows
    self.repairs = repairs
    headings = row.cells.indices.map { row.text(ofCell: $0) }
    headingColumns = row.columns()
    headingLine = row.line
    problems += faults.map { $0.problem(in: file, line: row.line) }
    problems += placed.map { $0.fault.problem(in: file, line: $0.line, column: $0.column) }
    if let firstTitle {
      let fault = SheetFault.titles(titleCount, first: firstTitle.text)
      problems.append(fault.problem(in: file, line: firstTitle.line))
    }
    self.problems = problems
    leftOutAbove = leftOut
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

  /// The number of rows below the headings, and of those above that are no titles.
  func rowCount() -> Int {
    var count = leftOutAbove
    var rows = rows()
    var row = SheetRow()
    while rows.next(into: &row) { count += 1 }
    return count
  }

  /// The rows below the headings, from the first.
  func rows() -> SheetRows { SheetRows(rowsBelow, repairs: repairs, file: file) }
}

func scanProblem(_ fault: ScanFault, in file: String) -> Problem {
  SheetFault.row(.scan(fault.reason)).problem(in: file, line: fault.line, column: fault.column)
}

/// A fault and where it stands.
private struct PlacedFault {
  let line: Int
  let column: Int
  let fault: SheetFault

  init(_ line: Int, _ column: Int, _ fault: SheetFault) {
    (self.line, self.column, self.fault) = (line, column, fault)
  }
}
