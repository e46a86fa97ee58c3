import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// `i` and Enter on the numbers of a community's page; what they count was counted in the sheets.
@Suite struct PageNumberTests {
  private func page(_ line: String, columns: Int = 100, rows: Int = 60) throws -> Walkthrough {
    var walk = Walkthrough(try Samples.amplifyFE(), line: line, columns: columns, rows: rows)
    walk.press(.enter)
    return walk
  }

  /// The page with the cursor on the first line that begins so.
  private func page(_ line: String, at text: String) throws -> Walkthrough {
    var walk = try page(line)
    for _ in 0..<400 where !words(walk).hasPrefix(text) { walk.press("j") }
    #expect(words(walk).hasPrefix(text), "\(text)")
    return walk
  }

  private func words(_ walk: Walkthrough) -> String {
    String(walk.cursorText.drop { " ▶+−".contains($0) })
  }

  @Test(arguments: [
    (
      "at:2021 id:tes-fe-community-forums", "has 74 parts",
      "part-of:tes-fe-community-forums at:2021"
    ),
    ("at:any id:tes-fe-community-forums", "Parts: 74", "part-of:tes-fe-community-forums at:any"),
    ("at:2021 id:amplifyfe", "Connections in 2021: 39", "near:amplifyfe -id:amplifyfe at:2021"),
  ])
  func `i tells the query and the rows, y copies it, and Enter lists them`(
    line: String, text: String, query: String
  ) throws {
    var walk = try page(line, at: text)
    let before = walk.text
    let count = try #require(text.split(whereSeparator: { !$0.isNumber }).last.flatMap { Int($0) })
    let number = text.hasPrefix("has") ? 74 : count
    var explained = walk
    explained.press("i")
    #expect(explained.text.contains("query       \(query)"), "\(explained.text)")
    #expect(explained.text.contains("\(number) rows; Enter lists them"))
    var copied = explained
    copied.press("y")
    #expect(copied.effects == [.copy(query)])
    explained.press(.enter)
    walk.press(.enter)
    for listed in [explained, walk] {
      #expect(listed.state.line.text == query)
      #expect(listed.ids.count == number)
    }
    walk.press(.escape)
    #expect(walk.text == before)
  }

  @Test func `connections are counted at both ends, whichever the sheet names first`() throws {
    // The sheet of 2023 writes illustrative-190 → illustrative-112, and the other two from here.
    var walk = try page("id:illustrative-112", at: "3 connections more")
    walk.press("i")
    #expect(walk.text.contains("Connections more in 2023 than in 2022: 3"))
    for id in ["illustrative-003", "illustrative-137", "illustrative-190"] {
      #expect(walk.text.contains("\(id),"))
    }
    walk.press(.enter)
    #expect(Set(walk.ids) == ["illustrative-003", "illustrative-137", "illustrative-190"])
    #expect(walk.ids.count == 3)
  }

  @Test func `new and gone connections have a line each, and where it is one Enter walks there`()
    throws
  {
    var walk = try page("id:joyfe at:2021", at: "2 new since 2020")
    walk.press(.enter)
    #expect(Set(walk.ids) == ["amplifyfe", "feconnect"])
    walk.press(.escape, "j")
    #expect(words(walk) == "1 gone since 2020")
    var explained = walk
    explained.press("i")
    #expect(explained.text.contains("query       id:pdnorth at:2020"))
    #expect(explained.text.contains("PDNorth: pdnorth, communities-2020.csv:5"))
    walk.press(.enter)
    #expect(walk.state.place == .page)
    #expect(walk.selectedID == "pdnorth")
  }

  @Test func `one part is walked to`() throws {
    var walk = try page("id:joyfe", at: "has 1 part")
    walk.press(.enter)
    #expect(walk.state.place == .page)
    #expect(walk.selectedID == "joyfe-ideas-room")
  }

  @Test
  func `a number of members says which row states it, and other lines why it is one community`()
    throws
  {
    var walk = try page("id:amplifyfe", at: "members")
    walk.press("i")
    #expect(
      walk.text.contains("As the sheet of 2020 states it") || walk.text.contains("Members in"))
    #expect(walk.text.contains("query       id:amplifyfe at:"))
    walk.press("i", "g", "i")
    #expect(walk.text.contains("Why this is one community: AmplifyFE"))
  }

  @Test func `every line with a number tells a query that finds as many as it says`() throws {
    let audit = try Samples.amplifyFE()
    for (id, year) in [
      ("joyfe", "2021"), ("illustrative-112", "2023"), ("illustrative-112", "any"),
      ("illustrative-052", "2024"), ("illustrative-088", "2020"),
    ] {
      var walk = Walkthrough(audit, line: "id:\(id) at:\(year)", columns: 100, rows: 40)
      walk.press(.enter)
      var last = ""
      while walk.text != last {
        last = walk.text
        if let number = Self.number(of: words(walk)) { expectExact(walk, number) }
        walk.press("j")
      }
    }
  }

  /// The number that a line states of communities; nil for other lines.
  private static func number(of words: String) -> Int? {
    let numbers = words.split { !$0.isNumber }.compactMap { Int($0) }
    if words.hasPrefix("Constellation in") { return numbers.last }
    let starts = ["Connections in", "Connections of", "Parts:"]
    if starts.contains(where: words.hasPrefix) {
      return words.split(separator: ": ").dropFirst().first.flatMap {
        Int($0.prefix { $0.isNumber })
      }
    }
    let isCount = ["part", "parts", "connection", "connections", "new", "gone", "of"]
      .contains {
        words.hasPrefix("has \(numbers.first ?? 0) \($0)")
          || words.hasPrefix("\(numbers.first ?? 0) \($0) ")
      }
    return isCount ? numbers.first : nil
  }

  private func expectExact(_ walk: Walkthrough, _ number: Int) {
    var explained = walk
    explained.press("i")
    let rows = number == 1 ? "│1 row" : "│\(number) rows"
    #expect(explained.text.contains(rows), "\(walk.cursorText)\n\(explained.text)")
    if number == 0 { return }
    #expect(explained.text.contains("query  "), "\(walk.cursorText)")
    explained.press(.enter)
    #expect(explained.ids.count == number, "\(walk.cursorText): \(explained.state.line.text)")
  }

  @Test func `an event is told on the page of each of its communities`() throws {
    // Counted in the sheets of 2023 and 2024, without those that an open one was formerly.
    let closures = [
      "illustrative-052", "illustrative-150", "illustrative-170", "illustrative-173",
      "illustrative-186", "illustrative-226", "illustrative-236", "illustrative-270",
    ]
    for id in ["illustrative-236", "illustrative-270"] {
      var walk = try page(
        "at:2023 id:\(id)", at: "one of 8 communities on twitter that closed or were removed")
      var explained = walk
      explained.press("i")
      #expect(explained.text.contains("Closed or gone together: 8"))
      #expect(explained.text.contains("at:2024 vs:2023 changes:shown"))
      walk.press(.enter)
      #expect(Set(walk.ids) == Set(closures))
      #expect(walk.ids.count == 8)
    }
  }

  @Test func `what merged into another is told as going on, and in no event`() throws {
    let walk = try page("at:2023 id:illustrative-267", rows: 80)
    let lines = walk.screen.lines
    let removed = try #require(lines.firstIndex { $0.contains("− removed; continued by ") })
    #expect(lines[removed].contains("294"))
    #expect(!walk.text.contains("one of "))
  }
}
