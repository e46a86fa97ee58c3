extension ReliabilityCase {
  private static let chineseNames = (1...30).map { "东京大学一教育委员会研究会\($0)" }
  private static let chinese =
    "id,name\n" + zip(1..., chineseNames).map { "\($0),\($1)\n" }.joined()

  static let texts: [ReliabilityCase] = [
    .init("UTF-8", "is read", Sheet.text),
    .init("UTF-8 with a byte order mark", "is read", "\u{FEFF}" + Sheet.text),
    .init(
      "UTF-16, little end first, with a byte order mark", "is read",
      bytes: Sheet.utf16(Sheet.text, isBig: false, mark: true), says: ["1:1 warning"]),
    .init(
      "UTF-16, big end first, with a byte order mark", "is read",
      bytes: Sheet.utf16(Sheet.text, isBig: true, mark: true), says: ["1:1 warning"]),
    .init(
      "UTF-16, little end first, without a mark", "is read",
      bytes: Sheet.utf16(Sheet.text, isBig: false, mark: false), says: ["1:1 warning"]),
    .init(
      "UTF-16, big end first, without a mark", "is read",
      bytes: Sheet.utf16(Sheet.text, isBig: true, mark: false), says: ["1:1 warning"]),
    .init(
      "UTF-16 cut in the middle of a character", "all before the cut is read",
      bytes: Sheet.utf16(Sheet.text + "d,Del", isBig: false, mark: true) + [0x74],
      shows: Sheet.names + ["Del\u{FFFD}"], says: ["1:1 warning", "5:1 warning", "5:6 warning"]),
    .init(
      "UTF-16 of Chinese, little end first, without a mark", "is read",
      bytes: Sheet.utf16(chinese, isBig: false, mark: false), shows: chineseNames,
      says: ["1:1 warning"]),
    .init(
      "UTF-16 of Chinese, big end first, without a mark", "is read",
      bytes: Sheet.utf16(chinese, isBig: true, mark: false), shows: chineseNames,
      says: ["1:1 warning"]),
    .init(
      "UTF-32 without a mark", "is read",
      bytes: Sheet.text.unicodeScalars.flatMap { scalar -> [UInt8] in
        [0, 0, UInt8(scalar.value >> 8), UInt8(scalar.value & 0xFF)]
      }, says: ["1:1 warning"]),
    .init(
      "UTF-32", "is read",
      bytes: [0xFF, 0xFE, 0, 0]
        + Sheet.text.unicodeScalars.flatMap { scalar -> [UInt8] in
          [UInt8(scalar.value & 0xFF), UInt8(scalar.value >> 8 & 0xFF), 0, 0]
        }, says: ["1:1 warning"]),
    .init(
      "Windows-1252: é, curly quotes and dashes as single bytes",
      "is read as Windows-1252, never as question marks",
      bytes: Sheet.latin1(Sheet.with("Gamma", "\u{93}Gamma\u{92}s\u{94} \u{96} \u{80}")),
      shows: ["Alpha", "Café Beta", "“Gamma’s” – €"], says: ["1:1 warning"]),
    .init(
      "Other text of 8 bits a letter, such as Cyrillic",
      "is read as Windows-1252 and said, because no byte says which it is",
      bytes: Sheet.latin1(Sheet.with("Gamma", "\u{CC}\u{E8}\u{F0}")),
      shows: ["Alpha", "Café Beta", "Ìèð"], says: ["1:1 warning"]),
    .init(
      "Shift-JIS", "is named and not read",
      bytes: Array("id,name\na,".utf8) + [0x83, 0x52, 0x83, 0x7E, 0x83, 0x85, 0x0A], shows: nil,
      says: ["1:1 error"]),
    .init(
      "Japanese text in ISO-2022", "is named and not read",
      bytes: Array("id,name\na,\u{1B}$BL>A0$N2q\u{1B}(B\n".utf8), shows: nil, says: ["1:1 error"]),
    .init(
      "Cyrillic words of an even number of letters",
      "are read as Windows-1252 and said, and not taken for Chinese",
      bytes: Array("id,name\na,".utf8) + [0xCC, 0xEE, 0xF1, 0xEA, 0xE2, 0xE0, 0x0A]
        + Array("b,".utf8) + [0xCA, 0xE8, 0xE5, 0xE2, 0x0A],
      shows: ["Ìîñêâà", "Êèåâ"], says: ["1:1 warning"]),
    .init(
      "Shift-JIS without kana", "is named and not read",
      bytes: Array("id,name\na,".utf8) + [0x93, 0x8C, 0x8B, 0x9E, 0x91, 0xE5, 0x8A, 0x77, 0x0A],
      shows: nil, says: ["1:1 error"]),
    .init(
      "Shift-JIS with katakana of half the width", "is named and not read",
      bytes: Array("id,name\na,".utf8) + [0xB1, 0xB2, 0xB3, 0xB4, 0xB5, 0x0A], shows: nil,
      says: ["1:1 error"]),
    .init(
      "GBK, Big5 or EUC", "is named and not read",
      bytes: Array("id,name\na,".utf8) + [0xBD, 0xCC, 0xD3, 0xFD, 0xC9, 0xE7, 0xC7, 0xF8, 0x0A],
      shows: nil, says: ["1:1 error"]),
    .init(
      "A few bytes in UTF-8 that do not belong", "are shown as �, each line told",
      bytes: Array(Sheet.with("Gamma", "Gämmä").utf8) + Array("d,D".utf8) + [0xE9, 0xE9]
        + Array("\ne,E\n".utf8),
      shows: ["Alpha", "Café Beta", "Gämmä", "D\u{FFFD}\u{FFFD}", "E"],
      says: ["5:1 warning", "5:4 warning", "6:1 warning"]),
    .init(
      "One letter in UTF-8, and a few bytes that do not belong", "the letter is kept",
      bytes: Array("id,name\na,Café\nb,B".utf8) + [0xE9, 0xE8] + Array("ta\n".utf8),
      shows: ["Café", "B\u{FFFD}\u{FFFD}ta"], says: ["3:4 warning"]),
    .init(
      "Text that was encoded twice", "is read as it is, and told",
      Sheet.with("Café", "CafÃ©"), shows: ["Alpha", "CafÃ© Beta", "Gamma"],
      says: ["3:6 warning"]),
    .init(
      "Letters and accents as two characters (NFD)", "is read; nothing counts as renamed",
      Sheet.with("é", "e\u{301}")),
    .init(
      "A NUL in a cell", "is shown as �", Sheet.with("Alpha", "Al\0pha"),
      shows: ["Al\u{FFFD}pha", "Café Beta", "Gamma"], says: ["2:5 warning"]),
    .init(
      "NULs behind the last row", "the row of NULs is left out",
      bytes: Array(Sheet.text.utf8) + Array(repeating: 0, count: 4096),
      says: ["5:1 error", "5:1 warning"], rows: 4),
    .init(
      "Nothing but NULs", "is named and not read", bytes: Array(repeating: 0, count: 1000),
      shows: nil, says: ["1:1 error"]),
  ]
}
