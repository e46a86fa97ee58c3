import Testing

/// What cannot be answered is said on standard error, and no text is lost in a pipe.
@Suite struct SilenceTests {
  private static let sheets = [
    "communities-2020.csv": "id,name,status\na,Alpha,open\nb,Beta,open\n",
    "communities-2021.csv": "id,name,status,platforms\na,Alpha,closed,zoom\nb,Beta,open,teams\n",
  ]
  private static let first =
    "2020 is the first of the editions 2020, 2021; nothing is compared with it"

  @Test(arguments: ["list", "facets", "changes", "balance", "platforms", "hashtags", "cohorts"])
  func `years that nothing is compared in are told`(command: String) throws {
    let audit = try TemporaryFolder(Self.sheets)
    let answer = try copse([command, audit.path, "change:closed@2020 OR is:open"])
    #expect(answer.errors.hasPrefix("change:closed@2020: \(Self.first)\n"))
    #expect(answer.status == 0)
    let missing = try copse([command, audit.path, "balance:new@2019 OR is:open"])
    #expect(
      missing.errors.hasPrefix(
        "balance:new@2019: no edition of 2019; the editions are 2020, 2021\n"))
    #expect(try copse([command, audit.path, "change:closed@2021 OR is:open"]).errors == "")
  }

  @Test func `the years of was: have an edition, or are an error`() throws {
    let audit = try TemporaryFolder(Self.sheets)
    let answer = try copse(["list", audit.path, "was:open@2019"])
    #expect(answer.errors.contains("expected a year with an edition, found 2019"))
    #expect(answer.status == 2)
  }

  @Test func `terms without years are told where two editions are compared`() throws {
    let audit = try TemporaryFolder(Self.sheets)
    let list = try copse(["list", audit.path, "at:2020", "change:closed"])
    #expect(
      list.errors == "change:closed: \(Self.first)\n"
        + "found nothing in 2020, but 1 in 2021 (at:2021)\n")
    #expect(try copse(["balance", audit.path, "at:2020", "change:closed"]).errors == "")
    let joined = try copse(["list", audit.path, "joined:zoom"])
    #expect(
      joined.errors == "joined:zoom: not recorded in 2020: platforms\nfound nothing in 2021\n")
  }

  @Test func `columns of changes say what one sheet does not record`() throws {
    let audit = try TemporaryFolder(Self.sheets)
    func errors(_ columns: String, _ line: String = "") throws -> String {
      try copse(["list", audit.path, line, "--columns", columns]).errors
    }
    #expect(try errors("id,joined") == "not recorded in 2020: platforms\n")
    #expect(try errors("id,changes") == "not recorded in 2020: platforms\n")
    #expect(try errors("id,status") == "")
    #expect(
      try errors("left", "at:2020")
        == "nothing to compare: name two editions, at:YEAR and vs:YEAR\n")
  }

  @Test func `parts that are left out are told where nothing is found`() throws {
    let audit = try TemporaryFolder([
      "communities-2020.csv": "id,name,part_of\nw,Whole,\np,Forum,w\nq,Forum too,w\n"
    ])
    #expect(
      try copse(["list", audit.path, "forum"]).errors
        == "found nothing in 2020, but 2 parts of others (parts:shown)\n")
    #expect(
      try copse(["list", audit.path, "too"]).errors
        == "found nothing in 2020, but 1 part of others (parts:shown)\n")
    #expect(try copse(["list", audit.path, "forum parts:shown"]).errors == "")
  }

  @Test func `no cell is cut where nobody looks`() throws {
    let long = String(repeating: "very ", count: 30) + "long"
    let audit = try TemporaryFolder([
      "communities-2020.csv": "id,name,status,platforms\nx,\(long),\(long),\(long)\n"
    ])
    let answer = try copse(["list", audit.path])
    #expect(answer.output.contains("x   \(long)  \(long)  \(long)\n"))
    #expect(!answer.output.contains("…"))
  }
}
