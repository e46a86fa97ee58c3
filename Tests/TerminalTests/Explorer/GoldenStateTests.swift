import TerminalCanvas
import Testing

/// A state of which there are golden screens: the query and the keys that lead there.
///
/// The explorer's own tests reach the same states without a program and without a terminal.
struct GoldenState: Sendable, CustomTestStringConvertible {
  let name: String
  let query: String
  let keys: [Key]
  let paste: String
  let language: String

  var testDescription: String { name }

  init(
    _ name: String, query: String = "", _ keys: [Key], paste: String = "",
    language: String = "C.UTF-8"
  ) {
    self.name = name
    self.query = query
    self.keys = keys
    self.paste = paste
    self.language = language
  }
}

/// The program, once its keys are pressed, shows what its state draws without a terminal.
@Suite struct GoldenStateTests {
  @Test(arguments: states, ["80x24", "120x40", "40x12", "20x6"])
  func `the terminal shows the golden screens of a state`(
    state: GoldenState, size: String
  ) throws {
    let numbers = size.split(separator: "x").compactMap { Int($0) }
    let (columns, rows) = (try #require(numbers.first), try #require(numbers.last))
    var program = try Program(product: "copse", [Audits.goldenPath, state.query])
    program.environment["LANG"] = state.language
    let session = try Session(program, size: Size(columns: columns, rows: rows))
    // Every screen says which year it stands at.
    try session.expect(text: "[20")
    for key in state.keys { try session.press(key) }
    if !state.paste.isEmpty { try session.paste(state.paste) }
    try session.expect(lines: Audits.goldenLines("\(state.name)-\(size)"))
    try session.press(.control("c"))
    #expect(try session.end() == .status(0))
    #expect(session.remains() == [])
  }

  private static let states = [
    GoldenState("hashtag", ["#", "j", "o", "y"]),
    GoldenState("error", query: "is:open", ["/"], paste: "platfrom:zoom"),
    GoldenState("nothing-here", query: "#pdnorth", []),
    GoldenState("facet-chosen", ["f", " "]),
    GoldenState("year-back", ["["]),
    GoldenState("detail", ["j", "j", .backTab]),
    GoldenState("help", ["?"]),
    GoldenState("suggestion", ["#", "f", "e", .down, .down]),
    GoldenState("compared-with-2020", ["D", "j", .enter]),
    GoldenState("every-edition", ["a"]),
    GoldenState("order", ["s"]),
    GoldenState("grouped", query: "group:platform", []),
    GoldenState("page", query: "id:joyfe", [.enter]),
    GoldenState("page-walked", query: "id:joyfe at:2021", [.enter, "G", "N", .enter]),
    GoldenState("page-ascii", query: "id:illustrative-052", [.enter], language: "C"),
    GoldenState("identity", query: "id:illustrative-112", ["i"]),
    GoldenState("changes-event", query: "at:2021", ["2"]),
    GoldenState("changes-narrowed", query: "left:twitter is:open vs:2022", ["2"]),
    GoldenState("changes-ascii", query: "at:2021", ["2"], language: "C"),
    GoldenState("list-changes", ["d", "n"]),
    GoldenState("balance-number", ["3", "k", "h", "h", "h"]),
    GoldenState("balance-behind", ["3", "h", "h", .enter]),
    GoldenState("balance-ascii", ["3"], language: "C"),
    GoldenState("sides", ["4"]),
    GoldenState("sides-moved", query: "change:moved view:sides", ["j", "j"]),
    GoldenState("platforms", ["5"]),
    GoldenState("platforms-chart", ["5", "c"]),
    GoldenState("flows", ["6"]),
    GoldenState("flows-ascii", ["6", "j"], language: "C"),
    GoldenState("hashtags-narrowed", ["7", "#", "j", "o", "y"]),
    GoldenState("hashtags-untagged", ["7", "G"]),
    GoldenState("cohorts-platform", query: "group:platform", ["8", "n"]),
    GoldenState("cohorts-ascii", ["8", "j"], language: "C"),
    GoldenState("map-crowd", ["9", "l"]),
    GoldenState("constellations", ["C"]),
    GoldenState("constellations-ascii", ["C", "j"], language: "C"),
    GoldenState("constellations-found", query: "platform:zoom view:constellations at:2022", ["n"]),
    GoldenState("overview", ["0"]),
    GoldenState(
      "overview-chain", query: "id:joyfe,illustrative-052 at:2023",
      ["m", "j", "0", "p", "q"]),
    GoldenState("overview-found", query: "platform:=zoom view:overview", []),
    GoldenState("overview-ascii", ["0"], language: "C"),
    GoldenState("map-ascii", query: "id:joyfe", ["9"], language: "C"),
    GoldenState("first-ascii", [], language: "C"),
    GoldenState("year-back-ascii", ["["], language: "C"),
  ]
}
