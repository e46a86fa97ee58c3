import TerminalCanvas
import Testing

@Suite struct DisplayWidthTests {
  @Test func `a text of plain Latin is as wide as its characters together`() throws {
    for value in UInt32(0xA0)...0x250 {
      let scalar = try #require(Unicode.Scalar(value))
      let text = "a\(scalar)b"
      let sum = text.reduce(0) { $0 + displayWidth(of: $1) }
      #expect(displayWidth(of: text) == sum, "U+\(String(value, radix: 16))")
    }
    #expect(displayWidth(of: "a\u{AD}b") == displayWidth(of: "a") + displayWidth(of: "\u{AD}b"))
  }

  @Test func `a text with punctuation, arrows and shapes is as wide as its characters together`() {
    for value in UInt32(0x2000)...0x2C10 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in ["a\(scalar)b", "\(scalar)\(scalar)–", "\(scalar)\u{FE0F}", "é\(scalar)\u{301}"] {
        let sum = text.reduce(0) { $0 + displayWidth(of: $1) }
        #expect(displayWidth(of: text) == sum, "\(text.debugDescription)")
      }
    }
  }
}
