/// What can be told of a text that is no UTF-8 by the bytes above 0x7F.
struct EightBitText {
  /// Sequences of several bytes that are UTF-8.
  private var wholeCharacters = 0
  /// Bytes, or beginnings of sequences, that are none.
  private var brokenCharacters = 0

  /// - Parameter file: A text that is not sound UTF-8.
  init(_ file: [UInt8]) {
    var rest = file[...]
    while let byte = rest.first {
      let (length, isSound) = leadingSequence(of: rest)
      if isSound, length > 1 { wholeCharacters += 1 }
      if !isSound, byte != 0 { brokenCharacters += 1 }
      rest.removeFirst(length)
    }
  }

  /// Whether the text is UTF-8 with bytes that do not belong: what is whole prevails.
  var isDamagedUTF8: Bool { brokenCharacters == 0 || wholeCharacters > brokenCharacters }

  /// The encoding of East Asia that the text is certainly in; nil where none is certain.
  static func foreignFormat(of file: [UInt8]) -> ForeignFormat? {
    if isShiftJIS(file) { return .shiftJIS }
    return isMadeOfHighPairs(file) ? .eastAsian : nil
  }

  /// Whether all of it can be Shift-JIS, and kana, or bytes that Windows-1252 does not have, say
  /// that it is: a curly quote before a letter can be a character of Shift-JIS too.
  private static func isShiftJIS(_ file: [UInt8]) -> Bool {
    var (pairs, kana, foreign) = (0, 0, 0)
    var index = 0
    while index < file.count {
      let byte = file[index]
      index += 1
      guard (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte) else {
        if (0x80...0xA0).contains(byte) || byte >= 0xFD { return false }
        continue
      }
      guard index < file.count, (0x40...0xFC).contains(file[index]), file[index] != 0x7F else {
        return false
      }
      let isHiragana = byte == 0x82 && (0x9F...0xF1).contains(file[index])
      let isKatakana = byte == 0x83 && (0x40...0x96).contains(file[index])
      pairs += 1
      kana += isHiragana || isKatakana ? 1 : 0
      foreign += [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) ? 1 : 0
      index += 1
    }
    return kana >= 2 && kana * 4 >= pairs || foreign >= 2 && foreign * 8 >= pairs
  }

  /// Whether bytes above 0xA0 stand in pairs only, as in GBK, EUC and most of Big5: in a text of
  /// Europe nearly all of them stand alone between letters.
  private static func isMadeOfHighPairs(_ file: [UInt8]) -> Bool {
    var pairs = 0
    var index = 0
    while index < file.count {
      guard file[index] >= 0x80 else {
        index += 1
        continue
      }
      guard index + 1 < file.count, file[index] > 0xA0, file[index + 1] > 0xA0 else { return false }
      pairs += 1
      index += 2
    }
    return pairs >= 4
  }
}
