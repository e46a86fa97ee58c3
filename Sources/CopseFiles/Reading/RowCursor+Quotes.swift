/// Cells that begin with a quote, and what people write instead of what RFC 4180 says of them.
extension RowCursor {
  /// Passes a cell that begins with a quote, and is text up to its last one where that ends it.
  mutating func readQuotedCell(faults: inout [ScanFault]) -> Range<Int> {
    let opening = self
    position += 1
    guard passQuotedText() else {
      self = opening
      return readOpeningQuoteAsText(faults: &faults)
    }
    let closing = position - 1
    passSpaces()
    if atEndOfCell {
      guard line != opening.line, holdsRows(from: opening.lineStart) else {
        return opening.position + 1..<closing
      }
      self = opening
      return readOpeningQuoteAsText(faults: &faults)
    }
    // A cell that runs over lines and then does not end at its quote is a quote too few or too
    // many: taken as text it spoils its own line and not the lines that follow.
    guard line == opening.line else {
      self = opening
      return readOpeningQuoteAsText(faults: &faults)
    }
    if bytes[closing - 1] == Self.backslash,
      let cell = readBackslashedCell(from: opening, faults: &faults)
    {
      return cell
    }
    faults.append(fault(.textAfterClosing, at: position))
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
    faults.append(fault(.notClosed, at: position))
    var otherQuotes: [ScanFault] = []
    return readBareText(faults: &otherQuotes)
  }

  /// Reads the cell again with `\"` as a quote inside it, as some databases write it.
  ///
  /// - Returns: nil, and nothing is changed, when the cell does not end at its closing quote so.
  private mutating func readBackslashedCell(
    from opening: RowCursor, faults: inout [ScanFault]
  ) -> Range<Int>? {
    var cursor = opening
    cursor.position += 1
    var firstEscape: Int?
    while true {
      let place = endOfQuotedLine(from: cursor.position)
      guard place < bytes.count, bytes[place] == Self.quote else { return nil }
      cursor.position = place + 1
      let isDoubled = place + 1 < bytes.count && bytes[place + 1] == Self.quote
      if bytes[place - 1] == Self.backslash, place - 1 > opening.position {
        firstEscape = firstEscape ?? place - 1
        cursor.dropped.append(place - 1)
      } else if isDoubled {
        cursor.dropped.append(place + 1)
        cursor.position += 1
      } else {
        cursor.passSpaces()
        guard cursor.atEndOfCell, let firstEscape else { return nil }
        self = cursor
        faults.append(fault(.backslash, at: firstEscape))
        return opening.position + 1..<place
      }
    }
  }

  /// Whether every line from an offset to the end of this one holds as many delimiters as a row:
  /// then a quote too many joined rows that were meant to stand alone.
  private func holdsRows(from start: Int) -> Bool {
    guard expectedCells > 2 else { return false }
    var count = 1
    var index = start
    while index < bytes.count {
      if bytes[index] == delimiter { count += 1 }
      if isLineBreak(bytes[index]) {
        guard count == expectedCells else { return false }
        if index >= position { return true }
        count = 1
        let isPair = bytes[index] == Self.carriageReturn && index + 1 < bytes.count
        if isPair, bytes[index + 1] == Self.lineFeed { index += 1 }
      }
      index += 1
    }
    return count == expectedCells
  }

  private static let backslash = UInt8(ascii: "\\")
}
