import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// Moving about on a page.
@Suite struct PageMovingTests {
  @Test func `the cursor stays on what it is on when the screen has another size`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), line: "id:joyfe", columns: 120, rows: 40)
    walk.press(.enter)
    for _ in 0..<200 where !walk.cursorText.contains("PDNorth") { walk.press("j") }
    for (columns, rows) in [(40, 12), (20, 6), (200, 60), (0, 0), (1, 1), (80, 24)] {
      walk.resize(columns: columns, rows: rows)
      if columns >= 40 { #expect(walk.cursorText.contains("PDNorth"), "\(columns)") }
    }
  }

  @Test func `stepping the year stays on the page, and on what the cursor is on`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), line: "id:joyfe", columns: 120, rows: 40)
    walk.press(.enter)
    for _ in 0..<200 where !walk.cursorText.contains("PDNorth") { walk.press("j") }
    walk.press("[", "[", "[")
    #expect(walk.state.place == .page)
    #expect(walk.cursorText.contains("− PDNorth · linked · gone"))
    #expect(walk.text.contains("[2021]"))
  }

  @Test func `n goes to every line that says what changed, and N back`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), line: "id:joyfe", columns: 120, rows: 20)
    walk.press(.enter)
    var told: [String] = []
    for _ in 0..<100 where walk.state.message == nil {
      walk.press("n")
      if walk.state.message == nil { told.append(walk.cursorWords) }
    }
    #expect(
      told == [
        "status: active not stated", "left twitter", "left facebook-live", "left whatsapp",
        "left zoom", "left newsletter", "status: not stated dormant", "not stated", "dormant",
        "not stated", "Closed its social media, announced by March stays on the map",
      ])
    #expect(walk.state.message == "No change further down")
    for _ in told { walk.press("N") }
    #expect(walk.state.message == "No change further up")
  }

  @Test func `J and K go through the list behind, and leaving leads to where one came to`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), columns: 120, rows: 30)
    walk.press("j", .enter, "j", "j")
    let first = walk.selectedID
    walk.press("J", "J", "J")
    #expect(walk.selectedID == walk.ids[4])
    walk.press("K")
    #expect(walk.selectedID == walk.ids[3])
    #expect(walk.cursorText == walk.rows(of: walk.state.layout.main).first)
    walk.press(.escape)
    #expect(walk.state.place == .communities)
    #expect(walk.index == 3)
    walk.press("g", .enter, "K")
    #expect(walk.state.message == "This is the first of the list")
    #expect(first == walk.ids[1])
  }

  @Test func `a community that the line does not find has no next one`() throws {
    var walk = Walkthrough(
      try Samples.amplifyFE(), line: "id:illustrative-112", columns: 120, rows: 60)
    walk.press(.enter)
    for _ in 0..<400 where !walk.cursorText.contains("(illustrative-088)") { walk.press("j") }
    walk.press(.enter, "J")
    #expect(walk.state.message == "The query line does not find this community; H goes back")
  }

  @Test func `PgDn turns the page, and what was below comes up`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), line: "id:amplifyfe", columns: 80, rows: 24)
    walk.press(.enter)
    walk.resize(columns: 80, rows: 43)
    let whole = walk.rows(of: walk.state.layout.main).map { $0.dropFirst(2) }
    walk.resize(columns: 80, rows: 24)
    walk.press(.pageDown)
    let height = walk.rows(of: walk.state.layout.main).count
    let shown = walk.rows(of: walk.state.layout.main).map { $0.dropFirst(2) }
    #expect(Array(shown.prefix(10)) == Array(whole.dropFirst(height).prefix(10)))
  }

  @Test func `a page of a sheet without anything stands on any screen`() {
    for (name, audit) in Samples.odd {
      for (columns, rows) in [(0, 0), (1, 1), (20, 6), (40, 12), (80, 24)] {
        var walk = Walkthrough(audit, columns: columns, rows: rows)
        walk.press(.enter, "j", "G", "n", "N", "J", "K")
        expectSound(walk, name)
      }
    }
  }
}
