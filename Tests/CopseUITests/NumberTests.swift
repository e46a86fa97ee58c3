import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// `i` on a number: the query behind it, and its rows.
@Suite struct NumberTests {
  @Test func `i on a number of the balance tells the query and the rows, and Enter lists them`()
    throws
  {
    var walk = Walkthrough(try Samples.amplifyFE(), columns: 100, rows: 40)
    walk.press("3", "g", "j", "h", "h", "h", "i")
    #expect(walk.state.place == .explanation)
    for text in [
      "2021 removed: 3", "counted in 2020, not listed in 2021",
      "query       balance:removed at:2021", "3 rows; Enter lists them",
      "PDNorth: pdnorth, communities-2020.csv:5",
      "communities-2020.csv:36 (illustrative)", "illustrative-057, communities-2020.csv:80",
    ] {
      #expect(walk.text.contains(text), "\(text)\n\(walk.text)")
    }
    var copied = walk
    copied.press("y")
    #expect(copied.effects == [.copy("balance:removed at:2021")])
    walk.press(.enter)
    #expect(walk.state.line.text == "balance:removed at:2021")
    #expect(walk.ids == ["pdnorth", "illustrative-013", "illustrative-057"])
    walk.press(.escape)
    #expect(walk.state.place == .balance)
  }

  @Test func `i on a published figure says who published it`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), columns: 100, rows: 40)
    walk.press("3", "G", "i")
    #expect(walk.text.contains("2024 connections: 3000"))
    #expect(walk.text.contains("https://altc.alt.ac.uk/blog/2025/03/"))
    #expect(walk.text.contains("query       connections:>=1 at:2024 parts:shown"))
    #expect(walk.text.contains("The communities between which the 3000 connections are"))
  }

  @Test func `behind many are the first hundred, and how many more there are`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), columns: 100, rows: 40)
    walk.press("3", "i", "G")
    #expect(walk.text.contains("and 271 more"))
    walk.press(.enter)
    #expect(walk.ids.count == 371)
  }

  @Test(arguments: [
    "", "is:open", "platform:=twitter", "platform:=zoom -kind:=forum at:2022", "at:any #joyfe",
    "view:changes at:2021", "parts:shown at:2020", "changes:shown",
  ])
  func `behind the count of every facet value are as many rows as it says`(line: String) throws {
    var walk = Walkthrough(try Samples.amplifyFE(), line: line, columns: 120, rows: 60)
    walk.press("f")
    for _ in 0..<walk.rows(of: walk.state.layout.facets).count {
      let words = walk.cursorText.split(separator: " ")
      let count = words.last { Int($0) != nil }.flatMap { Int($0) }
      var explained = walk
      explained.press("i")
      if walk.cursorText.contains("fewer") {
        #expect(explained.state.message == "Only a value has a count to explain")
      } else if walk.cursorText.contains(" more") {
        expectRestExplained(explained)
      } else {
        #expect(explained.state.place == .explanation)
        let rows = count == 1 ? "1 row" : "\(count ?? -1) rows"
        #expect(explained.text.contains("│\(rows)"), "\(walk.cursorText)\n\(explained.text)")
      }
      walk.press("j")
    }
  }

  /// The communities that have any of the values left out, each asked for by itself.
  private func expectRestExplained(_ walk: Walkthrough) {
    let line = walk.screen.lines.first { $0.contains("query       ") }
    #expect(line != nil, "\(walk.text)")
    var listed = walk
    listed.press(.enter)
    #expect(listed.state.place == .communities)
    #expect(walk.text.contains("│\(listed.ids.count) row"), "\(walk.text)")
  }

  @Test func `i on the values left out names them and finds who has any of them`() throws {
    let audit = try Samples.amplifyFE()
    var walk = Walkthrough(audit, line: "at:2020", columns: 120, rows: 60)
    walk.press("f")
    for _ in 0..<20 where !walk.cursorText.contains(" more") { walk.press("j") }
    let shown = walk.rows(of: walk.state.layout.facets).prefix(7).dropFirst()
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    let edition = try #require(audit.edition(of: 2020))
    let others = edition.filter { community in
      let names = community.platformNames
      return community.whole == nil && (names.isEmpty || names.contains { !shown.contains($0) })
    }
    // And "not stated".
    let rest = Set(edition.filter { $0.whole == nil }.flatMap(\.platformNames)).subtracting(shown)
    #expect(walk.cursorText.contains("\(rest.count + 1) more"))
    walk.press("i")
    #expect(walk.text.contains("Platform: \(rest.count + 1) more"))
    walk.press(.enter)
    #expect(Set(walk.ids) == Set(others.map(\.id)))
  }

  @Test func `i on the heading of a group tells its rows, and a line where one finds them`() throws
  {
    var walk = Walkthrough(try Samples.amplifyFE(), line: "at:2021 view:changes", columns: 100)
    walk.press("n", "n", " ", "i")
    #expect(walk.state.place == .explanation)
    #expect(walk.text.contains("query       change:"))
    let title = try #require(walk.text.split(separator: "┌ ").last?.split(separator: " ─").first)
    let count = try #require(title.split(separator: ": ").last.flatMap { Int($0) })
    #expect(walk.text.contains("│\(count) rows; Enter lists them"))
    walk.press(.enter)
    #expect(walk.ids.count == count)
  }

  @Test func `where some fit only in the earlier edition, the line names them`() {
    // Sun was dormant, and is Sunrise and active: the later edition lists no dormant one.
    var walk = Walkthrough(Samples.small, line: "is:dormant view:changes", columns: 100, rows: 40)
    walk.press("g")
    for _ in 0..<20 where !walk.cursorText.contains("renamed") { walk.press("j") }
    walk.press("i")
    #expect(walk.text.contains("query       id:sun changes:shown"))
    walk.press(.enter)
    #expect(walk.ids == ["sun"])
  }

  @Test func `i on an event tells all that closed in it, and Enter lists them`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), line: "at:2021 view:changes", columns: 100)
    walk.press("i")
    #expect(walk.text.contains("Closed or gone together: 75"))
    #expect(walk.text.contains("74 forums with it"))
    walk.press(.enter)
    #expect(walk.ids.count == 75)
  }
}
