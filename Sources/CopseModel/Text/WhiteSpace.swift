/// The white space of Unicode in UTF-8, found without making a text of the bytes.
package enum WhiteSpace {
  /// The range without the white space at its ends.
  package static func trimmed(
    _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    // Nearly every cell begins and ends in visible ASCII.
    if range.isEmpty || isVisible(bytes[range.lowerBound]) && isVisible(bytes[range.upperBound - 1])
    {
      return range
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let length = Self.length(atStartOf: bytes[start..<end])
      if length == 0 { break }
      start += length
    }
    while start < end {
      let length = Self.length(atEndOf: bytes[start..<end])
      if length == 0 { break }
      end -= length
    }
    return start..<end
  }

  private static func isVisible(_ byte: UInt8) -> Bool { byte &- 0x21 < 0x7F - 0x21 }

  /// How many bytes the white space character takes that the bytes begin with; 0 when none does.
  static func length(atStartOf bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    guard let first = bytes.first else { return 0 }
    if first < 0x80 { return isASCIISpace(first) ? 1 : 0 }
    let length = first < 0xE0 ? 2 : 3
    return isSpace(bytes.prefix(length)) ? length : 0
  }

  /// How many bytes the white space character takes that the bytes end with; 0 when none does.
  static func length(atEndOf bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    guard let last = bytes.last else { return 0 }
    if last < 0x80 { return isASCIISpace(last) ? 1 : 0 }
    return [2, 3].first { isSpace(bytes.suffix($0)) } ?? 0
  }

  static func isASCIISpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Whether the bytes are a white space character beyond ASCII: U+0085, U+00A0, U+1680,
  /// U+2000–U+200A, U+2028, U+2029, U+202F, U+205F or U+3000.
  private static func isSpace(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let start = bytes.startIndex
    switch (bytes.count, bytes[start]) {
    case (2, 0xC2): return [0x85, 0xA0].contains(bytes[start + 1])
    case (3, 0xE1): return bytes[start + 1] == 0x9A && bytes[start + 2] == 0x80
    case (3, 0xE2):
      let last = bytes[start + 2]
      if bytes[start + 1] == 0x81 { return last == 0x9F }
      return bytes[start + 1] == 0x80
        && ((0x80...0x8A).contains(last) || [0xA8, 0xA9, 0xAF].contains(last))
    case (3, 0xE3): return bytes[start + 1] == 0x80 && bytes[start + 2] == 0x80
    default: return false
    }
  }
}
