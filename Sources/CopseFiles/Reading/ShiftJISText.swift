/// Tells Shift-JIS from the 8-bit encodings of Europe.
///
/// Both can be told apart because European text is letters alone between ASCII: a byte that leads a
/// pair in Shift-JIS stands there before a comma, a space or a line break sooner or later, and what
/// is left over has other bytes in common.
enum ShiftJISText {
  /// Whether all of the file can be Shift-JIS, and its bytes say that it is.
  static func holds(_ file: [UInt8]) -> Bool {
    if isHalfWidth(file) { return true }
    var evidence = 0
    var index = 0
    while index < file.count {
      let lead = file[index]
      index += 1
      // ASCII, and katakana of half the width.
      if lead < 0x80 || (0xA1...0xDF).contains(lead) { continue }
      guard lead != 0x80, lead != 0xA0, lead < 0xFD, index < file.count,
        (0x40...0xFC).contains(file[index]), file[index] != 0x7F
      else {
        return false
      }
      evidence += weight(of: lead, file[index])
      index += 1
    }
    return evidence >= 3
  }

  /// How much a pair says for Shift-JIS, below 0 where it says more for a text of Europe.
  private static func weight(of lead: UInt8, _ trail: UInt8) -> Int {
    let isHigh = trail >= 0x80
    switch lead {
    // Kana, and digits and letters of full width.
    case 0x82: return (0x9F...0xF1).contains(trail) ? 3 : (0x4F...0x9A).contains(trail) ? 2 : 0
    case 0x83: return trail <= 0x96 ? 3 : 0
    // No letters of Windows-1252, or none, `ˆ`, `‰` and `‹`.
    case 0x81, 0x8D, 0x8F, 0x90: return 2
    case 0x88, 0x89, 0x8B, 0x8E: return isHigh ? 2 : 1
    // `Š`, `Œ`, `˜`.
    case 0x8A, 0x8C, 0x98: return isHigh ? 1 : 0
    // Quotation marks and dashes, which stand before letters.
    case 0x91...0x97: return (0x80...0xBF).contains(trail) ? 1 : 0
    // Kanji that are seldom written; `š`, `œ`, `ž`.
    case 0x99...0x9F: return 0
    // Hardly any characters; `…`.
    case 0x84...0x87: return -3
    // Kanji that are seldom written; the small letters with accents.
    default: return -2
    }
  }

  /// Whether what is no ASCII is katakana of half the width, in words.
  private static func isHalfWidth(_ file: [UInt8]) -> Bool {
    var (count, words, early, signs) = (0, 0, 0, 0)
    var previous: UInt8 = 0
    for byte in file {
      defer { previous = byte }
      if byte < 0x80 { continue }
      guard (0xA1...0xDF).contains(byte) else { return false }
      count += 1
      if previous < 0x80 { words += 1 }
      if byte < 0xA6 { signs += 1 }
      if (0xA6...0xBF).contains(byte) { early += 1 }
    }
    // In Europe the bytes below 0xC0 are signs and few letters; in EUC kana begin with 0xA4 or 0xA5.
    return count >= 4 && count >= words * 3 && early * 10 >= count * 3 && signs * 8 <= count
  }
}
