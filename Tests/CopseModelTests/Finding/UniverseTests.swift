import CopseModel
import Testing

@Suite struct UniverseTests {
  static let audit = Audit([
    2019: "id,name,platforms\nold,Old,zoom\na,A,zoom",
    2020: """
    id,name,platforms,part_of
    a,A,zoom,
    w,W,,
    p,P,zoom,w
    gone,Gone,twitter,
    gonePart,GP,zoom,w
    """,
    2021: "id,name,platforms,part_of\nq,Q,zoom,w\nw,W,,\nb,B,zoom,\na,A,teams,",
  ])

  @Test func `an empty line lists the latest edition without parts, in the order of the sheet`() {
    let found = Self.audit.find(Query())
    #expect(found.map(\.id) == ["w", "b", "a"])
    #expect(found.edition?.year == 2021)
    #expect(found.comparison?.from.year == 2020)
    #expect(found.listed == 3)
  }

  @Test(arguments: [
    ("parts:shown", ["q", "w", "b", "a"]),
    ("is:part", ["q"]),
    ("-is:part", ["w", "b", "a"]),
    ("part-of:w", ["q"]),
    ("part-of:w OR id:a", ["q", "a"]),
    ("id:q", ["q"]),
    ("id:q OR platform:zoom", ["q", "b"]),
    ("platform:zoom", ["b"]),
    ("name:q", []),
    ("at:2020 platform:zoom", ["a"]),
    ("at:2020 id:gonePart,p", ["p", "gonePart"]),
    ("at:2020 part-of:w", ["p", "gonePart"]),
    ("at:any platform:zoom", ["b", "old"]),
    ("at:any parts:shown platform:zoom", ["q", "b", "p", "gonePart", "old"]),
    ("at:any id:p", ["p"]),
  ])
  func `parts are left out unless the line asks for them or names their id`(
    line: String, ids: [String]
  ) throws {
    #expect(try Self.audit.ids(line) == ids)
  }

  @Test(arguments: [
    ("change:removed", ["gone"]),
    ("change:removed parts:shown", ["p", "gone", "gonePart"]),
    ("change:removed platform:twitter", ["gone"]),
    ("change:removed platform:zoom", []),
    ("change:removed OR platform:zoom", ["b", "gone"]),
    ("change:removed,added", ["b", "gone"]),
    ("-change:removed", ["w", "b", "a"]),
    ("change:removed id:gonePart", ["gonePart"]),
    ("change:removed vs:2019", ["old"]),
    ("change:removed at:2020", ["old"]),
    ("change:removed at:2020 vs:2021", ["b"]),
    ("change:removed at:2019", []),
    ("change:removed@2020..2021", ["gone", "old"]),
    ("change:removed@..2020", ["old"]),
    ("change:removed@2020 at:2020", ["old"]),
    ("change:removed@2021 at:2020", ["gone"]),
    ("change:removed at:any", ["gone", "old"]),
    ("change:removed at:any vs:2020", ["gone"]),
  ])
  func `removals range over the rows that only the other edition has`(
    line: String, ids: [String]
  ) throws {
    #expect(try Self.audit.ids(line) == ids)
  }

  @Test(arguments: [
    ("changes:shown", ["w", "b", "a", "gone"]),
    ("changes:shown parts:shown", ["q", "w", "b", "a", "p", "gone", "gonePart"]),
    ("changes:shown is:part", ["q", "p", "gonePart"]),
    ("changes:shown platform:zoom", ["b"]),
    ("changes:shown platform:twitter", ["gone"]),
    ("changes:shown change:removed", ["gone"]),
    ("changes:shown vs:2019", ["w", "b", "a", "old"]),
    ("changes:shown at:2020 vs:2021", ["a", "w", "gone", "b"]),
    ("changes:shown at:2021 vs:2021", ["w", "b", "a"]),
    ("changes:shown at:2019", ["old", "a"]),
    ("changes:shown at:any", ["w", "b", "a", "gone", "old"]),
  ])
  func `what only the edition compared with has is shown when the line asks for it`(
    line: String, ids: [String]
  ) throws {
    #expect(try Self.audit.ids(line) == ids)
    let found = Self.audit.find(try Self.audit.query("changes:shown"))
    #expect(found.map(\.year) == [2021, 2021, 2021, 2020])
    #expect(found.listed == 3)
  }

  @Test(arguments: [
    ("platform:zoom match:any", ["b", "a"]),
    ("platform:zoom match:any parts:shown", ["q", "b", "a"]),
    ("platform:zoom match:any at:any", ["b", "a", "old"]),
    ("-platform:zoom match:any", ["w", "a"]),
    ("platform:twitter match:any", []),
    ("platform:twitter match:any changes:shown", ["gone"]),
    ("platform:twitter match:any at:2020", ["gone"]),
    // w and b were added, in different years; a is in the first edition.
    ("change:added match:any", ["w", "b"]),
    ("change:removed match:any", ["gone"]),
    ("change:removed match:any at:any", ["gone", "old"]),
    ("match:any", ["w", "b", "a"]),
    ("match:any at:2019", ["old", "a"]),
  ])
  func `what fits in any edition is shown by the row of the edition shown`(
    line: String, ids: [String]
  ) throws {
    #expect(try Self.audit.ids(line) == ids)
  }

  @Test func `a removed community is shown by the row of its last edition`() throws {
    let found = Self.audit.find(try Self.audit.query("change:removed"))
    #expect(found.map(\.year) == [2020])
    #expect(found.map(\.name) == ["Gone"])
    #expect(found.listed == 3)
    #expect(found.edition?.year == 2021)
  }

  @Test func `at any, every community is listed by its latest row`() throws {
    let found = Self.audit.find(try Self.audit.query("at:any"))
    #expect(found.map(\.id) == ["w", "b", "a", "gone", "old"])
    #expect(found.map(\.year) == [2021, 2021, 2021, 2020, 2019])
    #expect(found.listed == 5)
    #expect(found.edition == nil)
    #expect(found.comparison == nil)
    let compared = Self.audit.find(try Self.audit.query("at:any vs:2019"))
    #expect(compared.comparison?.from.year == 2019)
    #expect(compared.comparison?.to.year == 2021)
  }

  @Test func `an audit of nothing, and one edition, have nothing to compare`() throws {
    for line in [
      "changes:shown", "match:any", "balance:opening,closing", "was:open@2020 match:any",
    ] {
      #expect(try Audit().ids(line) == [])
      #expect(try Audit([2020: "id"]).ids(line) == [])
    }
    let single = Audit([2020: "id\na"])
    #expect(try single.ids("changes:shown") == ["a"])
    #expect(try single.ids("match:any") == ["a"])
    #expect(try single.ids("balance:opening,closing") == [])
    #expect(try single.ids("was:open@2020 match:any") == ["a"])
    #expect(single.balance(Query()) == [])
  }

  @Test(arguments: [1999, 2022])
  func `a year that the audit does not have finds nothing`(year: Int) {
    let found = Self.audit.find(Query(at: .year(year)))
    #expect(found.isEmpty)
    #expect(found.listed == 0)
    #expect(found.edition == nil)
    #expect(found.comparison == nil)
    let compared = Query(filter: .term(.change([.removed, .added], during: nil)), versus: year)
    #expect(Self.audit.find(compared).isEmpty)
    #expect(Self.audit.find(compared).comparison == nil)
  }
}
