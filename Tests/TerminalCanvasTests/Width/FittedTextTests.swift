import TerminalCanvas
import Testing

@Suite struct FittedTextTests {
  @Test(arguments: [
    ("", 0, ""), ("", 3, "   "), ("abc", -1, ""), ("abc", 0, ""), ("abc", 1, "…"), ("a", 1, "a"),
    ("abc", 2, "a…"), ("abc", 3, "abc"), ("abc", 5, "abc  "), ("東京", 4, "東京"),
    ("東京", 3, "東…"), ("東京", 2, "… "), ("東京", 1, "…"), ("東京都", 5, "東京…"),
    ("東京都", 4, "東… "), ("e\u{301}a\u{200B}", 2, "e\u{301}a"), ("a\nb", 4, "a␊b "),
    ("नि", 1, "…"), ("नि", 2, "नि"),
  ])
  func `text is cut and padded`(text: String, columns: Int, expected: String) {
    #expect(fitted(text, to: columns) == expected)
  }

  @Test(arguments: [("Café", 3, "C.."), ("Café", 5, "Cafe "), ("東京", 3, "?.."), ("東京", 1, ".")])
  func `text is cut and padded in ASCII`(text: String, columns: Int, expected: String) {
    #expect(fitted(text, to: columns, in: .ascii) == expected)
  }

  @Test func `any text at any width takes exactly the width`() {
    var state: UInt64 = 9
    func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let pieces = [
      "a", "東", "\u{301}", "👩\u{200D}👧", "🇬🇧", "\t", "\u{202E}", "\u{200B}", "क्षि", "한", "\u{9B}", "é",
    ]
    for _ in 0..<3_000 {
      let text = (0..<next(below: 9)).map { _ in pieces[next(below: pieces.count)] }.joined()
      let columns = next(below: 14)
      for charset in [Charset.unicode, .ascii] {
        let result = fitted(text, to: columns, in: charset)
        #expect(displayWidth(of: result) == columns, "\(text.debugDescription)")
        var canvas = Canvas(size: Size(columns: 60, rows: 1), charset: charset)
        #expect(canvas.write(text, at: Point(column: 0, row: 0)) == canvas.width(of: text))
        if displayWidth(of: text) <= columns, charset == .unicode {
          #expect(!result.contains("…"))
        }
      }
      #expect(displayWidth(of: asciiMarks(text)) == displayWidth(of: text))
    }
  }
}
