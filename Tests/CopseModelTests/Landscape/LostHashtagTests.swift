import CopseModel
import Testing

@Suite struct LostHashtagTests {
  private let audit = Audit([
    2020: """
    id,status,hashtags
    a,active,#gone; #kept
    b,active,#closes
    c,closed,#before
    d,active,#gone
    e,active,#kept
    f,active,#lone
    """,
    2021: """
    id,status,hashtags
    a,active,#kept
    b,closed,#closes
    c,active,#before
    e,dormant,
    f,active,#another
    g,active,#new
    """,
  ])

  private func lines(_ line: String = "") throws -> [String] {
    let lost = try #require(audit.lostHashtags(try audit.query(line)))
    return lost.hashtags.map { hashtag in
      let reasons = hashtag.reasons.map { "\($0.communities) \($0.reason.words)" }
      return "#\(hashtag.spelling): \(reasons.joined(separator: ", "))"
    } + lost.communities.map(\.id)
  }

  @Test func `a hashtag is lost when no open community has it any more`() throws {
    #expect(
      try lines() == [
        "#gone: 1 untagged, 1 no longer listed", "#closes: 1 closed", "#lone: 1 untagged", "e",
      ])
  }

  @Test func `backwards what came is lost`() throws {
    #expect(
      try lines("at:2020 vs:2021") == [
        "#another: 1 untagged", "#before: 1 closed", "#new: 1 no longer listed",
      ])
  }

  @Test func `a query asks either edition`() throws {
    #expect(try lines("status:dormant") == ["e"].map { _ in "#kept: 1 untagged" } + ["e"])
    #expect(try lines("id:a") == ["#gone: 1 untagged"])
    #expect(try lines("id:a,d match:any") == ["#gone: 1 untagged, 1 no longer listed"])
  }

  @Test func `the queries are those that one would write`() throws {
    let lost = try #require(audit.lostHashtags())
    let gone = try #require(lost.hashtags.first)
    #expect(
      Query().behind(gone, because: .removed, in: lost).description
        == "was:\"#gone\"@2020 was:open@2020 change:removed at:2021 vs:2020 match:either")
    #expect(
      Query().behind(lost).description == "untagged:* -was:\"#\"*@2021 at:2021 vs:2020 match:either"
    )
    #expect(audit.ids(Query().behind(gone, in: lost)) == ["a", "d"])
    #expect(audit.ids(Query().behind(lost)) == ["e"])
  }
}
