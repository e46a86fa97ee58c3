import CopseModel
import Testing

@Suite struct ComparisonTests {
  @Test func `added, removed and listed in neither`() {
    let audit = Audit([
      2019: "id\nold", 2020: "id,name\na,Alpha\nb,Beta", 2021: "id,name\nb,Beta\nc,C",
    ])
    #expect(audit.kinds(of: "a", 2020, 2021) == ["removed"])
    #expect(audit.kinds(of: "b", 2020, 2021) == [])
    #expect(audit.kinds(of: "c", 2020, 2021) == ["added"])
    #expect(audit.kinds(of: "old", 2020, 2021) == [])
    #expect(audit.changes(of: "old", 2020, 2021) == [])
  }

  @Test(arguments: [
    ("a", ["added", "continued"]), ("gone", ["added"]), ("gone; b", ["added", "continued"]),
    ("new", ["added"]), ("", ["added"]),
  ])
  func `continued is added, with a former id that the earlier edition lists`(
    formerly: String, kinds: [String]
  ) {
    let audit = Audit([
      2019: "id\ngone", 2020: "id\na\nb", 2021: "id,formerly\nnew,\(formerly)\nb,a",
    ])
    #expect(audit.kinds(of: "new", 2020, 2021) == kinds)
    #expect(audit.kinds(of: "b", 2020, 2021) == [])
  }

  @Test(arguments: [
    ("active", "closed", ["closed"]),
    ("", "Retired on 04-04-2020", ["closed"]),
    ("closed", "active", ["reopened"]),
    ("merged into x", "", ["reopened"]),
    ("closed", "archived", ["status"]),
    ("active", "dormant", ["status"]),
    ("active", "Active", ["status"]),
    ("odd", "", ["status"]),
    ("café", "cafe\u{301}", []),
    ("active", "active", []),
  ])
  func `a closing and a reopening are no change of status besides`(
    before: String, after: String, kinds: [String]
  ) {
    let audit = Audit([2020: "id,status\na,\(before)", 2021: "id,status\na,\(after)"])
    #expect(audit.kinds(of: "a", 2020, 2021) == kinds)
  }

  @Test(arguments: [
    ("Alpha", "alpha", ["renamed"]), ("Alpha", "Alpha ", []), ("A  b", "A b", []),
    ("Café", "Cafe\u{301}", []), ("Café", "Cafe", ["renamed"]), ("Alpha", "", ["renamed"]),
    ("a", "", []),
  ])
  func `a name is another after composing, trimming and joining runs of spaces`(
    before: String, after: String, kinds: [String]
  ) {
    let audit = Audit([2020: "id,name\na,\(before)", 2021: "id,name\na,\(after)"])
    #expect(audit.kinds(of: "a", 2020, 2021) == kinds)
  }

  @Test(arguments: [
    ("twitter", "twitter; zoom", ["joined"]),
    ("twitter; zoom", "zoom", ["left"]),
    ("twitter", "linkedin", ["joined", "left", "moved"]),
    ("twitter", "X", []),
    ("twitter:@a; zoom", "zoom; twitter:@a", []),
    ("twitter:@a", "x:@b", ["readdressed"]),
    ("twitter:@a", "twitter", ["readdressed"]),
    ("twitter:@a", "twitter:@a; twitter:@b", ["readdressed"]),
    ("twitter:@a; twitter:@b", "twitter:@b; twitter:@a; twitter:@a", []),
    ("twitter:@a; zoom", "twitter:@b; teams", ["joined", "left", "readdressed", "moved"]),
    ("", "twitter", ["joined"]),
    ("twitter", "", ["left"]),
  ])
  func `platforms are joined, left and readdressed, and both first make a move`(
    before: String, after: String, kinds: [String]
  ) {
    let audit = Audit([2020: "id,platforms\na,\(before)", 2021: "id,platforms\na,\(after)"])
    #expect(audit.kinds(of: "a", 2020, 2021) == kinds)
  }

  @Test(arguments: [
    ("#a", "#a; #b", ["tagged"]), ("#a; #b", "b", ["untagged"]),
    ("#a", "#b", ["tagged", "untagged"]), ("#Ä", "a", []),
    ("#a", "#a2021", ["tagged", "untagged"]),
  ])
  func `hashtags are taken on and given up`(before: String, after: String, kinds: [String]) {
    let audit = Audit([2020: "id,hashtags\na,\(before)", 2021: "id,hashtags\na,\(after)"])
    #expect(audit.kinds(of: "a", 2020, 2021) == kinds)
  }

