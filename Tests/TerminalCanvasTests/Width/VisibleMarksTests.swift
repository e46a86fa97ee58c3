import TerminalCanvas
import Testing

@Suite struct VisibleMarksTests {
  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("a\tb\nc", "a␉b␊c"), ("\r\n", "␍␊"), ("\u{1B}[31m", "␛[31m"),
    ("\u{0}\u{7F}", "␀␡"), ("a\u{9B}b", "a\u{FFFD}b"), ("a\u{202E}b", "a\u{FFFD}b"),
    ("\u{61C}\u{200E}\u{2069}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("👩\u{200D}👧 ❤\u{FE0F} 🇬🇧 é مرحبا", "👩\u{200D}👧 ❤\u{FE0F} 🇬🇧 é مرحبا"),
    ("e\u{301}\u{200B}", "e\u{301}\u{200B}"),
  ])
  func `controls become visible and all else stays`(text: String, expected: String) {
    #expect(Array(visibleMarks(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func `nothing but controls is changed`() {
    for scalar in (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init) {
      let properties = scalar.properties
      let isControl = properties.generalCategory == .control || properties.isBidiControl
      let isChanged = !visibleMarks(String(scalar)).unicodeScalars.elementsEqual([scalar])
      if isControl != isChanged { Issue.record("\(scalar.value)") }
    }
  }
}
