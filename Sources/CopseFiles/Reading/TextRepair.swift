/// Copies text, and puts U+FFFD in the place of every byte sequence that is not UTF-8 and of NUL.
///
/// A sequence that breaks off is replaced as a whole, as the Unicode Standard recommends in
/// section 3.9, "U+FFFD Substitution of Maximal Subparts".
struct TextRepair {
  private(set) var bytes: [UInt8]
  private(set) var repairs: [SheetText.Repair] = []
  private var line = 1
  private var column = 1
  private var previous: UInt8 = 0

  /// Begins with text that is known to be sound.
  init(keeping sound: ArraySlice<UInt8>) {
    bytes = Array(sound)
    for byte in sound { advance(over: byte) }
  }

  mutating func append(_ text: ArraySlice<UInt8>) {
    var rest = text
    while let byte = rest.first {
      let (length, isSound) = leadingSequence(of: rest)
      if isSound {
        for byte in rest.prefix(length) { advance(over: byte) }
        bytes += rest.prefix(length)
      } else {
        note(byte)
        bytes += [0xEF, 0xBF, 0xBD]
        column += 1
        previous = byte
      }
      rest.removeFirst(length)
    }
  }

  private mutating func note(_ byte: UInt8) {
    guard repairs.last?.line != line else { return }
    repairs.append(SheetText.Repair(line: line, column: column, byte: byte))
  }

  private mutating func advance(over byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\n") where previous == UInt8(ascii: "\r"): break
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      line += 1
      column = 1
    case 0x80...0xBF: break
    default: column += 1
    }
    previous = byte
  }
}

/// The offset of the first byte that is NUL or not UTF-8; nil when the text is sound.
func firstDamage(in text: [UInt8]) -> Int? {
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
      guard isSound else { return index }
      index += length
    }
    return nil
  }
}

/// The length of the UTF-8 sequence at the start of the bytes, and whether it is whole and no NUL.
///
/// When it is not, the length is that of the part to replace. The bytes are not empty.
@inline(__always)
private func leadingSequence(
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
