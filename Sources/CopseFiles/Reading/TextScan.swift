/// What one pass over a text of unknown worth finds.
struct TextScan {
  /// The offset of the first byte that is NUL or not UTF-8; nil when the text is sound.
  private(set) var firstDamage: Int?
  /// The offset of the first text before the damage that was encoded twice; nil without one.
  private(set) var firstTwice: Int?

  init(_ text: [UInt8]) {
    text.withUnsafeBytes { buffer in
      var index = 0
      while index < buffer.count {
        if index + 8 <= buffer.count {
          let word = buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          // No byte has its high bit, and taking 1 from each borrows from none: plain ASCII, no NUL.
          if (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0 {
            index += 8
            continue
          }
        }
        let (length, isSound) = leadingSequence(of: buffer[index...])
        guard isSound else {
          firstDamage = index
          return
        }
        if length == 2, firstTwice == nil, DoubleEncoding.begins(in: buffer, at: index) {
          firstTwice = index
        }
        index += length
      }
    }
  }
}

/// The length of the UTF-8 sequence at the start of the bytes, and whether it is whole and no NUL.
///
/// When it is not, the length is that of the part to replace. The bytes are not empty.
@inline(__always)
func leadingSequence(
  of bytes: some RandomAccessCollection<UInt8>
) -> (length: Int, isSound: Bool) {
  guard let lead = bytes.first else { return (1, false) }
  let count: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch lead {
  case 0x01...0x7F: return (1, true)
  case 0xC2...0xDF: count = 2
  case 0xE0: (count, second) = (3, 0xA0...0xBF)
  case 0xED: (count, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: count = 3
  case 0xF0: (count, second) = (4, 0x90...0xBF)
  case 0xF4: (count, second) = (4, 0x80...0x8F)
  case 0xF1...0xF3: count = 4
  default: return (1, false)
  }
  var length = 1
  for byte in bytes.dropFirst().prefix(count - 1) {
    guard (length == 1 ? second : 0x80...0xBF).contains(byte) else { return (length, false) }
    length += 1
  }
  return (length, length == count)
}
