import CopseFiles
import CopseModel
import Testing

@Suite struct MarkdownReportTests {
  @Test func `rows of a table have as many cells as its headings, whatever they hold`() throws {
    for audit in [SampleAudits.small, SampleAudits.hostileAudit] {
      let text = MarkdownReport(try ReportDocument(of: audit)).text
      var cells = 0
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        guard line.hasPrefix("|") else {
          cells = 0
          continue
        }
        let count = Self.cellCount(line)
        if cells > 0 { #expect(count == cells, "\(line)") }
        cells = count
      }
    }
  }

  @Test func `no line of the data begins a heading, a list, a quote or a page's own markup`() throws
  {
    let text = MarkdownReport(try ReportDocument(of: SampleAudits.hostileAudit)).text
    for sign in ["\u{202E}", "\u{1}"] { #expect(!text.contains(sign)) }
    let anchors = text.split(separator: "\n").filter { $0.hasPrefix("<") }
    #expect(anchors.allSatisfy { $0.hasPrefix("<a id=\"") })
    // Outside of code, which shows what it holds, every sign of markup stands behind a backslash.
    let plain = Self.withoutCode(text)
    #expect(plain.contains("\\<script\\>"))
    let active = Self.withoutEscapes(plain)
    for markup in ["<script", "**b**", "](javascript", "-->"] {
      #expect(!active.contains(markup), "\(markup)")
    }
    for line in plain.split(separator: "\n") {
      for beginning in ["- # ", "- - ", "- + ", "- 1. ", "# - "] {
        #expect(!line.hasPrefix(beginning), "\(line)")
      }
    }
  }

  @Test(arguments: [
    ("# a", "\\# a"), ("- a", "\\- a"), ("+ a", "\\+ a"), ("1. a", "1\\. a"), ("12) a", "12\\) a"),
    ("12 a", "12 a"), ("=", "\\="), ("a # b", "a # b"), ("", ""), (" a", "&#32;a"),
  ])
  func `a paragraph begins as text`(written: String, shown: String) {
    let document = ReportDocument(
      title: "T", opening: [.paragraph("\(written)")], sections: [])
    #expect(MarkdownReport(document).text == "# T\n" + (shown.isEmpty ? "" : "\n\(shown)\n"))
  }

  @Test(arguments: [
    ("a", "`a`"), ("a`b", "``a`b``"), ("`a", "`` `a ``"), ("", "``"), ("a|b", "`a|b`"),
  ])
  func `a query stands between enough backticks`(line: String, shown: String) {
    let document = ReportDocument(
      title: "T", opening: [.paragraph(ReportText([.query(line)]))], sections: [])
    #expect(MarkdownReport(document).text.contains("\n" + shown + "\n"))
  }

  private static func cellCount(_ line: Substring) -> Int {
    var count = 0
    var isEscaped = false
    for sign in line {
      if sign == "|", !isEscaped { count += 1 }
      isEscaped = sign == "\\" && !isEscaped
    }
    return count
  }

  private static func withoutEscapes(_ text: String) -> String {
    var result = ""
    var signs = text[...]
    while let sign = signs.popFirst() {
      if sign == "\\" { signs = signs.dropFirst() } else { result.append(sign) }
    }
    return result
  }

  private static func withoutCode(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "`") {
      let before = rest[..<start]
      let isEscaped = before.reversed().prefix { $0 == "\\" }.count % 2 == 1
      guard !isEscaped else {
        result += rest[...start]
        rest = rest[rest.index(after: start)...]
        continue
      }
      result += before
      let ticks = rest[start...].prefix { $0 == "`" }
      rest = rest[start...].dropFirst(ticks.count)
      var run = rest.startIndex
      while run < rest.endIndex {
        let length = rest[run...].prefix { $0 == "`" }.count
        if length == ticks.count {
          rest = rest[run...].dropFirst(length)
          break
        }
        run = rest.index(run, offsetBy: max(length, 1))
      }
    }
    return result + rest
  }
}
