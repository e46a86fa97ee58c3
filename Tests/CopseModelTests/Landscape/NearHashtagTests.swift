import CopseModel
import Testing

@Suite struct NearHashtagTests {
  @Test(arguments: [
    ("chat", "chats"), ("chat", "chat2021"), ("chat2020", "chat21"), ("chats", "chat1999"),
    ("class", "classes"), ("course", "courses"), ("community", "communities"),
    ("box-2021", "boxes"), ("my_chat_2021", "my_chats"), ("chat２０２１", "chat"), ("2021s", "2021"),
  ])
  func `a plural or a year at the end is near, both ways`(one: String, other: String) {
    let audit = Audit([2020: "id,hashtags\na,\(one);else\nb,\(other)"])
    let near = audit.hashtagTrends().hashtags.map(\.near)
    #expect(
      near == [[Folding.folded(other)], [], [Folding.folded(one)]].sorted(by: audit, one, other))
  }

  @Test(arguments: [
    ("chat", "chatter"), ("chat", "chat5"), ("chat", "chat123"), ("chat", "chat1850"),
    ("chat", "chat12021"), ("car", "care"), ("2021", "2020"), ("car", "cares"), ("s", "ss1"),
    ("chat", "2021chat"), ("wales", "whale"),
  ])
  func `what differs otherwise is not near`(one: String, other: String) {
    let audit = Audit([2020: "id,hashtags\na,\(one)\nb,\(other)"])
    #expect(audit.hashtagTrends().hashtags.map(\.near) == [[], []])
  }

  @Test func `several are near by name, and a hashtag is never near itself`() {
    let audit = Audit([2020: "id,hashtags\na,chat2021;chats;chat;chat2020;Chat"])
    let near = audit.hashtagTrends().hashtags
    #expect(near.map(\.hashtag) == ["chat", "chat2020", "chat2021", "chats"])
    #expect(near.first?.near == ["chat2020", "chat2021", "chats"])
    #expect(near.last?.near == ["chat", "chat2020", "chat2021"])
  }
}

extension [[String]] {
  /// In the order of the hashtags of the audit: `else` stands between two by its name.
  fileprivate func sorted(by audit: Audit, _ one: String, _ other: String) -> [[String]] {
    let names = [Folding.folded(one), "else", Folding.folded(other)]
    return audit.hashtagTrends().hashtags.map { trend in
      names.firstIndex(of: trend.hashtag).map { self[$0] } ?? []
    }
  }
}
