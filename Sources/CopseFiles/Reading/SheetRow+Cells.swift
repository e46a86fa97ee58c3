internal import CopseModel

extension SheetRow {
  /// The bytes of the cell at this place, counted from 0; empty behind the last cell.
  func bytes(ofCell index: Int) -> ArraySlice<UInt8> {
    guard ends.indices.contains(index) else { return [] }
    return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  /// The text of the cell at this place, counted from 0; empty behind the last cell.
  func text(ofCell index: Int) -> String {
    String(decoding: bytes(ofCell: index), as: UTF8.self)
  }

  /// Whether the cell holds nothing but ASCII spaces and line breaks.
  func isBlank(cell index: Int) -> Bool {
    bytes(ofCell: index).allSatisfy(isSpace)
  }

  /// Whether no cell holds anything but ASCII spaces and line breaks.
  var isBlank: Bool { bytes.allSatisfy(isSpace) }

  /// The column at which a cell begins; 1 when it is not known.
  func column(ofCell index: Int) -> Int {
    columns.indices.contains(index) ? columns[index] : 1
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
