import CopseModel
import Testing

@Suite struct PlatformTrendsTests {
  /// A gap in 2021, no platforms column in 2023.
  static let audit = Audit([
    2020: """
    id,platforms,part_of
    a,twitter; zoom,
    b,twitter,
    c,twitter; X:@c; jiscmail,
    gone,jiscmail,
    p,zoom,a
    none,,
    """,
    2022: """
    id,platforms,part_of
    new,bluesky; zoom,
    a,linkedin; zoom,
    b,linkedin; bluesky,
    c,jiscmail,
    p,teams,a
    none,zoom,
    """,
    2023: "id,name\na,A\nb,B",
    2024: "id,platforms\na,linkedin\nb,linkedin\nnew,zoom; linkedin",
  ])

  @Test func `platforms stand by how many are on them, an edition without the column apart`() {
    let trends = Self.audit.platformTrends(Query())
    #expect(trends.years == [2020, 2022, 2023, 2024])
    #expect(trends.found == [5, 5, 2, 3])
    #expect(trends.isRecorded == [true, true, false, true])
    #expect(
      trends.platforms.map { "\($0.platform) \($0.counts.map { $0.map(String.init) ?? "?" })" } == [
        #"linkedin ["0", "2", "?", "3"]"#, #"zoom ["1", "3", "?", "1"]"#,
        #"bluesky ["0", "2", "?", "0"]"#, #"jiscmail ["2", "1", "?", "0"]"#,
        #"twitter ["3", "0", "?", "0"]"#,
      ])
  }

  @Test func `what came and went is told between two editions that both record platforms`() throws {
    let trends = Self.audit.platformTrends(Query())
    #expect(trends.pairs.map(\.to) == [2022, 2023, 2024])
    let zoom = try #require(trends.platforms.first { $0.platform == "zoom" })
    #expect(zoom.movements.map { $0?.joined } == [1, nil, nil])
    #expect(zoom.movements[0]?.newlyListed == 1)
    #expect(zoom.movements[0]?.left == 0)
    let twitter = try #require(trends.platforms.first { $0.platform == "twitter" })
    #expect(twitter.movements[0]?.left == 3)
    #expect(twitter.movements[0]?.net == -3)
    let mail = try #require(trends.platforms.first { $0.platform == "jiscmail" })
    #expect(mail.movements[0]?.noLongerListed == 1)
    #expect(mail.movements[0]?.departures == 1)
  }

  @Test func `flows name what was left and what was joined, and nothing`() throws {
    let flows = Self.audit.platformFlows(Query())
    #expect(flows.map(\.isRecorded) == [true, false, false])
    #expect(flows.map(\.communityCount) == [4, 0, 0])
    #expect(
      flows[0].flows.map { flow in
        "\(flow.left ?? "nothing") → \(flow.joined ?? "nothing") "
          + Self.audit.ids(of: flow).joined(separator: " ")
      } == [
        "twitter → linkedin a b", "twitter → bluesky b", "twitter → nothing c",
        "nothing → zoom none",
      ])
    let long = Self.audit.platformFlows(try Self.audit.query("vs:2020 zoom"))
    #expect(long.map(\.pair) == [EditionPair(from: 2020, to: 2024)])
    #expect(long[0].flows.map(\.joined) == ["linkedin", "linkedin"])
    #expect(long[0].flows.map(\.left) == ["twitter", "zoom"])
  }

  @Test func `combinations are exact`() {
    let combinations = Self.audit.platformCombinations(Query())
    #expect(combinations.using == [[1, 2, 2], [0, 2, 3], nil, [0, 2, 1]])
    #expect(
      combinations.combinations.map(\.platforms) == [
        ["linkedin", "zoom"], ["bluesky", "linkedin"], ["bluesky", "zoom"],
        ["jiscmail", "twitter"],
        ["twitter", "zoom"],
      ])
    #expect(combinations.combinations.first?.counts == [0, 1, nil, 1])
    #expect(combinations.count(usingAtLeast: 2, in: 1) == 3)
    #expect(combinations.count(usingAtLeast: 2, in: 2) == nil)
  }

  @Test(arguments: [
    ("", "platform:twitter at:2020", "left:twitter at:2022 vs:2020 match:either"),
    (
      "chat OR #joy", "(chat OR #joy) platform:twitter at:2020",
      "(chat OR #joy) left:twitter at:2022 vs:2020 match:either"
    ),
    (
      "sort:name at:any view:changes changes:shown match:any vs:2023 parts:shown",
      "platform:twitter at:2020 parts:shown sort:name",
      "left:twitter at:2022 vs:2020 match:either parts:shown sort:name"
    ),
  ])
  func `a query behind a number says which editions it is about`(
    line: String, count: String, left: String
  ) throws {
    let query = try Query(parsing: line)
    #expect(query.behind(platform: "twitter", in: 2020).description == count)
    let pair = EditionPair(from: 2020, to: 2022)
    #expect(query.behind(.left, of: "twitter", in: pair).description == left)
  }

  @Test func `the queries behind flows can be read and typed`() {
    let flow = { (left: String?, joined: String?) in
      let pair = EditionPair(from: 2020, to: 2022)
      return Query().behind(PlatformFlow(pair: pair, left: left, joined: joined)).description
    }
    let state = " at:2022 vs:2020 match:either"
    #expect(flow("twitter", "linkedin") == "moved:twitter->linkedin" + state)
    #expect(flow("twitter", nil) == "left:twitter -joined:*" + state)
    #expect(flow(nil, "ms teams 2") == #"joined:"ms teams 2" -left:*"# + state)
    #expect(flow(nil, nil) == "-()" + state)
    let combination = PlatformCombination(platforms: ["teams", "twitter"], counts: [])
    #expect(
      Query().behind(combination, in: 2020).description
        == "platform:teams platform:twitter platforms:2 at:2020")
    #expect(
      Query().behind(platformCount: NumberRange(2, nil), in: 2020).description
        == "platforms:>=2 at:2020")
  }
}
