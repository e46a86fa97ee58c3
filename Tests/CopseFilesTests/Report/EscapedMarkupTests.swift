import CopseFiles
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct EscapedMarkupTests {
  @Test func `signs of markup become references`() {
    #expect(
      escapedMarkup("<script>\"'&]]>") == "&lt;script&gt;&quot;&#39;&amp;]]&gt;")
    #expect(escapedMarkup("") == "")
    #expect(escapedMarkup("Café 👩‍💻 語") == "Café 👩‍💻 語")
  }

  @Test func `controls are shown, not done`() {
    #expect(escapedMarkup("a\u{0}\n\t\u{7F}") == "a␀␊␉␡")
    #expect(
      escapedMarkup("\u{85}\u{61C}\u{202E}\u{2066}\u{2028}")
        == "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}")
    for value: UInt32 in [0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE] {
      #expect(escapedMarkup(Unicode.Scalar(value).map { String($0) } ?? "") == "\u{FFFD}")
    }
  }

  @Test func `an XML parser accepts every character there is`() {
    var text = ""
    for value in UInt32(0)...0x10FFFF {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    let markup = "<a b=\"\(escapedMarkup(text))\">\(escapedMarkup(text))</a>"
    #expect(XMLParser(data: Data(markup.utf8)).parse())
  }

  @Test(arguments: [
    (0.0, "0"), (1, "1"), (-1, "-1"), (0.5, "0.5"), (0.05, "0.05"), (0.004, "0"), (-0.004, "0"),
    (-0.25, "-0.25"), (12.345, "12.35"), (99.999, "100"), (.nan, "0"), (.infinity, "0"),
    (-1e300, "0"),
  ])
  func `numbers have at most two decimals`(number: Double, text: String) {
    #expect(svgNumber(number) == text)
  }
}
