internal import CopseModel

/// The place of ``RowScanner`` in its text: the only code that reads it by pointer.
///
/// Every read is behind a comparison of `position` with `bytes.count`.
struct RowCursor {
  private(set) var position: Int
  private(set) var line: Int
  /// The line on which the last row ended.
  private(set) var lastLine: Int

  private let bytes: UnsafeBufferPointer<UInt8>
  private let delimiter: UInt8
  private let delimiters: UInt64
  /// Where the line of `position` begins.
  private var lineStart: Int
  /// The offsets of quotes inside cells of the row that belong to no text, ascending.
  private var dropped: [Int] = []

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let quotes = repeated(quote)
  private static let lineFeeds = repeated(lineFeed)
  private static let carriageReturns = repeated(carriageReturn)

  init(_ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8, position: Int, line: Int) {
    self.bytes = bytes
    self.delimiter = delimiter
    delimiters = repeated(delimiter)
    self.position = position
    self.line = line
    lastLine = line
    lineStart = position
  }

  /// Reads up to and over the next line break outside quotes; at the end of the text, no cell.
  ///
  /// - Parameter row: Stands in the cursor's text; one with quotes inside cells then stands alone.
  mutating func readRow(into row: inout SheetRow, faults: inout [QuoteFault]) {
    row.cells.removeAll(keepingCapacity: true)
    row.line = line
    row.start = position
    lineStart = position
    guard position < bytes.count else { return }
    while !passBareCells(into: &row.cells) {
      let isQuoted = bytes[position] == Self.quote
      row.cells.append(isQuoted ? readQuotedCell(faults: &faults) : readBareText(faults: &faults))
      guard position < bytes.count, bytes[position] == delimiter else { break }
      position += 1
    }
    if !dropped.isEmpty {
      row.closeGaps(at: dropped, end: position)
      dropped = []
    }
    lastLine = line
    if position < bytes.count { passLineBreak() }
  }

  /// Passes the cells up to the first that holds a quote.
  ///
  /// - Returns: Whether there was none before the row ended.
  private mutating func passBareCells(into cells: inout [Range<Int>]) -> Bool {
    var index = position
    while index < bytes.count {
      var marks = marks(at: index)
      while marks != 0 {
        let place = index + marks.trailingZeroBitCount / 8
        marks &= marks - 1
        let byte = bytes[place]
        if byte == Self.quote { return false }
        // More may be marked than what is looked for.
        guard isEndOfCell(byte) else { continue }
        cells.append(position..<place)
        guard byte == delimiter else {
          position = place
          return true
        }
        position = place + 1
      }
      index += 8
    }
    cells.append(position..<bytes.count)
    position = bytes.count
    return true
  }

  /// Passes what stands before the next delimiter or line break, and gives its place.
  private mutating func readBareText(faults: inout [QuoteFault]) -> Range<Int> {
    let start = position
    position = endOfBareText(from: start)
    if position < bytes.count, bytes[position] == Self.quote {
      faults.append(fault(.insideBareCell, at: position))
      while !atEndOfCell { position = endOfBareText(from: position + 1) }
    }
    return start..<position
  }

  /// The offset of the first delimiter, line break or quote; the end of the text without one.
  private func endOfBareText(from start: Int) -> Int {
    var index = start
    while index < bytes.count, !isEndOfCell(bytes[index]), bytes[index] != Self.quote { index += 1 }
    return index
  }

  /// Passes a cell that begins with a quote, and is text up to its last one where that ends it.
  private mutating func readQuotedCell(faults: inout [QuoteFault]) -> Range<Int> {
    let opening = self
    position += 1
    guard passQuotedText() else {
      self = opening
      return readOpeningQuoteAsText(faults: &faults)
    }
    let closing = position - 1
    passSpaces()
    if atEndOfCell { return opening.position + 1..<closing }
    // A cell that runs over lines and then does not end at its quote is a quote too few or too
    // many: taken as text it spoils its own line and not the lines that follow.
    guard line == opening.line else {
      self = opening
      return readOpeningQuoteAsText(faults: &faults)
    }
    faults.append(fault(.textAfterClosing, at: position))
    dropped.append(closing)
    position = closing + 1
    var otherQuotes: [QuoteFault] = []
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

  /// The offset of the first line break or quote; the end of the text without one.
  private func endOfQuotedLine(from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      var marks = marks(at: index)
      while marks != 0 {
        let place = index + marks.trailingZeroBitCount / 8
        if bytes[place] == Self.quote || isLineBreak(bytes[place]) { return place }
        marks &= marks - 1
      }
      index += 8
    }
    return bytes.count
  }

  private mutating func readOpeningQuoteAsText(faults: inout [QuoteFault]) -> Range<Int> {
    faults.append(fault(.notClosed, at: position))
    var otherQuotes: [QuoteFault] = []
    return readBareText(faults: &otherQuotes)
  }

  /// A high bit for every delimiter, line break and quote among eight bytes, and perhaps for others.
  private func marks(at index: Int) -> UInt64 {
    // A byte of `word ^ pattern` is 0 where the two agree.
    let word = eightBytes(of: bytes, at: index)
    return zeroBytes(word ^ delimiters) | zeroBytes(word ^ Self.lineFeeds)
      | zeroBytes(word ^ Self.carriageReturns) | zeroBytes(word ^ Self.quotes)
  }

  private func isLineBreak(_ byte: UInt8) -> Bool {
    byte == Self.lineFeed || byte == Self.carriageReturn
  }
  private func isEndOfCell(_ byte: UInt8) -> Bool { byte == delimiter || isLineBreak(byte) }
  private var atEndOfCell: Bool { position == bytes.count || isEndOfCell(bytes[position]) }

  private mutating func passSpaces() {
    while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
  }

  /// Passes CR LF, LF or CR, each one line break.
  private mutating func passLineBreak() {
    let isReturn = bytes[position] == Self.carriageReturn
    position += 1
    if isReturn, position < bytes.count, bytes[position] == Self.lineFeed { position += 1 }
    line += 1
    lineStart = position
  }

  private func fault(_ reason: QuoteFault.Reason, at offset: Int) -> QuoteFault {
    let column = bytes[lineStart..<offset].count { $0 & 0xC0 != 0x80 } + 1
    return QuoteFault(reason: reason, line: line, column: column)
  }
}
