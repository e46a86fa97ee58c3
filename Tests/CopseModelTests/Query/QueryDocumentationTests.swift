import CopseModel
import Foundation
import Testing

private let page = URL(filePath: #filePath).deletingLastPathComponent().appending(
  path: "../../../docs/query-language.md")

@Suite struct QueryDocumentationTests {
  @Test func `the page lists the keys as they are`() throws {
    let text = try String(contentsOf: page, encoding: .utf8)
    let start = try #require(text.range(of: "--filter QueryDocumentationTests` -->\n")).upperBound
    let end = try #require(text.range(of: "\n<!-- end of keys -->")).lowerBound
    if ProcessInfo.processInfo.environment["COPSE_RECORD"] != nil {
      let recorded = text[..<start] + "\n" + table + "\n" + text[end...]
      try String(recorded).write(to: page, atomically: true, encoding: .utf8)
      return
    }
    #expect(String(text[start..<end]) == "\n" + table + "\n")
  }

  @Test func `every example of the page can be read`() throws {
    let text = try String(contentsOf: page, encoding: .utf8)
    let blocks = text.components(separatedBy: "```query\n").dropFirst()
    #expect(blocks.count == 8)
    for block in blocks {
      let lines = try #require(block.components(separatedBy: "\n```").first)
      for line in lines.split(separator: "\n") {
        #expect(throws: Never.self) { try Query(parsing: String(line)) }
      }
    }
  }

  @Test(arguments: TermKey.all)
  func `the example of a key has that key, printed as it is`(key: TermKey) throws {
    #expect(key.example.hasPrefix(key.printed + ":"))
    #expect(
      try Query(parsing: key.example).description == key.example.replacing("<2024", with: "<=2023"))
  }

  @Test func `no word means two keys`() {
    let words = TermKey.all.flatMap(\.words).map(HeadingKey.folded)
    #expect(words.count == Set(words).count)
  }

  @Test func `headings of the audit are listed after the keys of the language`() {
    let keys = Query.allKeys(in: QueryVocabulary(headings: ["Funding body", "at"]))
    #expect(keys.map(\.word).suffix(2) == ["Funding-body", #""at""#])
    #expect(keys.count == TermKey.all.count + 2)
  }

  private var table: String {
    let rows = TermKey.all.map { key in
      let words = key.words.map { "`\($0):`" }.joined(separator: " ")
      return "| \(words) | \(key.meaning) | `\(key.example)` |"
    }
    return (["| key | finds or says | example |", "| --- | --- | --- |"] + rows)
      .joined(separator: "\n")
  }
}
