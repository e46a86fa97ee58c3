import CopseFiles
import CopseModel
import Foundation
import Testing

@Suite struct HeadingTableTests {
  @Test(arguments: [
    ("name", HeadingMeaning.exact(.name)), ("Part Of", .exact(.partOf)),
    (" part-of ", .exact(.partOf)), ("PARTOF", .exact(.partOf)), ("Community", .synonym(.name)),
    ("Community_Name", .synonym(.name)), ("State", .synonym(.status)),
    ("Channels", .synonym(.platforms)), ("Hashtag", .synonym(.hashtags)),
    ("Organizer", .synonym(.organiser)), ("Organisation", .synonym(.organiser)),
    ("Approach", .synonym(.kind)), ("Subject", .synonym(.focus)), ("Nation", .synonym(.region)),
    ("Membership", .synonym(.members)), ("Parent", .synonym(.partOf)), ("Link", .synonym(.url)),
    ("Website address", .synonym(.url)), ("access", .other), ("", .other),
  ])
  func `headings mean columns whatever their case and spacing`(
    heading: String, meaning: HeadingMeaning
  ) {
    #expect(HeadingTable.meaning(of: heading) == meaning)
  }

  @Test func `no two rows of the table claim one heading, and none claims an exact name`() {
    let synonyms = HeadingTable.synonyms.flatMap(\.headings).map(HeadingKey.folded(_:))
    let names = Field.known.map { HeadingKey.folded($0.heading) }
    #expect(Set(synonyms + names).count == synonyms.count + names.count)
  }

  @Test func `the documentation lists the table as it is`() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../docs/sheet-format.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let start = try #require(text.range(of: "HeadingTableTests` -->\n")).upperBound
    let end = try #require(text.range(of: "\n<!-- end of headings -->")).lowerBound
    if ProcessInfo.processInfo.environment["COPSE_RECORD"] != nil {
      let recorded = text[..<start] + "\n" + HeadingTable.documentation + "\n" + text[end...]
      try String(recorded).write(to: page, atomically: true, encoding: .utf8)
      return
    }
    #expect(
      String(text[start..<end]) == "\n" + HeadingTable.documentation + "\n",
      "stale; write it anew with: COPSE_RECORD=1 swift test --filter HeadingTableTests")
  }
}
