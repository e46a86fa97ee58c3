import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// A state of the screen: the keys that lead there, and what was counted by hand for it.
struct ScreenState: Sendable, CustomTestStringConvertible {
  let name: String
  var line = ""
  let keys: [Key]
  /// What is pasted after the keys.
  let paste: String
  /// How many communities are found, counted from the sheets without the program.
  let found: Int
  var charset = Charset.unicode
  let sizes: [String]

  var testDescription: String { name }

  init(
    _ name: String, line: String = "", _ keys: [Key], paste: String = "", found: Int,
    charset: Charset = .unicode, sizes: [String] = ["80x24", "120x40", "40x12", "20x6"]
  ) {
    self.name = name
    self.line = line
    self.keys = keys
    self.paste = paste
    self.found = found
    self.charset = charset
    self.sizes = sizes
  }
}

@Suite struct GoldenScreenTests {
  @Test(arguments: states)
  func `a state looks as it did`(state: ScreenState) throws {
    for size in state.sizes {
      let walk = try Self.walk(to: state, size: size)
      #expect(walk.state.results.found.count == state.found, "\(state.name)")
      try expectScreen(walk.screen, matches: "\(state.name)-\(size)")
    }
  }

  @Test func `every golden screen belongs to a test`() throws {
    let states = Self.states.flatMap { state in state.sizes.map { "\(state.name)-\($0).txt" } }
    let first =
      ["80x24", "120x40", "40x12", "20x6", "160x50"].map { "first-\($0).txt" }
      + ["readme-112x26.txt", "readme-platforms-112x40.txt"]
    let others =
      (UnevenSheetsTests.states + FigureScreenTests.samples.map(\.state)
      + PlatformScreenTests.samples.map(\.state)).flatMap {
        state in
        state.sizes.map { "\(state.name)-\($0).txt" }
      }
    #expect(try Screens.files() == Set(states + first + others + ProblemsTests.screens))
  }

  /// No meaning by colour alone: what the text does not say, attributes that every terminal has
  /// may add, but a colour never stands on a blank.
  @Test(arguments: states)
  func `a colour goes with characters, never with blanks alone`(state: ScreenState) throws {
    for size in state.sizes {
      let screen = try Self.walk(to: state, size: size).screen
      for row in 0..<size.count {
        var run: [Cell] = []
        for cell in screen[row: row] + [.blank] {
          if let last = run.last, last.style != cell.style {
            let isColoured = last.style.color != .normal
            #expect(!isColoured || run.contains { $0.text != " " }, "\(state.name)-\(size) \(row)")
            run = []
          }
          run.append(cell)
        }
      }
    }
  }

