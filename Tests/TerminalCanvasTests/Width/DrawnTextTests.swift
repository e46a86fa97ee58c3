import TerminalCanvas
import Testing

/// What most text is spared must not change how any text is drawn.
@Suite struct DrawnTextTests {
  private static let pieces = [
    "a", "Z", " ", "~", "é", "ÿ", "ʰ", "—", "…", "●", "│", "→", "⌚", "⛔", "❤", "\u{FE0F}",
    "\u{301}",
    "\u{20E3}", "\u{200D}", "\u{AD}", "\u{A0}", "\u{600}", "東", "क्षि", "👧", "🇬", "\u{7F}", "\r\n",
  ]

  @Test(arguments: [Charset.unicode, .ascii])
  func `a text is drawn as its characters one by one`(charset: Charset) {
    for text in texts(ofPieces: 0...5) {
      let places = text.flatMap { DrawnCharacter.places(for: $0, in: charset) }
      var canvas = Canvas(size: Size(columns: 40, rows: 1), charset: charset)
      canvas.write(text, in: canvas.bounds)
      let drawn = canvas[row: 0].filter { $0.width > 0 }.prefix(places.count)
      #expect(drawn.map(\.text) == places.map(\.text), "\(text.debugDescription)")
      #expect(drawn.map(\.width) == places.map(\.width), "\(text.debugDescription)")
    }
  }

  @Test(arguments: [Charset.unicode, .ascii])
  func `a text is cut on the canvas as it is by itself`(charset: Charset) {
    for text in texts(ofPieces: 0...4) {
      for columns in 0...6 {
        var canvas = Canvas(size: Size(columns: 8, rows: 1), charset: charset)
        canvas.write(text, in: Rect(column: 1, row: 0, columns: columns, rows: 1), style: .bold)
        let cells = canvas[row: 0].dropFirst().prefix(columns).map(\.text)
        #expect(cells.joined() == fitted(text, to: columns, in: charset))
        #expect(canvas[row: 0].last?.style == .plain)
      }
    }
  }

  /// Many texts of so many pieces, always the same.
  private func texts(ofPieces counts: ClosedRange<Int>) -> [String] {
    var state: UInt64 = 41
    func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    return (0..<4_000).map { _ in
      let count = counts.lowerBound + next(below: counts.count)
      return (0..<count).map { _ in Self.pieces[next(below: Self.pieces.count)] }.joined()
    }
  }
}
