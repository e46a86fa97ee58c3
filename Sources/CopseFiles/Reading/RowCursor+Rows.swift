internal import CopseModel

/// A whole row, and the lines that a quote too many would make part of it.
extension RowCursor {
  /// Reads up to and over the next line break outside quotes; at the end of the text, no cell.
  ///
  /// - Parameter row: Stands in the cursor's text; one with quotes inside cells then stands alone.
  mutating func readRow(into row: inout SheetRow, faults: inout [ScanFault]) {
    row.cells.removeAll(keepingCapacity: true)
    lineStart = position
    passByteOrderMark(faults: &faults)
    row.line = line
    row.start = position
    lineStart = position
    guard position < bytes.count else { return }
    let (start, known) = (place, faults.count)
    readCells(into: &row, faults: &faults)
    if let joined = joinedLines {
      joinedLines = nil
      if joins(joined, to: row.cells.count) {
        place = start
        dropped = []
        faults.removeSubrange(known...)
        quoteThatJoins = joined.quote
        readCells(into: &row, faults: &faults)
        joinedLines = nil
      } else if !joined.isProse {
        faults.append(joined.fault)
      }
    }
    if !dropped.isEmpty {
      row.closeGaps(at: dropped, end: position)
      dropped = []
    }
    lastLine = line
    if position < bytes.count { passLineBreak() }
  }

  /// Whether a quote too many made a row of lines: a sheet as RFC 4180 has it is read as that,
  /// whatever its cells look like, but a row that lacks cells, or has too many, may be none.
  private func joins(_ lines: JoinedLines, to cells: Int) -> Bool {
    // Of two columns any comma makes a row, also one in a sentence; and without a line between the
    // first and the last nothing is lost.
    cells != expectedCells && lines.lineBreaks > 1 && (expectedCells > 2 || !lines.isProse)
  }

  private mutating func readCells(into row: inout SheetRow, faults: inout [ScanFault]) {
    row.cells.removeAll(keepingCapacity: true)
    while !passBareCells(into: &row.cells) {
      let isQuoted = bytes[position] == Self.quote
      row.cells.append(isQuoted ? readQuotedCell(faults: &faults) : readBareText(faults: &faults))
      guard position < bytes.count, bytes[position] == delimiter else { return }
      position += 1
    }
  }

  /// Passes a byte order mark, which begins a line where one file was put behind another.
  private mutating func passByteOrderMark(faults: inout [ScanFault]) {
    guard position + 2 < bytes.count, bytes[position] == 0xEF, bytes[position + 1] == 0xBB,
      bytes[position + 2] == 0xBF
    else { return }
    report(.byteOrderMark, at: position, in: &faults)
    position += 3
  }

  /// Where the cursor stands, to come back to.
  struct Place {
    var position: Int
    var line: Int
    var lineStart: Int
  }

  var place: Place {
    get { Place(position: position, line: line, lineStart: lineStart) }
    set { (position, line, lineStart) = (newValue.position, newValue.line, newValue.lineStart) }
  }
}
