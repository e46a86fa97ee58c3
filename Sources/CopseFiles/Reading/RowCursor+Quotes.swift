/// Cells that begin with a quote, and what people write instead of what RFC 4180 says of them.
extension RowCursor {
  /// Passes a cell that begins with a quote, and is text up to its last one where that ends it.
  mutating func readQuotedCell(faults: inout [ScanFault]) -> Range<Int> {
    guard position != quoteThatJoins else { return readOpeningQuoteAsText(faults: &faults) }
    let (opening, droppedBefore) = (place, dropped.count)
    position += 1
    let isClosed = passQuotedText()
    let closing = position - 1
    if isClosed { passSpaces() }
    // A cell that runs over lines and then does not end at its quote is a quote too few or too
    // many: taken as text it spoils its own line and not the lines that follow.
    guard isClosed, atEndOfCell || line == opening.line else {
      place = opening
      dropped.removeSubrange(droppedBefore...)
      return readOpeningQuoteAsText(faults: &faults)
    }
    if atEndOfCell {
      if line != opening.line { noteJoinedLines(from: opening, closing: closing) }
      return opening.position + 1..<closing
    }
    if bytes[closing - 1] == Self.backslash,
      let cell = readBackslashedCell(from: opening, droppedBefore, faults: &faults)
    {
      return cell
    }
    report(.textAfterClosing, at: position, in: &faults)
    dropped.append(closing)
    position = closing + 1
    var otherQuotes: [ScanFault] = []
    return opening.position + 1..<readBareText(faults: &otherQuotes).upperBound
  }

  /// Passes the text from behind an opening quote, and stops behind the closing one.
  ///
  /// - Returns: false when the text ends before.
  private mutating func passQuotedText() -> Bool {
    while true {
      position = endOfQuotedLine(from: position)
      guard position < bytes.count else { return false }
      guard bytes[position] == Self.quote else {
        passLineBreak()
        continue
      }
      position += 1
      guard position < bytes.count, bytes[position] == Self.quote else { return true }
      dropped.append(position)
      position += 1
    }
  }

  private mutating func readOpeningQuoteAsText(faults: inout [ScanFault]) -> Range<Int> {
    report(.notClosed, at: position, in: &faults)
    var otherQuotes: [ScanFault] = []
    return readBareText(faults: &otherQuotes)
  }

  /// Reads the cell again with `\"` as a quote inside it, as some databases write it.
  ///
  /// - Parameter droppedBefore: How many quotes were dropped before the cell.
  /// - Returns: nil, and nothing is changed, when the cell does not end at its closing quote so.
  private mutating func readBackslashedCell(
    from opening: Place, _ droppedBefore: Int, faults: inout [ScanFault]
  ) -> Range<Int>? {
    var next = opening.position + 1
    var firstEscape: Int?
    var droppedHere: [Int] = []
    while true {
      let place = endOfQuotedLine(from: next)
      guard place < bytes.count, bytes[place] == Self.quote else { return nil }
      next = place + 1
      let isDoubled = next < bytes.count && bytes[next] == Self.quote
      if bytes[place - 1] == Self.backslash, place - 1 > opening.position {
        firstEscape = firstEscape ?? place - 1
        droppedHere.append(place - 1)
      } else if isDoubled {
        droppedHere.append(next)
        next += 1
      } else {
        let end = endOfSpaces(from: next)
        guard isAtEndOfCell(end), let firstEscape else { return nil }
        position = end
        dropped.removeSubrange(droppedBefore...)
        dropped += droppedHere
        report(.backslash, at: firstEscape, in: &faults)
        return opening.position + 1..<place
      }
    }
  }

  /// Notes the cell that was passed when most lines, from that of its opening quote to this one,
  /// hold as many delimiters as a row.
  private mutating func noteJoinedLines(from opening: Place, closing: Int) {
    guard joinedLines == nil, expectedCells > 1, holdsRows(from: opening.lineStart) else { return }
    let here = place
    place = opening
    let fault = fault(.joinedLines, at: opening.position)
    place = here
    let text = opening.position + 1..<closing
    let isProse = text.contains {
      bytes[$0] == delimiter && bytes[$0 + 1] == UInt8(ascii: " ")
    }
    joinedLines = JoinedLines(
      quote: opening.position, lineBreaks: line - opening.line, isProse: isProse, fault: fault)
  }

  /// Whether most lines from an offset to the end of this one that are not empty hold as many
  /// delimiters as a row.
  private func holdsRows(from start: Int) -> Bool {
    var (cells, lines, rows) = (1, 0, 0)
    var lineStart = start
    var index = start
    while index < bytes.count {
      if bytes[index] == delimiter { cells += 1 }
      if isLineBreak(bytes[index]) {
        if index > lineStart { lines += 1 }
        if cells == expectedCells { rows += 1 }
        if index >= position { return rows * 2 > lines }
        (cells, lineStart) = (1, index + 1)
      }
      index += 1
    }
    return (rows + (cells == expectedCells ? 1 : 0)) * 2 > lines + 1
  }

  private static let backslash = UInt8(ascii: "\\")
}

/// A cell in quotes whose lines look like rows: a quote too many may have joined them.
struct JoinedLines {
  /// The offset of its opening quote.
  let quote: Int
  let lineBreaks: Int
  /// Whether a space stands behind a delimiter in it, as in sentences and not between cells.
  let isProse: Bool
  let fault: ScanFault
}
