import CopseModel
import Testing

/// What an event calls the parts that closed, and the host that the closed share.
@Suite struct ClosureNameTests {
  /// What the latest pair of editions of an audit tells.
  private func sentences(_ audit: Audit) throws -> [String] {
    try #require(audit.changes(Query())).events.map(\.sentence)
  }

  @Test(arguments: [
    ("forum", "2 forums"), ("Twitter chat", "2 Twitter chats"),
    ("community of practice", "2 communities of practice"),
    ("network of networks", "2 networks of networks"),
    ("professional body", "2 professional bodies"), ("study day", "2 study days"),
    ("special interest group", "2 special interest groups"),
    ("sub-group", "2 sub-groups"),
    ("", "2 parts"), ("series", "2 parts"), ("Verein (e. V.)", "2 parts"), ("Forén", "2 parts"),
    ("of", "2 parts"), ("church", "2 parts"), ("forum; chat", "2 parts"),
  ])
  func `parts are called by their kind where its plural is certain`(
    kind: String, words: String
  ) throws {
    let audit = Audit([
      2020: "id,kind,part_of\nw,,\na,\(kind),w\nb,\(kind),w\nz,,", 2021: "id,kind,part_of\nz,,",
    ])
    #expect(try sentences(audit) == ["w removed: \(words) with it"])
  }

  @Test(arguments: [
    ("https://a.org/x", true), ("HTTP://WWW.A.org", true), ("a.org", true), ("a.org:8080", true),
    ("www.a.org?x#y", true), ("//a.org", false), ("ftp://a.org", false), ("a", false), ("", false),
    ("see a.org", false), ("https://", false), ("https://x.a.org", false), ("a.org; b.org", false),
  ])
  func `a host is what a web address names`(url: String, isShared: Bool) throws {
    let audit = Audit([2020: "id,url\na,http://a.org\nb,\(url)\nz,", 2021: "id\nz"])
    let expected = isShared ? ["2 communities on a.org were removed"] : []
    #expect(try sentences(audit) == expected)
  }
}
