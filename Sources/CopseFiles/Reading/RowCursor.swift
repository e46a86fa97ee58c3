internal import CopseModel

/// The place of ``RowScanner`` in its text: the only code that reads it by pointer.
///
/// Every read is behind a comparison of `position` with `bytes.count`.
struct RowCursor {
  var position: Int
  private(set) var line: Int
  /// The line on which the last row ended.
  private(set) var lastLine: Int

  let bytes: UnsafeBufferPointer<UInt8>
  let delimiter: UInt8
  /// How many cells the headings promise; 0 where that is not known.
  let expectedCells: Int
  private let delimiters: UInt64
  /// Where the line of `position` begins.
  private(set) var lineStart: Int
  /// The offsets of quotes inside cells of the row that belong to no text, ascending; also those of
  /// backslashes before quotes.
  var dropped: [Int] = []

  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  private static let quotes = repeated(quote)
  private static let lineFeeds = repeated(lineFeed)
  private static let carriageReturns = repeated(carriageReturn)

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8, expectedCells: Int, position: Int,
    line: Int
  ) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.expectedCells = expectedCells
    delimiters = repeated(delimiter)
    self.position = position
    self.line = line
    lastLine = line
    lineStart = position
  }

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

  /// Passes a byte order mark, which begins a line where one file was put behind another.
  private mutating func passByteOrderMark(faults: inout [ScanFault]) {
    guard position + 2 < bytes.count, bytes[position] == 0xEF, bytes[position + 1] == 0xBB,
      bytes[position + 2] == 0xBF
    else { return }
    faults.append(fault(.byteOrderMark, at: position))
    position += 3
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
  mutating func readBareText(faults: inout [ScanFault]) -> Range<Int> {
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

  /// The offset of the first line break or quote; the end of the text without one.
  func endOfQuotedLine(from start: Int) -> Int {
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

  /// A high bit for every delimiter, line break and quote among eight bytes, and perhaps for others.
  private func marks(at index: Int) -> UInt64 {
    // A byte of `word ^ pattern` is 0 where the two agree.
    let word = eightBytes(of: bytes, at: index)
    return zeroBytes(word ^ delimiters) | zeroBytes(word ^ Self.lineFeeds)
      | zeroBytes(word ^ Self.carriageReturns) | zeroBytes(word ^ Self.quotes)
  }

  func isLineBreak(_ byte: UInt8) -> Bool {
    byte == Self.lineFeed || byte == Self.carriageReturn
  }
  private func isEndOfCell(_ byte: UInt8) -> Bool { byte == delimiter || isLineBreak(byte) }
  var atEndOfCell: Bool { position == bytes.count || isEndOfCell(bytes[position]) }

  mutating func passSpaces() {
    while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
  }

  /// Passes CR LF, LF or CR, each one line break.
  mutating func passLineBreak() {
    let isReturn = bytes[position] == Self.carriageReturn
    position += 1
    if isReturn, position < bytes.count, bytes[position] == Self.lineFeed { position += 1 }
    line += 1
    lineStart = position
  }

  func fault(_ reason: ScanFault.Reason, at offset: Int) -> ScanFault {
    let column = bytes[lineStart..<offset].count { $0 & 0xC0 != 0x80 } + 1
    return ScanFault(reason: reason, line: line, column: column)
  }
}
