import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// What the screens say of sheets that do not record the same: no ids, no statuses, no parts.
@Suite struct UnevenSheetsTests {
  @Test(arguments: states)
  func `a state of uneven sheets looks as it did`(state: ScreenState) throws {
    for size in state.sizes {
      let walk = try GoldenScreenTests.walk(to: state, size: size, in: Samples.uneven)
      #expect(walk.state.results.found.count == state.found, "\(state.name)")
      try expectScreen(walk.screen, matches: "\(state.name)-\(size)")
    }
  }

  /// The words stand where there is room for them.
  @Test func `beside the list and in boxes it is said in words`() {
    var walk = Walkthrough(Samples.uneven, line: "id:joy", columns: 120, rows: 40)
    #expect(walk.text.contains("inferred: known by its"))
    walk.press("3", "i")
    #expect(walk.text.contains("Joy Café: joy, communities-2023.csv:2 (inferred)"))
    walk.press(.escape, "k", "i")
    #expect(walk.text.contains("JOY CAFE: joy, communities-2022.csv:2 (illustrative, inferred)"))
  }

  @Test func `a newcomer of a sheet without ids has no mark, nor has the year of a sheet with ids`()
  {
    var walk = Walkthrough(Samples.uneven, line: "at:2022 name:fresh", columns: 120, rows: 40)
    #expect(!walk.text.contains("inferred"))
    walk.press(.enter)
    #expect(!walk.text.contains("inferred"))
    var matched = Walkthrough(Samples.uneven, line: "id:joy", columns: 120, rows: 40)
    matched.press(.enter)
    let years = matched.screen.lines.filter { $0.contains("2022 •") || $0.contains("2020 ●") }
    #expect(years.contains { $0.contains("inferred") && $0.contains("2022") })
    #expect(!years.contains { $0.contains("inferred") && $0.contains("2020 ●  ") })
  }

  static let states = inferred + unrecorded

  private static let unrecorded = [
    ScreenState("unrecorded-balance", ["3"], found: 4),
    // The cursor goes to what 2022 counts as reopened.
    ScreenState(
      "unrecorded-number", ["3", "k", "h", "h", "h", "h", "h", "i"], found: 4),
    ScreenState("unrecorded-ascii", ["3", "k"], found: 4, charset: .ascii),
    ScreenState("unrecorded-page", line: "id:joy", [.enter], found: 1),
  ]

  private static let inferred = [
    ScreenState("inferred", line: "at:2022", [], found: 7),
    // Both wholes and parts, since 2023 records parts again.
    ScreenState("inferred-matched", line: "is:inferred parts:shown", [], found: 4),
    ScreenState("inferred-ascii", line: "at:2022", [], found: 7, charset: .ascii),
    ScreenState(
      "inferred-changes", line: "at:2022", ["2"] + Array(repeating: "n", count: 5), found: 7),
    ScreenState(
      "inferred-changes-ascii", line: "at:2022", ["2", "n"], found: 7, charset: .ascii),
    ScreenState("inferred-sides", line: "at:2022 view:sides", [], found: 7),
    ScreenState(
      "inferred-sides-ascii", line: "at:2022 view:sides", [], found: 7, charset: .ascii),
  ]
}
