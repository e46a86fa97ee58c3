/// Copies text, and puts U+FFFD in the place of every byte sequence that is not UTF-8 and of NUL.
///
/// A sequence that breaks off is replaced as a whole, as the Unicode Standard recommends in
/// section 3.9, "U+FFFD Substitution of Maximal Subparts".
struct TextRepair {
  private(set) var bytes: [UInt8]
  private(set) var repairs: [SheetText.Repair] = []
  private(set) var line = 1
  private(set) var column = 1
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
        replace(byte == 0 ? .null : .byte(byte))
      }
      rest.removeFirst(length)
    }
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    let sequence = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    for byte in sequence { advance(over: byte) }
    bytes += sequence
  }

  /// Puts U+FFFD in the place of something that is no text.
  mutating func replace(_ damage: SheetText.Damage) {
    if repairs.last?.line != line {
      repairs.append(SheetText.Repair(line: line, column: column, damage: damage))
    }
    bytes += [0xEF, 0xBF, 0xBD]
    column += 1
    previous = 0
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
