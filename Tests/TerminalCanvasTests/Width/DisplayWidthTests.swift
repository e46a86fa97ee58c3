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
}
