internal import CopseModel

extension SheetReader {
  /// Reads the connections of a year whose edition has been read.
  mutating func read(connections sheet: OpenSheet, year: Int) {
    let columns = ConnectionColumns(sheet.headings)
    guard let columns, years.contains(year) else {
      let fault: SheetFault =
        columns == nil
        ? .noConnectionEnds(headings: sheet.shownHeadings) : .connectionsWithoutEdition(year)
      report(fault, in: sheet.file, line: sheet.headingLine)
      leaveOut(sheet)
      return
    }
    for problem in sheet.problems { builder.report(problem) }
    for column in columns.unused {
      let heading = HeadingTable.shown(sheet.headings[column])
      if heading.isEmpty { continue }
      builder.report(sheet.problem(.unusedConnectionColumn(heading), column: column))
    }
    builder.beginConnections(year: year, file: sheet.file)
    appendConnections(of: sheet, columns)
  }

  private mutating func appendConnections(of sheet: OpenSheet, _ columns: ConnectionColumns) {
    var odd = OddRows(under: sheet.headings)
    var (count, leftOut) = (sheet.leftOutAbove, sheet.leftOutAbove)
    var rows = sheet.rows()
    var row = SheetRow()
    while rows.next(into: &row) {
      count += 1
      if leavesOut(row, for: odd.fault(of: row, before: rows), in: sheet.file) {
        leftOut += 1
        continue
      }
      var isRepaired = reportRepairs(of: rows)
      guard !row.isBlank(cell: columns.from), !row.isBlank(cell: columns.to) else {
        report(.row(.connectionWithoutEnd), in: sheet.file, line: row.line)
        leftOut += 1
        continue
      }
      if let fault = widthFault(of: row, expected: sheet.headings.count) {
        report(.row(fault), in: sheet.file, line: row.line)
        isRepaired = true
      }
      builder.appendConnection(
        row, from: columns.from, to: columns.to, kind: columns.kind, isRepaired: isRepaired)
    }
    builder.countRows(file: sheet.file, rows: count, repaired: 0, leftOut: leftOut)
  }

  /// nil when nothing is missing between the ends, and nothing stands behind the last heading.
  private func widthFault(of row: SheetRow, expected: Int) -> RowFault? {
    let count = row.cells.count
    if count < expected { return .short(cells: count, expected: expected) }
    guard (expected..<count).contains(where: { !row.isBlank(cell: $0) }) else { return nil }
    return .longConnection(cells: count, expected: expected)
  }
}
