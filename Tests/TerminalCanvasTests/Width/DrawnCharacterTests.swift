import TerminalCanvas
import Testing

@Suite struct DrawnCharacterTests {
  @Test(arguments: [
    ("a", ["a"]), ("é", ["é"]), ("e\u{301}", ["e\u{301}"]), ("東", ["東"]), ("한", ["한"]),
    ("\u{1112}\u{1161}\u{11AB}", ["\u{1112}\u{1161}\u{11AB}"]),
    ("😀", ["😀"]),
    ("\u{0}", ["␀"]), ("\t", ["␉"]), ("\r\n", ["␍", "␊"]), ("\u{1B}", ["␛"]), ("\u{7F}", ["␡"]),
    ("\u{85}", ["\u{FFFD}"]), ("\u{9B}", ["\u{FFFD}"]),
    ("\u{202E}", ["\u{FFFD}"]), ("\u{2066}", ["\u{FFFD}"]), ("\u{200F}", ["\u{FFFD}"]),
    ("\u{61C}", ["\u{FFFD}"]), ("\u{2028}", ["\u{FFFD}"]),
    ("\u{200B}", []), ("\u{FEFF}", []), ("\u{AD}", []), ("\u{3164}", []),
    ("❤\u{FE0F}", ["❤"]), ("1\u{FE0F}\u{20E3}", ["1\u{20E3}"]),
    ("👩\u{200D}👩\u{200D}👧", ["👩"]), ("👍🏽", ["👍"]), ("🏽", ["🏽"]),
    ("🏳\u{FE0F}\u{200D}🌈", ["🏳"]),
    ("🇬🇧", ["🇬", "🇧"]),
    ("नि", ["न", "ि"]), ("क्षि", ["क\u{94D}", "ष", "ि"]), ("क्\u{200D}ष", ["क\u{94D}", "ष"]),
    ("\u{301}", ["◌\u{301}"]),
    ("e\u{300}\u{301}\u{302}\u{303}\u{304}", ["e\u{300}\u{301}\u{302}\u{303}"]),
    ("🫨", ["\u{FFFD}"]),  // Unicode 15
    ("\u{378}", ["\u{FFFD}"]),  // unassigned
    ("\u{FFFF}", ["\u{FFFD}"]),
    ("\u{E000}", ["\u{E000}"]),  // private use
  ])
  func `a character is drawn as`(text: String, expected: [String]) {
    let places = text.flatMap { DrawnCharacter.places(for: $0, in: .unicode) }
    #expect(
      places.map { Array($0.text.unicodeScalars) } == expected.map { Array($0.unicodeScalars) })
  }

  @Test(arguments: [
    ("", 0), ("a", 1), ("東京", 4), ("e\u{301}", 1), ("ｶﾞ", 2), ("Ａ", 2), ("●─…", 3), ("🇬🇧", 2),
    ("👩\u{200D}👩\u{200D}👧", 2), ("❤\u{FE0F}", 1), ("\u{200B}", 0), ("a\tb", 3), ("䷀", 2),
    ("क्षि", 3), ("ไทย", 3), ("น้ำ", 2), ("שָׁלוֹם", 4), ("\r\n", 2), ("é\r\n", 3),
  ])
  func `text takes so many columns`(text: String, columns: Int) {
    #expect(displayWidth(of: text) == columns)
  }

  @Test(arguments: [
    ("Café", "Cafe"), ("Łódź", "Lodz"), ("“Øre” – ß…", "\"Ore\" - s."), ("Ａ東a", "A ??a"),
    ("\u{1B}[31m", "?[31m"), ("Ελλάς", "?????"), ("a\u{200B}b", "ab"), ("ñ\u{301}", "n"),
    ("½ № ²", "? ? 2"), ("", ""), ("\u{A0}", " "), ("🇬🇧", "??"), ("Đặng", "Dang"),
  ])
  func `an ASCII terminal is given something readable`(text: String, expected: String) {
    #expect(asciiMarks(text) == expected)
  }

  @Test func `every scalar is drawn harmless, in one or two columns, alike in ASCII`() {
    for scalar in (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init) {
      let character = Character(scalar)
      let places = DrawnCharacter.places(for: character, in: .unicode)
      let isAllHarmless = places.allSatisfy { place in
        (1...2).contains(place.width) && place.text.unicodeScalars.allSatisfy(isHarmless)
      }
      let ascii = DrawnCharacter.places(for: character, in: .ascii)
      let isASCII = ascii.allSatisfy { $0.width == 1 && $0.text.utf8.allSatisfy(isPrintable) }
      if !isAllHarmless || !isASCII || ascii.count != displayWidth(of: character) {
        Issue.record("\(scalar.value)")
      }
    }
  }

  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate: false
    default: !scalar.properties.isBidiControl && !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private func isPrintable(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte)
  }
}
