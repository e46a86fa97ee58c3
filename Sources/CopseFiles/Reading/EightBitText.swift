/// What can be told of a text that is no UTF-8 by the bytes above 0x7F.
struct EightBitText {
  /// Sequences of several bytes that are UTF-8.
  private var wholeCharacters = 0
  /// Those among them that text in another encoding hardly ever holds: `Ã` or `Ä`, or what three
  /// bytes are, with signs behind it, beside a letter of ASCII.
  private var tellingCharacters = 0
  /// Bytes, or beginnings of sequences, that are none.
  private var brokenCharacters = 0

  private enum Kind {
    case letter, other, broken
  }

  /// - Parameter file: A text that is not sound UTF-8.
  init(_ file: [UInt8]) {
    var rest = file[...]
    var before = Kind.other
    /// What stands before a sequence that may be telling.
    var pending: Kind?
    while let byte = rest.first {
      let (length, isSound) = leadingSequence(of: rest)
      let isLetter = (0x61...0x7A).contains(byte | 0x20)
      let kind: Kind = isSound ? (isLetter ? .letter : .other) : byte == 0 ? .other : .broken
      if let pending, Self.isTelling(pending, kind) { tellingCharacters += 1 }
      if isSound, length > 1 { wholeCharacters += 1 }
      if kind == .broken { brokenCharacters += 1 }
      pending = isSound && (length > 2 || (0xC2...0xC5).contains(byte)) ? before : nil
      before = kind
      rest.removeFirst(length)
    }
    if let pending, Self.isTelling(pending, .other) { tellingCharacters += 1 }
  }

  private static func isTelling(_ before: Kind, _ after: Kind) -> Bool {
    switch (before, after) {
    case (.broken, _), (_, .broken), (.other, .other): false
    case (.letter, _), (_, .letter): true
    }
  }

  /// Whether the text is certainly UTF-8 with bytes that do not belong: what is whole prevails.
  var isDamagedUTF8: Bool { brokenCharacters == 0 || wholeCharacters > brokenCharacters }

  /// Whether the text, being none of East Asia, is UTF-8 with bytes that do not belong: a few whole
  /// characters say more than many broken ones.
  var isPerhapsDamagedUTF8: Bool {
    wholeCharacters + tellingCharacters * 7 > brokenCharacters
  }

  /// The encoding of East Asia that the text is certainly in; nil where none is certain.
  static func foreignFormat(of file: [UInt8]) -> ForeignFormat? {
    if ShiftJISText.holds(file) { return .shiftJIS }
    return DoubleByteText.holds(file) ? .eastAsian : nil
  }
}
