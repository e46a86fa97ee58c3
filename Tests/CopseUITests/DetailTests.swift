import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// Going along the community beside the list, and what its numbers lead to.
@Suite struct DetailTests {
  /// The pane with the cursor on the first line that begins so.
  private func pane(_ line: String, at text: String, rows: Int = 40) throws -> Walkthrough {
    var walk = Walkthrough(try Samples.amplifyFE(), line: line, columns: 120, rows: rows)
    walk.press(.backTab)
    #expect(walk.state.place == .detail)
    for _ in 0..<120 where !words(walk).hasPrefix(text) { walk.press("j") }
    #expect(words(walk).hasPrefix(text), "\(text)")
    return walk
  }

  /// What stands in the pane behind the cursor.
  private func words(_ walk: Walkthrough) -> String {
    guard let cursor = walk.screen.cursor else { return "" }
    let row = walk.screen.lines[cursor.row]
    return String(row.dropFirst(cursor.column).drop { $0 == " " })
  }

  // The counts were taken from the sheets by hand: 39 connections of 2021, 74 forums.
  @Test(arguments: [
    ("at:2021 id:amplifyfe", "connections 39", "near:amplifyfe -id:amplifyfe at:2021", 39),
    (
      "at:2021 id:tes-fe-community-forums", "has 74 parts",
      "part-of:tes-fe-community-forums at:2021", 74
    ),
    (
      "at:2021 id:tes-fe-community-forums", "Parts (74)",
      "part-of:tes-fe-community-forums at:2021", 74
    ),
    (
      "id:illustrative-112", "3 connections more",
      "id:illustrative-003,illustrative-137,illustrative-190 at:2023", 3
    ),
  ])
  func `i explains a number as the page does, and Enter lists what it counts`(
    line: String, text: String, query: String, count: Int
  ) throws {
    var walk = try pane(line, at: text)
    let before = walk.text
    var explained = walk
    explained.press("i")
    explained.resize(columns: 120, rows: 60)
    #expect(explained.text.contains("\(count) rows; Enter lists them"), "\(explained.text)")
    explained.press("y")
    #expect(explained.effects == [.copy(query)])
    #expect(walk.text.contains("Enter list"))
    walk.press(.enter)
    #expect(walk.state.line.text == query)
    #expect(walk.ids.count == count)
    walk.press("H")
    #expect(walk.text == before)
  }

  @Test func `Enter on a part opens its page, and on any other line the community's`() throws {
    var walk = try pane("at:2021 id:tes-fe-community-forums", at: "has 74 parts")
    walk.press("G")
    while !words(walk).hasPrefix("source") { walk.press("k") }
    var page = walk
    page.press(.enter)
    #expect(page.state.place == .page)
    #expect(page.selectedID == "tes-fe-community-forums")
    walk.press("k", "k")
    let part = words(walk)
    walk.press(.enter)
    #expect(walk.state.place == .page)
    let name = try #require(walk.state.selectedCommunity?.name)
    #expect(part.contains(name), "\(part) \(name)")
    #expect(name != "TES FE community forums")
  }

  @Test func `i on a part says why the part is thought to be the same`() throws {
    var walk = try pane("at:2021 id:tes-fe-community-forums", at: "Parts (74)")
    walk.press("j", "i")
    let part = try #require(
      walk.state.results.found.first?.parts.first?.name)
    #expect(walk.text.contains(part))
    #expect(walk.text.contains("Why"), "\(walk.text)")
  }

  @Test func `the line stays in sight when the pane is scrolled or made smaller`() throws {
    var walk = try pane("at:2021 id:tes-fe-community-forums", at: "Parts (74)")
    for keys: [Key] in [["J", "J", "J"], ["K"], [.pageDown], ["G"], ["g"], [.pageUp]] {
      for key in keys { walk.press(key) }
      expectSound(walk, "\(keys)")
    }
    walk.press("G")
    for rows in [40, 20, 10, 5, 1, 0, 40] {
      walk.resize(columns: 120, rows: rows)
      expectSound(walk, "\(rows) rows")
    }
  }

  @Test(arguments: Samples.odd.map(\.key))
  func `an odd audit has no line that cannot be stood on`(name: String) throws {
    let audit = try #require(Samples.odd.first { $0.key == name }?.value)
    var walk = Walkthrough(audit, line: "at:any", columns: 120, rows: 24)
    walk.press(.backTab)
    for _ in 0..<40 {
      walk.press("j")
      expectSound(walk, name)
      var other = walk
      other.press("i", .escape, .enter)
      expectSound(other, name)
    }
  }

  @Test func `i on the other end of a connection, on the page, tells about that one`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), line: "id:joyfe", columns: 120, rows: 60)
    walk.press(.enter)
    let own = try #require(walk.state.selectedCommunity?.name)
    for _ in 0..<400 where !walk.cursorText.contains("AmplifyFE") { walk.press("j") }
    walk.press("i")
    #expect(walk.text.contains("Why this is one community: AmplifyFE"), "\(walk.text)")
    #expect(!walk.text.contains("Why this is one community: \(own)"))
  }
}
