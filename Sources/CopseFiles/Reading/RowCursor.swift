internal import CopseModel

/// The place of ``RowScanner`` in its text: the only code that reads it by pointer.
///
/// Every read is behind a comparison of `position` with `bytes.count`.
struct RowCursor {
  var position: Int
  var line: Int
  /// The line on which the last row ended.
  var lastLine: Int

  let bytes: UnsafeBufferPointer<UInt8>
  let delimiter: UInt8
  /// How many cells the headings promise; 0 where that is not known.
  let expectedCells: Int
  private let delimiters: UInt64
  /// Where the line of `position` begins.
  var lineStart: Int
  /// The offsets of quotes inside cells of the row that belong to no text, ascending; also those of
  /// backslashes before quotes.
  var dropped: [Int] = []
  /// The first cell of the row that runs over lines of which most hold as many cells as a row.
  var joinedLines: JoinedLines?
  /// The offset of an opening quote that is text since it would join rows.
  var quoteThatJoins: Int?
  /// An offset in the line of `position`, and the characters before it.
  private var counted = (offset: 0, characters: 0)

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

  /// Passes the cells up to the first that holds a quote.
  ///
  /// - Returns: Whether there was none before the row ended.
  mutating func passBareCells(into cells: inout [Range<Int>]) -> Bool {
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
      report(.insideBareCell, at: position, in: &faults)
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
  func isAtEndOfCell(_ offset: Int) -> Bool {
    offset == bytes.count || isEndOfCell(bytes[offset])
  }
  var atEndOfCell: Bool { isAtEndOfCell(position) }

  /// The offset of the first byte from one on that is no space.
  func endOfSpaces(from start: Int) -> Int {
    bytes[start...].firstIndex { $0 != UInt8(ascii: " ") } ?? bytes.count
  }
  mutating func passSpaces() { position = endOfSpaces(from: position) }

  /// Passes CR LF, LF or CR, each one line break.
  mutating func passLineBreak() {
    let isReturn = bytes[position] == Self.carriageReturn
    position += 1
    if isReturn, position < bytes.count, bytes[position] == Self.lineFeed { position += 1 }
    line += 1
    lineStart = position
  }

  /// Adds a fault in the line of `position`, where the row has none of its sort.
  mutating func report(
    _ reason: ScanFault.Reason, at offset: Int, in faults: inout [ScanFault]
  ) {
    if !faults.contains(where: { $0.reason == reason }) { faults.append(fault(reason, at: offset)) }
  }

  /// A fault in the line of `position`.
  mutating func fault(_ reason: ScanFault.Reason, at offset: Int) -> ScanFault {
    // A line may hold as many faults as cells, which are not all to be counted from its start.
    if counted.offset < lineStart || counted.offset > offset { counted = (lineStart, 0) }
    counted.characters += bytes[counted.offset..<offset].count { $0 & 0xC0 != 0x80 }
    counted.offset = offset
    return ScanFault(reason: reason, line: line, column: counted.characters + 1)
  }
}