  @Test(arguments: [
    ("kind", "approach"), ("organiser", "organiser"), ("focus", "focus"), ("region", "region"),
    ("members", "members"),
  ])
  func `another cell is a change of its kind`(heading: String, kind: String) {
    let audit = Audit([
      2020: "id,\(heading)\na,x\nb,x\nc,", 2021: "id,\(heading)\na,x; y\nb, x \nc,X",
    ])
    #expect(audit.kinds(of: "a", 2020, 2021) == [kind])
    #expect(audit.kinds(of: "b", 2020, 2021) == [])
    #expect(audit.kinds(of: "c", 2020, 2021) == [kind])
  }

  @Test func `url, notes, source and other columns make no changes`() {
    let audit = Audit([
      2020: "id,url,notes,source,part_of,formerly,access\na,1,2,3,b,4,5\nb,,,,,,",
      2021: "id,url,notes,source,part_of,formerly,access\na,6,7,8,,9,0\nb,,,,,,",
    ])
    #expect(audit.kinds(of: "a", 2020, 2021) == [])
    #expect(audit.comparison(from: 2020, to: 2021)?.notRecorded == [])
  }

  @Test func `connections are told once, from the end that the sheet names first`() {
    let audit = Audit(
      [2020: "id\na\nb\nc\nold", 2021: "id\nnew\nc\nb\na"],
      connections: [
        2020: "from,to\na,b\nb,c\na,old", 2021: "from,to,kind\nb,a,other kind\nc,a,\nnew,a,",
      ])
    #expect(audit.kinds(of: "a", 2020, 2021) == [])
    #expect(audit.kinds(of: "b", 2020, 2021) == ["unlinked"])
    #expect(audit.kinds(of: "c", 2020, 2021) == ["linked"])
    #expect(audit.kinds(of: "new", 2020, 2021) == ["added"])
  }

  @Test func `a list marks no changes of connections`() throws {
    let audit = Audit(
      [2020: "id\na\nb", 2021: "id\na\nb"],
      connections: [2020: "from,to", 2021: "from,to\na,b"])
    let comparison = try #require(audit.comparison(from: 2020, to: 2021))
    let number = try #require(audit.community("a")).number
    #expect(comparison.kinds(of: number) == ChangeKinds(.linked))
    #expect(comparison.markedKinds(of: number) == [])
    #expect(Array(comparison.communities(with: ChangeKinds(.linked))) == [number])
  }

  @Test func `a column that one edition lacks is not recorded, and makes no changes`() {
    let audit = Audit(
      [
        2020: "id,name,status,platforms,kind\na,A,active,zoom,chat",
        2021: "id,hashtags,kind\na,#a,",
      ],
      connections: [2021: "from,to"])
    #expect(audit.kinds(of: "a", 2020, 2021) == ["approach"])
    let notRecorded = ["name", "status", "platforms", "hashtags", "connections"]
    #expect(audit.comparison(from: 2020, to: 2021)?.notRecorded == notRecorded)
    #expect(audit.comparison(from: 2021, to: 2020)?.notRecorded == notRecorded)
  }

  @Test func `years without an edition cannot be compared, and an edition equals itself`() {
    let audit = Audit([2020: "id,name\na,A", 2021: "id,name\na,B"])
    #expect(audit.comparison(from: 2019, to: 2020) == nil)
    #expect(audit.comparison(from: 2020, to: 2022) == nil)
    #expect(audit.kinds(of: "a", 2020, 2020) == [])
  }

  @Test func `a gap year is compared with the edition before it`() throws {
    let audit = Audit([2018: "id,name\na,A", 2021: "id,name\na,B"])
    let found = audit.find(Query())
    #expect(found.comparison?.from.year == 2018)
    #expect(found.comparison?.to.year == 2021)
    #expect(audit.balance().map(\.from) == [2018])
    #expect(try audit.ids("change:renamed@2021") == ["a"])
    #expect(try audit.ids("change:renamed@2019..2020") == [])
  }
}
