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
  /// Where the line of `position` begins.
  private var lineStart: Int
  /// All that was read for the row, or-ed together: without a high bit, all of it is ASCII.
  private var seen: UInt64 = 0
  private let delimiters: UInt64

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
  mutating func readRow(into row: inout SheetRow, faults: inout [QuoteFault]) {
    row.bytes.removeAll(keepingCapacity: true)
    row.ends.removeAll(keepingCapacity: true)
    row.columns.removeAll(keepingCapacity: true)
    row.line = line
    lineStart = position
    seen = 0
    guard position < bytes.count else { return }
    while true {
      row.columns.append(position - lineStart + 1)
      if position < bytes.count, bytes[position] == Self.quote {
        readQuotedCell(into: &row.bytes, faults: &faults)
      } else {
        readBareText(into: &row.bytes, faults: &faults)
      }
      row.ends.append(row.bytes.count)
      guard position < bytes.count, bytes[position] == delimiter else { break }
      position += 1
    }
    if line != row.line {
      row.columns.removeAll(keepingCapacity: true)
    } else if seen & repeated(0x80) != 0 {
      countScalars(in: &row.columns)
    }
    lastLine = line
    if position < bytes.count { passLineBreak() }
  }

  /// Appends what stands before the next delimiter or line break.
  private mutating func readBareText(into cells: inout [UInt8], faults: inout [QuoteFault]) {
    let start = position
    position = endOfBareText(from: start)
    if position < bytes.count, bytes[position] == Self.quote {
      faults.append(fault(.insideBareCell, at: position))
      while !atEndOfCell { position = endOfBareText(from: position + 1) }
    }
    cells.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<position]))
  }

  /// The offset of the first delimiter, line break or quote; the end of the text without one.
  private mutating func endOfBareText(from start: Int) -> Int {
    var index = start
    // Eight bytes at a time: a byte of `word ^ pattern` is 0 where the two agree, and the lowest
    // high bit that survives `zeroBytes` marks the first such byte.
    while index + 8 <= bytes.count {
      let word = UInt64(
        littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(
          fromByteOffset: index, as: UInt64.self))
      seen |= word
      let ends =
        zeroBytes(word ^ delimiters) | zeroBytes(word ^ Self.lineFeeds)
        | zeroBytes(word ^ Self.carriageReturns) | zeroBytes(word ^ Self.quotes)
      if ends != 0 { return index + ends.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn
        || byte == Self.quote
      {
        return index
      }
      seen |= UInt64(byte)
      index += 1
    }
    return index
  }

  private mutating func readQuotedCell(into cells: inout [UInt8], faults: inout [QuoteFault]) {
    let opening = self
    let cellsBefore = cells.count
    position += 1
    guard readQuotedText(into: &cells) else {
      cells.removeLast(cells.count - cellsBefore)
      self = opening
      return readOpeningQuoteAsText(into: &cells, faults: &faults)
    }
    let afterClosing = position
    passSpaces()
    if atEndOfCell { return }
    // A cell that runs over lines and then does not end at its quote is a quote too few or too
    // many: taken as text it spoils its own line and not the lines that follow.
    guard line == opening.line else {
      cells.removeLast(cells.count - cellsBefore)
      self = opening
      return readOpeningQuoteAsText(into: &cells, faults: &faults)
    }
    faults.append(fault(.textAfterClosing, at: position))
    position = afterClosing
    var otherQuotes: [QuoteFault] = []
    readBareText(into: &cells, faults: &otherQuotes)
  }

  /// Appends the text from behind an opening quote, and stops behind the closing one.
  ///
  /// - Returns: false when the text ends before.
  private mutating func readQuotedText(into cells: inout [UInt8]) -> Bool {
    var start = position
    while position < bytes.count {
      let byte = bytes[position]
      seen |= UInt64(byte)
      if byte == Self.lineFeed || byte == Self.carriageReturn {
        passLineBreak()
        continue
      }
      position += 1
      guard byte == Self.quote else { continue }
      guard position < bytes.count, bytes[position] == Self.quote else {
        cells.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<(position - 1)]))
        return true
      }
      cells.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<position]))
      position += 1
      start = position
    }
    return false
  }

  private mutating func readOpeningQuoteAsText(
    into cells: inout [UInt8], faults: inout [QuoteFault]
  ) {
    faults.append(fault(.notClosed, at: position))
    var otherQuotes: [QuoteFault] = []
    readBareText(into: &cells, faults: &otherQuotes)
  }

  private var atEndOfCell: Bool {
    guard position < bytes.count else { return true }
    let byte = bytes[position]
    return byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn
  }

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
    var column = [offset - lineStart + 1]
    countScalars(in: &column)
    return QuoteFault(reason: reason, line: line, column: column[0])
  }

  /// Turns columns counted in bytes, ascending, into columns counted in Unicode scalars.
  private func countScalars(in columns: inout [Int]) {
    var continuations = 0
    var index = lineStart
    for place in columns.indices {
      let offset = lineStart + columns[place] - 1
      while index < offset {
        if bytes[index] & 0xC0 == 0x80 { continuations += 1 }
        index += 1
      }
      columns[place] -= continuations
    }
  }
}