  static func walk(
    to state: ScreenState, size: String, in audit: Audit? = nil
  ) throws -> Walkthrough {
    let numbers = size.split(separator: "x").compactMap { Int($0) }
    let (columns, rows) = (try #require(numbers.first), try #require(numbers.last))
    var walk = Walkthrough(
      try audit ?? Samples.amplifyFE(), line: state.line, columns: columns, rows: rows,
      charset: state.charset)
    for key in state.keys { walk.press(key) }
    if !state.paste.isEmpty { walk.paste(state.paste) }
    return walk
  }

  static let states: [ScreenState] =
    typing + facets + years + layers + views + changes + pages + balance + sides
    + FigureScreenTests.states + PlatformScreenTests.states + MapTests.states
    + OverviewTests.states

  private static let typing = [
    ScreenState("hashtag", ["#", "j", "o", "y"], found: 1),
    ScreenState(
      "suggestion", ["#", "f", "e", .down, .down], found: 5),
    ScreenState("error", line: "is:open", ["/"], paste: "platfrom:zoom", found: 371),
    ScreenState("nothing-closest", ["/"] + keys("platform:twiter "), found: 0),
    ScreenState("nothing-here", line: "#pdnorth", [], found: 0),
  ]

  private static let facets = [
    ScreenState("facet-chosen", ["f", " "], found: 99),
    ScreenState("facet-excluded", ["f", "j", "!"], found: 294),
    ScreenState("facet-expanded", ["f"] + keys("jjjjjj") + [" "], found: 387),
    ScreenState("facet-search", ["f", "/"] + keys("in"), found: 387),
  ]

  private static let years = [
    ScreenState("year-back", ["["], found: 309),
    ScreenState("year-first", ["{"], found: 102),
    ScreenState("year-illustrative", ["[", "["], found: 221),
    ScreenState("comparison", ["D", "j"], found: 387),
    ScreenState("compared-with-2020", ["D", "j", .enter], found: 387),
    ScreenState("every-edition", ["a"], found: 422),
  ]

  private static let layers = [
    ScreenState("detail", ["j", "j", .backTab], found: 387),
    ScreenState("detail-scrolled", ["j", "j", .backTab, .pageDown], found: 387),
    ScreenState("help", ["?"], found: 387),
    ScreenState("help-end", ["?"] + Array(repeating: .pageDown, count: 99), found: 387),
    ScreenState("help-search", ["?"] + keys("year") + [.down], found: 387),
    ScreenState("help-refusal", ["?"] + keys("include") + [.enter], found: 387),
    ScreenState("copy", ["j", "y"], found: 387),
    ScreenState("order", ["s"], found: 387),
    ScreenState("message", [.escape], found: 387),
    ScreenState("figures", ["I", "j", "j"], found: 387),
    ScreenState("unbound", ["h"], found: 387),
  ]

  private static let views = [
    ScreenState("grouped", line: "group:platform", [], found: 387),
    ScreenState("parts", line: "parts:shown at:2020", [], found: 183),
    ScreenState("sorted", line: "sort:-connections", [], found: 387),
    ScreenState("first-ascii", [], found: 387, charset: .ascii),
    ScreenState("year-back-ascii", ["["], found: 309, charset: .ascii),
  ]

  private static let changes = [
    ScreenState("changes", ["2"], found: 387),
    ScreenState("changes-event", line: "at:2021", ["2"], found: 133),
    ScreenState("changes-backwards", line: "at:2020 vs:2024", ["2"], found: 102),
    ScreenState("changes-events-behind", line: "at:2021", ["2", "k", "i"], found: 133),
    ScreenState(
      "changes-folded", line: "at:2021", ["2", "n", "n", " ", "j", " ", "n"], found: 133),
    ScreenState("changes-connections", ["2", "G", " ", "n"], found: 387),
    ScreenState("changes-narrowed", line: "left:twitter is:open vs:2022", ["2"], found: 70),
    ScreenState("changes-facets", line: "at:2022", ["2", "f", " "], found: 142),
    ScreenState("changes-none", line: "platform:twiter", ["2"], found: 0),
    ScreenState("changes-first", ["{", "2"], found: 102),
    ScreenState("changes-every", ["a", "2"], found: 422),
    // 17 of 2023 are no longer listed.
    ScreenState("list-changes", ["d", "n"], found: 404),
    ScreenState("list-changes-narrowed", line: "left:twitter is:open vs:2022", ["d"], found: 70),
    ScreenState("list-changes-ascii", ["d", "G"], found: 404, charset: .ascii),
    ScreenState("changes-ascii", line: "at:2021", ["2"], found: 133, charset: .ascii),
  ]

  private static let pages = [
    ScreenState("page", line: "id:joyfe", [.enter], found: 1),
    ScreenState("page-cells", line: "id:illustrative-052", [.enter, .pageDown], found: 1),
    ScreenState(
      "page-parts", line: "at:2021 id:tes-fe-community-forums", [.enter] + keys("nn") + [.pageDown],
      found: 1),
    ScreenState("page-connections", line: "id:joyfe at:2021", [.enter, "G"], found: 1),
    ScreenState("page-walked", line: "id:joyfe at:2021", [.enter, "G", "N", .enter], found: 1),
    ScreenState("page-ascii", line: "id:illustrative-052", [.enter], found: 1, charset: .ascii),
    ScreenState("identity", line: "id:illustrative-112", ["i"], found: 1),
  ]

  private static let balance = [
    ScreenState("balance", ["3"], found: 387),
    ScreenState("balance-number", ["3", "k", "h", "h", "h"], found: 387),
    ScreenState("balance-behind", ["3", "h", "h", .enter], found: 13),
    ScreenState("balance-figures", ["3", "G"], found: 387),
    ScreenState("balance-narrowed", line: "is:dormant view:balance", [], found: 38),
    ScreenState("balance-ascii", ["3"], found: 387, charset: .ascii),
  ]

  private static let sides = [
    ScreenState("sides", ["4"], found: 387),
    ScreenState("sides-removed", line: "at:2021 view:sides", [.pageDown], found: 133),
    ScreenState("sides-moved", line: "change:moved view:sides", ["j", "j"], found: 65),
    ScreenState("sides-first", line: "at:2020 view:sides", [], found: 102),
    ScreenState("sides-ascii", line: "at:2021 view:sides", ["j"], found: 133, charset: .ascii),
  ]

  private static func keys(_ text: String) -> [Key] { text.map { .character($0) } }
}
