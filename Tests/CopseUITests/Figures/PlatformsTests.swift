import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// The screen of the platforms.
@Suite struct PlatformsTests {
  @Test func `a platform has its count and share in each edition, and who came and went`() throws {
    let walk = try self.walk("gap-year")
    // twitter: a, b and c of four in 2019; e of four in 2022; a and b left, c is gone, e is new.
    #expect(
      walk.cells(of: "twitter") == ["twitter", "█▄", "3", "75%", "1", "25%", "0", "2", "1", "1"])
    // zoom: a, b and d in both.
    #expect(walk.cells(of: "zoom") == ["zoom", "██", "3", "75%", "▶3", "75%", "0", "0", "0", "0"])
    #expect(walk.text.contains("No edition in 2020 to 2021."))
    #expect(walk.text.contains("From 2019 to 2022; joined and left are of those listed in both."))
  }

  @Test func `how many platforms communities use is told, two or more first`() throws {
    let walk = try self.walk("one-edition")
    #expect(walk.cells(of: "2 or more") == ["2", "or", "more", "█", "1", "33%"])
    #expect(walk.cells(of: "none") == ["none", "█", "1", "33%"])
    #expect(walk.cells(of: "all found") == ["all", "found", "█", "3", "100%"])
    #expect(walk.cells(of: "teams + zoom") == ["teams", "+", "zoom", "█", "1"])
    #expect(walk.text.contains("The audit has one edition: nothing to compare."))
  }

  @Test func `what a number counts is said in words`() throws {
    var walk = try self.walk("gap-year")
    #expect(walk.text.contains("2022: 3 of 4 found are on zoom, 75%"))
    walk.press("l", "l")
    #expect(walk.text.contains("2019 to 2022: 0 communities listed in both left zoom"))
    walk.press("G")
    #expect(walk.text.contains("2022: 0 of 4 found are on twitter and zoom and no other"))
    walk.press("h")
    #expect(walk.text.contains("2019: 2 of 4 found are on twitter and zoom and no other"))
  }

  @Test func `what one edition does not record is never said to have been left`() throws {
    var walk = try self.walk("not-recorded", line: "at:2022")
    #expect(walk.text.contains("Platforms are not recorded in 2022."))
    #expect(
      walk.text.contains(
        "2022 has no column of platforms: nobody can be said to have joined or left."))
    #expect(walk.cells(of: "zoom").contains("1"))
    #expect(walk.cursorText.hasPrefix("▶–"))
    walk.press(.enter)
    #expect(walk.state.message == "Platforms are not recorded in 2022")
    walk.press("l", "l", .enter)
    #expect(walk.state.message == "Platforms are not recorded in both 2021 and 2022")
  }

  @Test func `# narrows platforms and combinations, and the chart with them`() throws {
    var walk = Walkthrough(
      try Samples.amplifyFE(), line: "view:platforms", columns: 160, rows: 50)
    #expect(walk.text.contains("● linkedin 99"))
    walk.press("#")
    walk.type("zoom")
    #expect(walk.text.contains("Platforms: zoom"))
    #expect(walk.text.contains("● zoom 55"))
    #expect(!walk.text.contains("● linkedin"))
    walk.press(.escape)
    #expect(walk.text.contains("● linkedin 99"))
    expectSound(walk, "no longer narrowed")
  }

  @Test func `c shows the chart where it has to be asked for, and hides it where it has not`()
    throws
  {
    var walk = Walkthrough(try Samples.amplifyFE(), line: "view:platforms")
    #expect(!walk.text.contains("0┤"))
    walk.press("c")
    #expect(walk.text.contains("0┤"))
    walk.press(.pageDown, .pageDown, "l")
    expectSound(walk, "below the chart")
    walk.press("2", "H")
    #expect(walk.text.contains("0┤"))
    walk.press("c")
    #expect(!walk.text.contains("0┤"))
    walk.resize(columns: 160, rows: 50)
    #expect(!walk.text.contains("0┤"))
    walk.press("c")
    #expect(walk.text.contains("0┤"))
    walk.resize(columns: 20, rows: 6)
    expectSound(walk, "no room")
  }

  @Test func `without room or without platforms c says so`() throws {
    var small = Walkthrough(
      try Samples.amplifyFE(), line: "view:platforms", columns: 20, rows: 6)
    small.press("c")
    #expect(small.state.message == "The screen has no room for the chart")
    var none = try walk("no-platforms")
    none.press("c")
    #expect(none.state.message == "There is nothing to draw a chart of")
    #expect(none.text.contains("Platforms are not recorded in 2023, 2024."))
  }

  @Test func `a terminal whose font has no braille gets half blocks`() throws {
    let state = State(
      audit: try Samples.amplifyFE(), line: "view:platforms", size: Size(columns: 160, rows: 50),
      chartInk: .blocks)
    let text = state.drawn().lines.joined()
    #expect(text.contains("▀") && text.contains("● linkedin 99"))
    #expect(!text.unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) })
  }

  private func walk(_ name: String, line: String = "") throws -> Walkthrough {
    let audit = try #require(Samples.platforms.first { $0.key == name }?.value)
    return Walkthrough(audit, line: line + " view:platforms", columns: 100, rows: 28)
  }
}
