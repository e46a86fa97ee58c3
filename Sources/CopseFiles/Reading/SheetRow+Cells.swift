internal import CopseModel

extension SheetRow {
  /// Whether the cell holds nothing but ASCII spaces and line breaks.
  func isBlank(cell index: Int) -> Bool {
    bytes[range(ofCell: index)].allSatisfy(isSpace)
  }

  /// Whether no cell holds anything but ASCII spaces and line breaks.
  var isBlank: Bool { cells.indices.allSatisfy { isBlank(cell: $0) } }

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

private func isSpace(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
}

/// The text without white space at either end.
func trimmed(_ text: some StringProtocol) -> String {
  let start = text.drop(while: \.isWhitespace)
  guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
  return String(start[...last])
}
