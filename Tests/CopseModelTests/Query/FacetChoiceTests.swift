import CopseModel
import Testing

private func query(_ text: String) throws -> Query { try Query(parsing: text) }

@Suite struct FacetChoiceTests {
  @Test(arguments: [
    ("", Facet.platform, "twitter", "platform:=twitter"),
    ("platform:=twitter", .platform, "linkedin", "platform:=twitter,linkedin"),
    ("platform:=twitter,linkedin", .platform, "twitter", "platform:=linkedin"),
    ("chat platform:=twitter at:2021", .platform, "Twitter", "chat at:2021"),
    ("platform:=X,zoom", .platform, "twitter", "platform:=zoom"),
    ("platform:twitter", .platform, "linkedin", "platform:=twitter,linkedin"),
    ("platform:x,zoom", .platform, "twitter", "platform:=zoom"),
    ("platform:jisc*", .platform, "zoom", "platform:jisc* platform:=zoom"),
    ("-platform:=zoom", .platform, "zoom", "platform:=zoom"),
    ("-platform:=zoom,teams x", .platform, "zoom", "platform:=zoom -platform:=teams x"),
    ("", .kind, "mailing list", #"kind:="mailing list""#),
    ("", .kind, "", #"kind:="""#),
    ("", .status, "Active", "status:=Active"),
    ("status:active", .status, "Active", "status:active status:=Active"),
    ("", .lifecycle, "active", "is:active"),
    ("is:active", .lifecycle, "dormant", "is:active,dormant"),
    ("", .lifecycle, "", "is:unstated"),
    ("is:open", .lifecycle, "active", "is:open is:active"),
    ("", .firstListed, "2021", "first:2021"),
    ("first:2021", .firstListed, "2022", "first:2021,2022"),
    ("first:>=2019", .firstListed, "2022", "first:>=2019 first:2022"),
    ("", .focus, "maths", "focus:=maths"),
    ("", .region, "South, West", #"region:="South, West""#),
    ("a OR b sort:name", .platform, "x", "(a OR b) platform:=x sort:name"),
    ("a OR platform:=x", .platform, "x", "(a OR platform:=x) platform:=x"),
  ])
  func `choosing a value adds it, and choosing it again takes it away`(
    line: String, facet: Facet, value: String, expected: String
  ) throws {
    var query = try query(line)
    query.include(value, of: facet)
    #expect(query.description == expected)
    #expect(try Query(parsing: query.description) == query)
  }

  @Test(arguments: [
    ("", Facet.platform, "zoom", "-platform:=zoom"),
    ("-platform:=zoom", .platform, "zoom", ""),
    ("platform:=zoom,teams", .platform, "zoom", "platform:=teams -platform:=zoom"),
    ("is:active", .lifecycle, "closed", "is:active -is:closed"),
    ("-first:2020", .firstListed, "2021", "-first:2020,2021"),
  ])
  func `excluding a value adds it, and excluding it again takes it away`(
    line: String, facet: Facet, value: String, expected: String
  ) throws {
    var query = try query(line)
    query.exclude(value, of: facet)
    #expect(query.description == expected)
  }

  @Test func `what is chosen is read from the line`() throws {
    let query = try query("platform:=a,b -platform:=c x (is:closed OR y) first:2020 kind:chat")
    #expect(query.chosen(.platform) == (["a", "b"], ["c"]))
    #expect(query.chosen(.lifecycle) == ([], []))
    #expect(query.chosen(.firstListed) == (["2020"], []))
    #expect(query.chosen(.kind) == ([], []))
    #expect(query.without(.platform).description == "x (is:closed OR y) first:2020 kind:chat")
    #expect(query.without(.kind) == query)
  }

  @Test(arguments: Facet.allCases)
  func `choosing and excluding twice changes nothing`(facet: Facet) throws {
    let value = facet == .firstListed ? "2021" : facet == .lifecycle ? "closed" : "a, \"b\""
    let query = try query("chat (a OR b) at:2021")
    var chosen = query
    chosen.include(value, of: facet)
    #expect(chosen.chosen(facet).included == [value])
    chosen.exclude(value, of: facet)
    #expect(chosen.chosen(facet) == ([], [value]))
    chosen.exclude(value, of: facet)
    #expect(chosen == query)
  }
}
