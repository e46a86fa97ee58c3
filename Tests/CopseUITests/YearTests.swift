import CopseModel
import CopseUI
import TerminalCanvas
import Testing

@Suite struct YearTests {
  @Test func `the cursor stays on a community while years pass`() {
    var walk = Walkthrough(Samples.small, line: "at:2021")
    walk.press("j", "j")
    #expect(walk.selectedID == "sun")
    for year in [2022, 2023, nil] {
      walk.press("]")
      #expect(walk.selectedID == "sun")
      #expect(walk.state.results.found.edition?.year == year ?? 2023)
    }
    #expect(walk.state.message == "This is the latest edition")
  }

  @Test func `the cursor comes back to a community after years that do not list it`() {
    var walk = Walkthrough(Samples.small)
    walk.press("j")
    #expect(walk.selectedID == "joy")
    walk.press("[")
    #expect(walk.selectedID != "joy")
    walk.press("[")
    #expect(walk.selectedID == "joy")
    walk.press("{")
    #expect(walk.state.message == "This is the first edition")
    walk.press("}")
    #expect(walk.selectedID == "joy")
    #expect(walk.state.line.text == "")
  }

  @Test func `the cursor stays on every community of a real audit that the next year lists`() throws
  {
    let audit = try Samples.amplifyFE()
    var walk = Walkthrough(audit, columns: 120, rows: 40)
    for _ in 0..<12 {
      let id = walk.selectedID
      walk.press("[")
      if walk.ids.contains(id ?? "") { #expect(walk.selectedID == id) }
      #expect(walk.cursorText.hasPrefix("▶ "))
      walk.press("]")
      #expect(walk.selectedID == id)
      for _ in 0..<31 { walk.press("j") }
    }
  }

  @Test func `years without an edition are stepped over`() throws {
    let audit = try #require(
      Samples.odd.first { $0.key == "years between without an edition" }?.value)
    var walk = Walkthrough(audit)
    walk.press("[")
    #expect(walk.state.line.text == "at:2010")
    walk.press("[")
    #expect(walk.state.line.text == "at:1999")
    #expect(walk.text.contains("[1999]"))
  }

  @Test func `a comparison with the year shown is dropped`() {
    var walk = Walkthrough(Samples.small, line: "vs:2022")
    walk.press("[")
    #expect(walk.state.line.text == "at:2022")
  }

  @Test func `D writes the year compared with, and takes it back`() {
    var walk = Walkthrough(Samples.small)
    walk.press("D", "j", .enter)
    #expect(walk.state.line.text == "vs:2021")
    // Joy was in 2021 and is no longer added, New is.
    #expect(walk.text.contains("vs 2021"))
    walk.press("D", "g", .enter)
    #expect(walk.state.line.text == "")
  }

  @Test func `D offers nothing where there is nothing to compare with`() throws {
    let audit = try #require(Samples.odd.first { $0.key == "one row" }?.value)
    var walk = Walkthrough(audit)
    walk.press("D")
    #expect(walk.state.place == .communities)
    #expect(walk.state.message == "The audit has one edition; there is nothing to compare with")
  }

  @Test(arguments: [
    ("platform:=teams", ["old"]), ("platform:=twitter", ["joy"]), ("#joyful", ["sun"]),
    ("is:closed", ["old"]),
  ])
  func `one key shows what other editions have`(line: String, ids: [String]) {
    var walk = Walkthrough(Samples.small, line: line)
    #expect(walk.text.contains("Nothing found in 2023."))
    #expect(walk.text.contains("Other editions:"))
    #expect(walk.text.contains("Press a "))
    walk.press("a")
    #expect(walk.ids == ids, "\(walk.state.line.text)")
    walk.press("u")
    #expect(walk.state.line.text == line)
  }
}
