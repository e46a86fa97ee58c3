import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// The screen of the flows.
@Suite struct FlowsTests {
  @Test func `a matrix has what was left and what was joined, and everyone once`() throws {
    let walk = try self.walk("gap-year")
    // a left twitter for bluesky and linkedin, b for nothing; d joined teams and left nothing.
    #expect(
      walk.cells(of: "left \\ joined").suffix(5) == [
        "all", "bluesky", "linkedin", "teams", "nothing",
      ])
    #expect(walk.cells(of: "all   ") == ["all", "▶3", "1", "1", "1", "1"])
    #expect(walk.cells(of: "twitter  ") == ["twitter", "2", "1", "1", "1"])
    #expect(walk.cells(of: "nothing  ") == ["nothing", "1", "1"])
    #expect(walk.text.contains("2019 to 2022: 3 communities left a platform or joined one"))
    #expect(walk.text.contains("No edition in 2020 to 2021."))
  }

  @Test func `flows are drawn as bars, by what was left, the largest first`() throws {
    let walk = Walkthrough(try Samples.amplifyFE(), line: "view:flows", columns: 80, rows: 24)
    let bars = walk.rows(of: walk.state.layout.main).filter { $0.contains("→") }
    #expect(bars.first?.contains("twitter → linkedin i      ▶21 ████") == true)
    let lengths = bars.prefix(5).map { bar in bar.count { $0 == "█" } }
    #expect(lengths == lengths.sorted(by: >))
    #expect(!walk.text.contains("left \\ joined"))
  }

  @Test func `what a number counts is said in words`() throws {
    var walk = try self.walk("gap-year")
    #expect(walk.text.contains("2019 to 2022: 3 communities left a platform or joined one"))
    walk.press("l")
    #expect(walk.text.contains("2019 to 2022: 1 community joined bluesky"))
    walk.press("j")
    #expect(walk.text.contains("2019 to 2022: 1 of the 2 that left twitter joined bluesky"))
    walk.press("h", "j")
    #expect(walk.text.contains("2019 to 2022: 1 community joined a platform and left none"))
    walk.press("l")
    #expect(walk.text.contains("2019 to 2022: 1 of the 1 that joined teams left nothing"))
    walk.press("y")
    #expect(walk.text.contains("query behind the number"))
  }

  @Test func `Enter lists who went, and Esc leads back to the same cell`() throws {
    var walk = try self.walk("gap-year")
    walk.press("j", "l", "l", .enter)
    #expect(walk.ids == ["a"])
    #expect(
      walk.state.line.text == "moved:twitter->linkedin at:2022 vs:2019 match:either"
        || walk.state.line.text == "moved:twitter->linkedin vs:2019 match:either at:2022")
    walk.press(.escape)
    #expect(walk.text.contains("1 of the 2 that left twitter joined linkedin"))
  }

  @Test(arguments: ["2022", "2023"])
  func `an edition without the column lets nobody move`(year: String) throws {
    var walk = try self.walk("not-recorded", line: "at:\(year)")
    #expect(
      walk.text.contains(
        "2022 has no column of platforms: nobody can be said to have moved."))
    walk.press(.enter)
    #expect(walk.state.message == "There is no number to open")
    walk.press("i")
    #expect(walk.state.message == "There is no number to explain")
  }

  @Test func `two editions apart are compared past the one that records nothing`() throws {
    let walk = try self.walk("not-recorded", line: "vs:2021")
    #expect(walk.cells(of: "twitter →").prefix(3) == ["twitter", "→", "linkedin"])
  }

  @Test func `the first edition, one edition and every edition have nothing to compare`() throws {
    #expect(
      try walk("gap-year", line: "at:2019").text
        .contains("The first edition is shown: nothing to compare."))
    #expect(
      try walk("one-edition").text.contains("The audit has one edition: nothing to compare."))
    #expect(
      try walk("gap-year", line: "at:any").text
        .contains("Every edition is shown at once: nothing to compare."))
  }

  @Test func `# narrows flows by either end`() throws {
    var walk = try self.walk("gap-year")
    walk.press("#")
    walk.type("nothing")
    let flows = walk.rows(of: walk.state.layout.main).filter { $0.contains("→") }
    #expect(flows.count == 2)
    walk.type("x")
    #expect(walk.text.contains("None here has 'nothingx' in it."))
    walk.press(.escape)
    #expect(walk.text.contains("all, each once"))
  }

  @Test func `[ and ] step from pair to pair, the cursor on the same flow`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), line: "view:flows", columns: 80, rows: 24)
    walk.press("[")
    #expect(walk.text.contains("Flows, 2022 (illustrative) to 2023 (illustrative)"))
    walk.press("]")
    #expect(walk.text.contains("21 of the 64 that left twitter joined linkedin"))
  }

  @Test func `n and N walk the flows, past empty cells and sums, from the matrix to the bars`()
    throws
  {
    var walk = try self.walk("gap-year")
    let flows = [
      "1 of the 2 that left twitter joined bluesky", "1 of the 2 that left twitter joined linkedin",
      "1 of the 2 that left twitter joined nothing", "1 of the 1 that joined teams left nothing",
    ]
    for flow in flows + flows {
      walk.press("n")
      #expect(walk.text.contains("2019 to 2022: \(flow)"))
    }
    walk.press("n")
    #expect(walk.state.message == "No flow comes after this one")
    for flow in (flows + flows).dropLast().reversed() {
      walk.press("N")
      #expect(walk.text.contains("2019 to 2022: \(flow)"))
    }
    walk.press("N")
    #expect(walk.state.message == "No flow comes before this one")
    walk.press("g", "l", "l", "n")
    #expect(walk.text.contains("1 of the 2 that left twitter joined bluesky"))
  }

  @Test func `n walks the flows that a text narrowed them to, and says where there are none`()
    throws
  {
    var walk = try self.walk("gap-year")
    walk.press("#")
    walk.type("teams")
    walk.press(.enter, "n")
    #expect(walk.text.contains("1 of the 1 that joined teams left nothing"))
    var empty = try self.walk("no-platforms")
    empty.press("n")
    #expect(empty.state.message == "There is no flow to go to")
  }

  private func walk(_ name: String, line: String = "") throws -> Walkthrough {
    let audit = try #require(Samples.platforms.first { $0.key == name }?.value)
    return Walkthrough(audit, line: line + " view:flows", columns: 120, rows: 40)
  }
}
