import CopseModel
import Testing

@Suite struct BalanceTermTests {
  @Test(arguments: [
    ("balance:opening", ["w", "stays", "closes", "closesPart", "attaches", "leaves"]),
    ("balance:new", ["new"]),
    ("balance:returned", ["back"]),
    ("balance:reopened", ["reopens", "reopensPart"]),
    ("balance:detached", ["detaches"]),
    ("balance:removed", ["leaves"]),
    ("balance:closed", ["closes", "closesPart"]),
    ("balance:attached", ["attaches"]),
    ("balance:closing", ["w", "stays", "new", "back", "reopens", "reopensPart", "detaches"]),
    ("balance:new,removed", ["new", "leaves"]),
    (
      "-balance:closing",
      ["newPart", "newShut", "backPart", "closes", "closesPart", "attaches", "part", "shut"]
    ),
    ("balance:attached is:part", ["attaches"]),
    ("balance:attached -is:part", []),
  ])
  func `every community behind a number is listed, whatever its row is`(
    line: String, ids: [String]
  ) throws {
    #expect(try BalanceRowTests.audit.ids(line) == ids)
  }

  @Test(arguments: [
    ("balance:removed at:2020", ["back", "backPart"]),
    ("balance:attached vs:2019", ["backPart"]),
    ("balance:new vs:2019", ["new"]),
    // As they are listed now, since they are.
    ("balance:removed@2020", ["back", "backPart"]),
    ("balance:removed@2020..2021", ["back", "backPart", "leaves"]),
    ("balance:removed@..2021 at:any", ["back", "backPart", "leaves"]),
    ("balance:removed at:any", ["back", "backPart", "leaves"]),
    ("balance:closed@2021 at:2020", ["closes", "closesPart"]),
    ("balance:new at:2019", []),
    ("balance:new@2019", []),
    (
      "balance:closing vs:2021",
      ["w", "stays", "new", "back", "reopens", "reopensPart", "detaches"]
    ),
  ])
  func `the balance is the one between the editions compared, or those of the years`(
    line: String, ids: [String]
  ) throws {
    #expect(try BalanceRowTests.audit.ids(line) == ids)
  }

  @Test func `what was removed is shown by its last row, and is not listed now`() throws {
    let found = BalanceRowTests.audit.find(try BalanceRowTests.audit.query("balance:removed"))
    #expect(found.map(\.year) == [2020])
    #expect(found.listed == 15)
  }

  @Test(arguments: [
    ("", "balance:new at:2021"),
    ("() vs:2019 view:balance changes:shown", "balance:new at:2021"),
    ("chat at:2020", "chat balance:new@2021 at:2021 match:any"),
    (
      "(a OR b) at:any vs:2019 parts:shown view:balance sort:name",
      "(a OR b) balance:new@2021 at:2021 match:any parts:shown sort:name"
    ),
  ])
  func `the query behind a number keeps the filter`(line: String, behind: String) throws {
    let row = try #require(BalanceRowTests.audit.balance().last)
    #expect(try Query(parsing: line).behind(.new, of: row).description == behind)
  }

  @Test func `the rest of the filter is met by the rows that it would look at alone`() throws {
    // In 2021 "chat" stands in the row of a part, which no list of chats has.
    let audit = Audit([
      2020: "id,kind,part_of\nw,,\na,forum,", 2021: "id,kind,part_of\nw,,\na,chat,w",
    ])
    let line = "chat balance:attached@2021 match:any"
    #expect(audit.balance(try audit.query("chat")).map(\.attached) == [0])
    #expect(try audit.ids(line) == [])
    #expect(audit.balance(try audit.query("chat parts:shown")).map(\.attached) == [1])
    #expect(try audit.ids(line + " parts:shown") == ["a"])
    #expect(try audit.ids("forum balance:attached@2021 match:any") == ["a"])
  }
}
