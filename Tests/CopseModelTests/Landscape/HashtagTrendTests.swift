import CopseModel
import Testing

@Suite struct HashtagTrendTests {
  /// `joyfe: 2 1 -`, in the order given; `-` is not recorded.
  private func lines(_ audit: Audit, _ line: String = "") throws -> [String] {
    try audit.hashtagTrends(audit.query(line)).hashtags.map { trend in
      let counts = trend.counts.map { $0.map(String.init) ?? "-" }
      return "\(trend.hashtag): \(counts.joined(separator: " "))"
    }
  }

  @Test func `spellings that fold alike are one hashtag, in the order met`() throws {
    let audit = Audit([
      2021: "id,hashtags\na,#JoyFE; joyfe\nb,＃JoyFE\nc,#joyfe",
      2020: "id,hashtags\na,#JOYFE;#Größe\nb,#grosse",
    ])
    let trends = audit.hashtagTrends()
    #expect(try lines(audit) == ["joyfe: 1 3", "grosse: 2 0"])
    #expect(
      trends.hashtags.map(\.spellings) == [["JOYFE", "JoyFE", "joyfe"], ["Größe", "grosse"]])
    #expect(trends.hashtags.map(\.years) == [2020...2021, 2020...2020])
    #expect(trends.hashtags.first?.spelling == "JOYFE")
  }

  @Test func `a spelling is one of what the query finds`() throws {
    let audit = Audit([2020: "id,hashtags\na,#JOYFE\nb,#JoyFE"])
    #expect(
      try audit.hashtagTrends(audit.query("id:b")).hashtags.map(\.spellings) == [["JoyFE"]])
  }

  @Test func `no editions, no rows, no hashtags`() throws {
    #expect(Audit().hashtagTrends().hashtags.isEmpty && Audit().hashtagTrends().years.isEmpty)
    #expect(Audit().lostHashtags() == nil)
    #expect(Audit([2020: "id,hashtags"]).hashtagTrends().hashtags.isEmpty)
    #expect(Audit([2020: "id,hashtags\na,;#; ＃"]).hashtagTrends().hashtags.isEmpty)
    #expect(Audit([2020: "id\na"]).hashtagTrends().hashtags.isEmpty)
    #expect(Audit([2020: "id,hashtags\na,#x"]).lostHashtags() == nil)
  }

  @Test func `an edition without the column is not recorded, and a gap is nothing`() throws {
    let audit = Audit([
      2018: "id,hashtags\na,#x", 2020: "id\na", 2023: "id,hashtags\na,#x;#y",
    ])
    #expect(try lines(audit) == ["x: 1 - 1", "y: 0 - 1"])
    #expect(audit.hashtagTrends().hashtags.first?.years == 2018...2023)
    #expect(try audit.lostHashtags(audit.query("at:2020"))?.isRecorded == false)
    #expect(try audit.lostHashtags(audit.query("at:2020"))?.hashtags.isEmpty == true)
    #expect(try audit.lostHashtags(audit.query("at:2023 vs:2018"))?.isRecorded == true)
  }

  @Test func `most communities in the latest edition come first, then in the one before`() throws {
    let audit = Audit([
      2020: "id,hashtags\na,#c;#b\nb,#c", 2021: "id,hashtags\na,#a;#b;#c;#z\nb,#z",
    ])
    #expect(try lines(audit) == ["z: 0 2", "c: 2 1", "b: 1 1", "a: 0 1"])
    #expect(try lines(audit, "at:2020 vs:2021 id:a") == ["b: 1 1", "c: 1 1", "a: 0 1", "z: 0 1"])
  }

  @Test func `parts count when they are shown`() throws {
    let audit = Audit([2020: "id,hashtags,part_of\na,#x,\nb,#x,a"])
    #expect(try lines(audit) == ["x: 1"])
    #expect(try lines(audit, "parts:shown") == ["x: 2"])
  }

  @Test func `platforms are those of its communities in the last edition that has it`() throws {
    let audit = Audit([
      2020: "id,hashtags,platforms\na,#x,twitter\nb,#x,zoom; twitter\nc,,teams",
      2021: "id,hashtags,platforms\na,#y,teams",
    ])
    let found = audit.hashtagTrends().hashtags.map { trend in
      trend.platforms.map { "\($0.year) \($0.platform) \($0.communities)" }
    }
    #expect(found == [["2021 teams 1"], ["2020 twitter 2", "2020 zoom 1"]])
  }

  @Test func `an address that is a hashtag says where it is used`() throws {
    let audit = Audit([
      2020:
        "id,hashtags,platforms\na,#Tag,X:#Tag; linkedin: ＃TAG; zoom:a#tag; twitter:#\nb,,x:#tag",
      2021: "id,hashtags,platforms\na,#Tag,https://x.org/#tag\nb,,twitter:#other;twitter:#Other",
    ])
    let trends = audit.hashtagTrends()
    #expect(try lines(audit) == ["tag: 1 1", "other: 0 0"])
    let used = trends.hashtags.map { trend in
      trend.usedOn.map { "\($0.year) \($0.platform) \($0.communities)" }
    }
    #expect(used == [["2020 twitter 2", "2020 linkedin 1"], ["2021 twitter 1"]])
    #expect(trends.hashtags.map(\.spellings) == [["Tag"], ["other", "Other"]])
    #expect(trends.hashtags.last?.years == nil)
    let tag = try #require(trends.hashtags.first)
    let query = Query().behind(use: try #require(tag.usedOn.first), of: tag)
    #expect(query.description == "was:twitter:#Tag@2020 at:2020")
    #expect(audit.ids(query) == ["a", "b"])
  }

  @Test func `the queries are those that one would write`() throws {
    let audit = Audit([2020: "id,hashtags,platforms\na,#JoyFE,zoom", 2021: "id\na"])
    let tag = try #require(audit.hashtagTrends().hashtags.first)
    #expect(Query().behind(tag, in: 2020).description == "#JoyFE at:2020")
    let platform = try #require(tag.platforms.first)
    #expect(Query().behind(platform, of: tag).description == "#JoyFE platform:zoom at:2020")
    let line = "chat match:any vs:2020 sort:name view:balance"
    #expect(
      try audit.query(line).behind(tag, in: 2020).description
        == "chat #JoyFE at:2020 sort:name")
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "#double", "＃wide", "a\u{202E}b", "x\u{1B}[31m", "two words",
    "comma, quote\" back\\", "star*", "\u{301}mark", "#\u{301}mark", "(paren)", "at@2020", "É",
    "ＡＩ", "-minus", "日本", "a:b", "~", "\u{7F}", "\u{200B}zero", "ﾗｽﾞ",
  ])
  func `any hashtag at all has queries that find it`(tag: String) throws {
    var builder = AuditBuilder(title: "Hostile")
    for year in 2020...2021 {
      builder.beginEdition(
        year: year, file: "communities-\(year).csv", fields: [.id, .hashtags, .platforms])
      if year == 2020 {
        builder.append(SheetRow(["a", "#" + tag, "twitter:#" + tag], line: 2))
        builder.append(SheetRow(["b", tag, ""], line: 3))
      }
      builder.append(SheetRow(["c", "", ""], line: 4))
    }
    let audit = builder.build()
    let query = try #require(try? Query(parsing: "-id:zz vs:2020"))
    let trends = audit.hashtagTrends(query)
    #expect(!trends.hashtags.isEmpty)
    for trend in trends.hashtags {
      let behind = try audit.query(query.behind(trend, in: 2020).description)
      #expect(audit.find(behind).count == trend.counts[0], "\(behind)")
      for use in trend.usedOn {
        let behind = try audit.query(query.behind(use: use, of: trend).description)
        #expect(audit.find(behind).count == use.communities, "\(behind)")
      }
    }
    let lost = try #require(audit.lostHashtags(query))
    #expect(lost.hashtags.count == trends.hashtags.count { ($0.counts[0] ?? 0) > 0 })
    for hashtag in lost.hashtags {
      let behind = try audit.query(query.behind(hashtag, in: lost).description)
      #expect(audit.find(behind).count == hashtag.communities, "\(behind)")
    }
  }

  @Test func `a hundred spellings are one, and a hundred hashtags are a hundred`() {
    let letters = (0..<100).map { number in
      String(
        "spelling".enumerated().map { place, letter in
          number >> place & 1 == 1 ? Character(letter.uppercased()) : letter
        })
    }
    let rows = letters.enumerated().map { "c\($0),#\($1)" }.joined(separator: "\n")
    let many = Audit([2020: "id,hashtags\n" + rows]).hashtagTrends().hashtags
    #expect(many.map(\.spellings) == [letters])
    #expect(many.first?.counts == [100])
    let tags = (0..<100).map { "#tag-\($0)-x" }.joined(separator: ";")
    #expect(Audit([2020: "id,hashtags\na," + tags]).hashtagTrends().hashtags.count == 100)
  }
}
