internal import CopseModel

/// Hands the sheets of an audit to its builder, one after another.
struct SheetReader {
  var builder: AuditBuilder
  /// The editions read so far.
  private(set) var years: Set<Int> = []

  init(title: String) {
    builder = AuditBuilder(title: title)
  }

  mutating func report(_ fault: SheetFault, in file: String, line: Int = 1, column: Int = 1) {
    builder.report(fault.problem(in: file, line: line, column: column))
  }

  /// Takes what a data package says of the audit beside its title.
  ///
  /// - Parameter present: The names of the files that are there.
  mutating func describe(with package: DataPackage, present: Set<String>) {
    for problem in package.problems + package.missingResources(among: present) {
      builder.report(problem)
    }
    for figure in package.published { builder.publish(figure) }
    builder.describe(package.provenance)
    for year in package.illustrativeYears { builder.markIllustrative(year: year) }
  }

  /// Reads the edition of a year; when the sheet cannot be read, its problems say why.
  mutating func read(communities file: SheetFile, year: Int) {
    do throws(SheetFault) {
      read(try OpenSheet(file, kind: .communities), year: year)
    } catch {
      report(error, in: file.name)
      countRows(ofUnread: file.name, error)
    }
  }

  mutating func read(_ sheet: OpenSheet, year: Int) {
    var headings = SheetHeadings(sheet.headings) { sheet.filledColumns() }
    guard headings.identifiesRows else {
      report(.noNameOrID(headings: sheet.shownHeadings), in: sheet.file, line: sheet.headingLine)
      leaveOut(sheet)
      return
    }
    for problem in sheet.problems { builder.report(problem) }
    for (column, fault) in headings.faults {
      builder.report(sheet.problem(fault, column: column))
    }
    years.insert(year)
    builder.beginEdition(year: year, file: sheet.file, fields: headings.fields)
    appendRows(of: sheet, under: &headings)
  }

  private mutating func appendRows(of sheet: OpenSheet, under headings: inout SheetHeadings) {
    let identifying = headings.fields.indices.filter {
      headings.fields[$0] == .id || headings.fields[$0] == .name
    }
    var odd = OddRows(under: sheet.headings)
    var (count, repaired, leftOut) = (sheet.leftOutAbove, 0, sheet.leftOutAbove)
    var rows = sheet.rows()
    var row = SheetRow()
    var errors = ErrorValues()
    while rows.next(into: &row) {
      count += 1
      if leavesOut(row, for: odd.fault(of: row, before: rows), in: sheet.file) {
        leftOut += 1
        continue
      }
      if row.cells.count > headings.fields.count {
        headings.widen(sheet.filledColumns())
        builder.widenEdition(headings.fields)
      }
      var isRepaired = reportRepairs(of: rows)
      guard identifying.contains(where: { !row.isBlank(cell: $0) }) else {
        report(.row(.withoutName), in: sheet.file, line: row.line)
        leftOut += 1
        continue
      }
      if let fault = widthFault(of: row, expected: sheet.headings.count, headings.fields) {
        report(.row(fault), in: sheet.file, line: row.line)
        isRepaired = true
      }
      errors.take(row)
      if builder.append(row), isRepaired { repaired += 1 }
    }
    if let problem = errors.problem(in: sheet.file) { builder.report(problem) }
    if count == sheet.leftOutAbove { report(.withoutRows, in: sheet.file, line: sheet.headingLine) }
    builder.countRows(file: sheet.file, rows: count, repaired: repaired, leftOut: leftOut)
  }

  /// Reports what is odd about a row, and says whether it is left out.
  mutating func leavesOut(_ row: SheetRow, for fault: RowFault?, in file: String) -> Bool {
    guard let fault else { return false }
    report(.row(fault), in: file, line: row.line)
    return fault.severity == .error
  }

  /// Reports what was wrong with the text of the last row, and says whether it was mended.
  mutating func reportRepairs(of rows: SheetRows) -> Bool {
    let problems = rows.problems
    for problem in problems { builder.report(problem) }
    return rows.hasReplacedBytes || !problems.isEmpty
  }

  /// nil when the row has a cell for every heading, and nothing behind them.
  private func widthFault(of row: SheetRow, expected: Int, _ fields: [Field?]) -> RowFault? {
    let count = row.cells.count
    if count < expected { return .short(cells: count, expected: expected) }
    guard count > expected else { return nil }
    let kept = (expected..<count).filter { !row.isBlank(cell: $0) }
    guard !kept.isEmpty else { return nil }
    let headings = kept.compactMap { fields[$0]?.heading }
    return .long(cells: count, expected: expected, keptUnder: headings)
  }
}
