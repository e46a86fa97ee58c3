import CopseModel
import Testing

@Suite struct FieldTests {
  @Test func `the columns of a sheet are written in this order`() {
    #expect(
      Field.known.map(\.heading) == [
        "id", "name", "status", "platforms", "hashtags", "kind", "focus", "region", "organiser",
        "members", "part_of", "formerly", "url", "notes", "source",
      ])
    #expect(Field.other("Open Access").heading == "Open Access")
  }

  @Test func `these columns hold lists`() {
    #expect(
      Field.known.filter(\.isList) == [
        .platforms, .hashtags, .focus, .region, .organiser, .members, .formerly,
      ])
    #expect(!Field.other("funding").isList)
  }

  @Test func `no word names two columns`() {
    let words = Field.known.flatMap(\.queryWords)
    #expect(Set(words).count == words.count)
  }
}
