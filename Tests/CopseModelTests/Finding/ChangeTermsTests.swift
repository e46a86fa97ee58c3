import CopseModel
import Testing

@Suite struct ChangeTermsTests {
  static let audit = Audit([
    2020: """
    id,name,status,platforms,hashtags
    a,A,active,twitter,#old
    b,B,active,twitter; zoom,#ai
    c,C,on hold,jiscmail,
    d,D,active,twitter,
    """,
    2021: """
    id,name,status,platforms,hashtags
    a,A,active,linkedin,#AI; #old
    b,B,closed,zoom,#ai
    c,C,,jiscmail; jiscmail-new,
    d,D,active,twitter,
    """,
    2022: """
    id,name,status,platforms,hashtags
    a,Aleph,active,linkedin,#AI
    b,B,active,zoom; x,
    c,C,Running since May,jiscmail-new,#aide
    d,D,active,,
    """,
  ])

  @Test(arguments: [
    ("change:renamed", ["a"]),
    ("change:renamed,reopened", ["a", "b"]),
    ("change:renamed at:2021", []),
    ("change:renamed vs:2020", ["a"]),
    ("change:status vs:2020", ["c"]),
    ("change:closed", []),
    ("change:closed@2021", ["b"]),
    ("change:closed@2020..", ["b"]),
    ("change:closed@..2021", ["b"]),
    ("change:closed@2022", []),
    ("change:closed@2020", []),
    ("change:closed at:any", ["b"]),
    ("change:closed at:any vs:2020", []),
    ("change:closed,renamed at:any", ["a", "b"]),
    ("-change:closed@2021", ["a", "c", "d"]),
    ("change:moved", []),
    ("change:moved@2021", ["a"]),
    ("change:moved vs:2020", ["a", "c"]),
  ])
  func `a kind of change is found in the editions compared, or in its years`(
    line: String, ids: [String]
  ) throws {
    #expect(try Self.audit.ids(line).sorted() == ids)
  }

  @Test(arguments: [
    ("joined:twitter", ["b"]), ("joined:x", ["b"]), ("joined:linkedin", []),
    ("joined:linkedin@2021", ["a"]), ("joined:linkedin,twitter@2020..2022", ["a", "b"]),
    ("joined:jisc*@2021", ["c"]), ("left:jisc*", ["c"]), ("left:twitter", ["d"]),
    ("left:twitter@2021", ["a", "b"]), ("left:twitter at:any", ["a", "b", "d"]),
    ("left:twit", []), ("left:twit*", ["d"]),
    ("tagged:aide", ["c"]), ("tagged:ai", []), ("tagged:ai*", ["c"]), ("tagged:ai@2021", ["a"]),
    ("untagged:ai", ["b"]), ("untagged:OLD,ai", ["a", "b"]),
  ])
  func `a platform or hashtag gained or lost is found`(line: String, ids: [String]) throws {
    #expect(try Self.audit.ids(line).sorted() == ids)
  }

  @Test(arguments: [
    ("moved:twitter->linkedin@2021", ["a"]), ("moved:twitter->linkedin", []),
    ("moved:x->*@2021", ["a"]), ("moved:*->linkedin@2021", ["a"]), ("moved:*->*@2021", ["a"]),
    ("moved:linkedin->twitter@2021", []), ("moved:jisc*->* at:any", []),
    ("moved:jiscmail->jiscmail-new vs:2020", ["c"]),
    ("moved:twitter->zoom,twitter->linkedin@2021", ["a"]),
  ])
  func `a move leaves the one and joins the other in the same year`(
    line: String, ids: [String]
  ) throws {
    #expect(try Self.audit.ids(line).sorted() == ids)
  }

  @Test(arguments: [
    ("was:active@2020", ["a", "b", "d"]), ("was:closed@2021", ["b"]),
    ("was:dormant@2020", ["c"]), ("was:\"on hold\"@2020", ["c"]),
    ("was:twitter@2020", ["a", "b", "d"]),
    ("was:x@2021", ["d"]), ("was:jisc*@2021", ["c"]), ("was:run*@2022", ["c"]),
    ("was:act*@2022", ["a", "b", "c", "d"]), ("was:zoom,linkedin@2021", ["a", "b"]),
    ("was:closed@2021 is:active", ["b"]), ("was:nothing@2020", []),
    ("was:open@2020", ["a", "b", "c", "d"]), ("was:Open@2021", ["a", "c", "d"]),
    ("was:op*@2021", ["a", "c", "d"]), ("was:part@2021", []),
  ])
  func `what a community was in a year is its status, lifecycle or platform there, or open`(
    line: String, ids: [String]
  ) throws {
    #expect(try Self.audit.ids(line).sorted() == ids)
  }

  @Test func `what was a part is listed, also when it is one still`() throws {
    let audit = BalanceRowTests.audit
    #expect(try audit.ids("was:part@2020") == ["reopensPart", "detaches", "part"])
    #expect(try audit.ids("was:part@2020 -is:part") == ["reopensPart", "detaches"])
    #expect(try audit.ids("was:part@2020 is:open at:2020") == ["detaches", "part"])
  }

  @Test func `a status or a platform of the sheet that is called open or part is found too`() throws
  {
    let audit = Audit([
      2020: "id,status,platforms\na,closed,open\nb,part,\nc,ended,",
      2021: "id,status,platforms\na,,\nb,,\nc,,",
    ])
    #expect(try audit.ids("was:open@2020") == ["a", "b"])
    #expect(try audit.ids("was:part@2020") == ["b"])
  }

  @Test func `what a community was in a year without an edition is nothing`() {
    #expect(Self.audit.ids(.was([ValuePattern("active")], year: 2019)) == [])
  }

  @Test func `columns that one of the editions lacks change nothing`() throws {
    let audit = Audit([2020: "id\na", 2021: "id,platforms,hashtags\na,zoom,#a"])
    #expect(try audit.ids("joined:zoom") == [])
    #expect(try audit.ids("tagged:a") == [])
  }
}
