import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// The screen of the cohorts.
@Suite struct CohortsTests {
  @Test func `of those new in a year, later years have how many are open, and the share`() throws {
    let walk = try self.walk("gap-year")
    // a, b and c in 2019; c is gone in 2020, a is closed in 2023.
    #expect(
      walk.cells(of: "2019 and before")
        == ["2019", "and", "before", "█▆▄", "3", "100%", "2", "67%", "▶1", "33%"])
    #expect(walk.cells(of: "·██") == ["2020", "·██", "1", "100%", "1", "100%"])
    #expect(walk.text.contains("2021 to 2022  no edition"))
    #expect(walk.cells(of: "··█") == ["2023", "··█", "1", "100%"])
  }

  @Test func `the cursor passes over years without an edition`() throws {
    var walk = try self.walk("gap-year")
    #expect(walk.text.contains("2023: 1 of the 3 communities there in 2019 is open, 33%"))
    walk.press("j", "j")
    #expect(walk.text.contains("1 community new in 2023"))
    walk.press("k")
    #expect(walk.text.contains("2023: 1 of the 1 community new in 2020 is open, 100%"))
    walk.press("G", "g", "h", .enter)
    #expect(walk.ids == ["a", "b"])
    #expect(walk.state.line.text == "balance:opening@2020 balance:closing@2020 at:2020")
  }

  @Test func `group: gives a table for each value, the largest first`() throws {
    var walk = try self.walk("not-recorded", line: "group:platform")
    let titles = walk.rows(of: walk.state.layout.main).filter { $0.contains("2021 ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(titles.contains("All"))
    // b and c were on zoom, a on twitter and linkedin.
    #expect(
      walk.rows(of: walk.state.layout.main).filter { $0.hasSuffix("communities.") }
        .first?.contains("2 communities.") == true)
    walk.press("n")
    #expect(walk.text.contains("(zoom)"))
  }

  @Test func `a year that does not record who is open has a dash`() throws {
    var walk = try self.walk("not-recorded")
    #expect(walk.text.contains("Whether one is open is not recorded in 2022."))
    walk.press("h")
    #expect(walk.cursorText.hasPrefix("▶–"))
    walk.press(.enter)
    #expect(
      walk.state.message == "2022 does not record who of the 2 communities there in 2021 is open")
  }

  @Test func `one edition has one cohort, and none has nothing to open`() throws {
    let walk = try self.walk("one-edition")
    #expect(walk.cells(of: "2024 and before") == ["2024", "and", "before", "█", "▶2", "100%"])
    let none = try #require(Samples.odd.first { $0.key == "no edition" }?.value)
    var empty = Walkthrough(none, line: "view:cohorts")
    #expect(empty.text.contains("The audit has no edition."))
    empty.press(.enter)
    #expect(empty.state.message == "There is no number to open")
  }

  @Test func `# is of the line here, and the rows are not searched`() throws {
    var walk = try self.walk("gap-year")
    walk.press("#")
    #expect(walk.state.place == .queryLine)
  }

  private func walk(_ name: String, line: String = "") throws -> Walkthrough {
    let audit = try #require(Samples.figures.first { $0.key == name }?.value)
    return Walkthrough(audit, line: line + " view:cohorts", columns: 100, rows: 60)
  }
}
