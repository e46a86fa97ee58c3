import CopseModel
import Testing

@Suite struct PlatformSpellingTests {
  @Test(arguments: [
    ("x", "twitter"), ("X.com", "twitter"), ("Twitter/X", "twitter"), ("X (Twitter)", "twitter"),
    ("Twitter (X)", "twitter"), ("Twitter", "twitter"),
    ("MS Teams", "teams"), ("MSTeams", "teams"), ("Microsoft  Teams", "teams"),
    ("Jisc Mail", "jiscmail"), ("Jisc mailing list", "jiscmail"), ("JISCM@IL", "jiscmail"),
    ("FB", "facebook"), ("Linked In", "linkedin"),
    ("Blue Sky", "bluesky"), ("bsky", "bluesky"),
    ("Whats App", "whatsapp"), ("What's App", "whatsapp"), ("You Tube", "youtube"),
  ])
  func `spellings that are certainly the same are joined`(entry: String, platform: String) {
    #expect(presences(entry) == ["\(platform)|"])
  }

  @Test(arguments: ["mastodon", "twitter 2", "teams premium", "jisc", "xcom", "newsletter"])
  func `every other platform stays what it is`(entry: String) {
    #expect(presences(entry) == ["\(entry)|"])
  }

  @Test func `the address is what follows the first colon`() {
    #expect(
      presences("twitter:@UKFEchat; jiscmail: FE-ALT ; zoom")
        == ["twitter|@UKFEchat", "jiscmail|FE-ALT", "zoom|"])
    #expect(presences("linkedin:#AmplifyFE") == ["linkedin|#AmplifyFE"])
    #expect(presences("X:a:b") == ["twitter|a:b"])
    #expect(presences("facebook:https://facebook.com/x") == ["facebook|https://facebook.com/x"])
    #expect(presences("web:a%3Bb") == ["web|a%3Bb"])
    #expect(presences("x.com:@a") == ["twitter|@a"])
  }

  @Test(arguments: [
    ("https://twitter.com/x", "twitter"), ("http://x.com/a", "twitter"),
    ("www.twitter.com/a", "twitter"), ("twitter.com/abc", "twitter"),
    ("TWITTER.COM/abc", "twitter"),
    ("https://m.facebook.com/groups/1", "facebook"), ("https://uk.linkedin.com/in/a", "linkedin"),
    ("instagram.com/a", "instagram"), ("https://youtube.com", "youtube"),
    ("https://www.meetup.com:443/a", "meetup"), ("https://discord.gg/a", "discord"),
    ("discord.com/a", "discord"), ("https://xyz.slack.com/", "slack"), ("xyz.slack.com", "slack"),
    ("https://t.me/a", "telegram"), ("wa.me/44", "whatsapp"),
    ("https://chat.whatsapp.com/a", "whatsapp"),
    ("https://www.jiscmail.ac.uk/cgi-bin/a?b=c", "jiscmail"), ("bsky.app/profile/a", "bluesky"),
    ("padlet.com/a", "padlet"), ("wakelet.com/a", "wakelet"), ("github.com", "github"),
    ("https://groups.google.com/g/a", "google-groups"),
  ])
  func `a bare web address is the platform of its host`(entry: String, platform: String) {
    #expect(presences(entry) == ["\(platform)|\(entry)"])
  }

  @Test(arguments: [
    "https://example.org/twitter.com", "https://nottwitter.com/a", "www.example.org",
    "https://twitter.com.example.org", "https://google.com",
  ])
  func `a web address of another host is a website`(entry: String) {
    #expect(presences(entry) == ["website|\(entry)"])
  }

  @Test func `a name with a stop is no web address`() {
    #expect(presences("example.org/a") == ["example.org/a|"])
    #expect(presences("a.b") == ["a.b|"])
  }

  @Test func `case, spacing and composition make no other platform`() {
    #expect(presences("Café  Chat") == ["café chat|"])
    #expect(presences("Cafe\u{301} chat").map { Array($0.utf8) } == [Array("café chat|".utf8)])
    #expect(presences("STRASSE") == presences("Straße"))
    #expect(presences("ΦΟΡΟΣ") == presences("φορος"))
  }

  @Test func `an address without a platform is a website, and a lone colon nothing`() {
    #expect(presences(":example.org") == ["website|example.org"])
    #expect(presences(":") == [])
  }

  @Test func `a platform counts once however many addresses it has`() {
    let audit = Audit([2020: "id,platforms\na,twitter:@a; X:@b; zoom"])
    #expect(audit.values(of: .platform) == ["twitter 1", "zoom 1"])
    #expect(audit.ids(.number(.platforms, [NumberRange(2, 2)])) == ["a"])
  }

  /// `platform|address` of every entry of a platforms cell.
  private func presences(_ cell: String) -> [String] {
    let audit = Audit([2020: "id,platforms\na,\(cell)"])
    return audit.community("a")?.platforms.map { "\($0.platform)|\($0.address)" } ?? []
  }
}
