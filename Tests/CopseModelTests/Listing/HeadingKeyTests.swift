import CopseModel
import Testing

@Suite struct HeadingKeyTests {
  @Test(arguments: ["part_of", "Part Of", "PART-OF", " part of ", "Pärtöf"])
  func `case, accents, spaces, underscores and hyphens do not matter`(heading: String) {
    #expect(HeadingKey.folded(heading) == "partof")
  }

  @Test func `a heading of nothing but those is empty`() {
    #expect(HeadingKey.folded(" _-\u{A0}") == "")
    #expect(HeadingKey.folded("") == "")
  }
}
