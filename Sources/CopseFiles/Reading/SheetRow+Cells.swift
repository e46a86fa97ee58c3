internal import CopseModel

extension SheetRow {
  /// Whether the cell holds nothing but white space, that of Unicode included.
  func isBlank(cell index: Int) -> Bool {
    let range = range(ofCell: index)
    // Nearly every cell is empty or begins in visible ASCII.
    guard let first = bytes[range].first else { return true }
    if (0x21..<0x7F).contains(first) { return false }
    return bytes.withUnsafeBufferPointer { WhiteSpace.trimmed(range, of: $0).isEmpty }
  }

  /// Whether no cell holds more than white space.
  var isBlank: Bool { cells.indices.allSatisfy { isBlank(cell: $0) } }

  /// The column at which each cell begins, as ``SheetRow/column(ofCell:)`` gives it, in one pass.
  func columns() -> [Int] {
    if isOfWorksheet { return cells.indices.map { $0 + 1 } }
    var (column, place, isFirstLine) = (1, start, true)
    return cells.map { cell in
      var before = bytes[place..<max(place, cell.lowerBound)]
      if before.contains(where: { $0 == 0x0A || $0 == 0x0D }) { isFirstLine = false }
      column += before.count { $0 & 0xC0 != 0x80 }
      place = max(place, cell.lowerBound)
      if before.popLast() == UInt8(ascii: "\"") { return isFirstLine ? column - 1 : 1 }
      return isFirstLine ? column : 1
    }
  }

  /// Takes quotes out of the texts of the cells; the row then stands alone, up to its end.
  ///
  /// - Parameter quotes: Their offsets in `bytes`, ascending.
  mutating func closeGaps(at quotes: [Int], end: Int) {
    let start = start
    bytes = Array(bytes[start..<end])
    self.start = 0
    var quotes = quotes[...]
    for cell in cells.indices {
      let range = cells[cell].lowerBound - start..<cells[cell].upperBound - start
      var end = range.lowerBound
      for index in range {
        if index + start == quotes.first {
          quotes.removeFirst()
        } else {
          bytes.swapAt(end, index)
          end += 1
        }
      }
      cells[cell] = range.lowerBound..<end
    }
  }
}

/// The text without white space at either end.
func trimmed(_ text: some StringProtocol) -> String { String(text).trimmed }
