import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// Two editions side by side, with one cursor.
@Suite struct SidesTests {
  @Test func `both sides of a community stand in one row, blank where one has nothing`() {
    // In 2022 joy is not listed; in 2023 new is, sun is Sunrise and on linkedin too, old is gone.
    let walk = Walkthrough(Samples.small, line: "view:sides", columns: 80, rows: 24)
    #expect(
      walk.rows.prefix(5) == [
        "  2022                                │   2023",
        "▶ × Old                   teams       │−",
        "                                      │+  • New                   bluesky",
        "                                      │+  ● Joy                   linkedin",
        "  ○~Sun                  *zoom        │~* ●~Sunrise              *linkedin zo…",
      ])
    #expect(walk.text.contains("Side by side: 4 of 4 differ"))
    #expect(walk.selectedID == "old")
  }

  @Test func `a column that one sheet has not is named above its side`() {
    let audit = Samples.audit([
      2020: [["id", "name", "platforms", "region"], ["a", "A", "twitter", "Wales"]],
      2021: [["id", "name"], ["a", "A"]],
    ])
    let walk = Walkthrough(audit, line: "view:sides", columns: 100, rows: 12)
    #expect(walk.text.contains("2021 not recorded: platforms, region "))
    let narrow = Walkthrough(audit, line: "view:sides", columns: 70, rows: 12)
    #expect(narrow.text.contains("2021 not recorded: platforms "))
    #expect(!narrow.text.contains("region"))
  }

  @Test func `Enter opens the page of the community, also of one that only one side has`() {
    for (steps, id) in ["old", "new", "joy", "sun"].enumerated() {
      var walk = Walkthrough(Samples.small, line: "view:sides")
      for _ in 0..<steps { walk.press("j") }
      #expect(walk.selectedID == id)
      let before = walk.text
      walk.press(.enter)
      #expect(walk.state.place == .page)
      #expect(walk.selectedID == id)
      walk.press(.escape)
      #expect(walk.text == before)
    }
  }

  @Test func `the cursor stays on a community while years pass`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), columns: 120, rows: 40)
    walk.press("4", .pageDown, "j", "j")
    let id = try #require(walk.selectedID)
    for key: Key in ["[", "[", "]", "]"] {
      walk.press(key)
      #expect(walk.selectedID == id)
      #expect(walk.cursorText.hasPrefix("▶"))
    }
  }

  @Test func `it opens on the community that the list stood on`() {
    var walk = Walkthrough(Samples.small)
    walk.press("j", "j", "4")
    #expect(walk.selectedID == "sun")
  }

  @Test(arguments: [
    ("one row", "view:sides", "has one edition, 2024"),
    ("no edition", "view:sides", "has no edition"),
    (
      "small", "view:sides at:2021",
      "2021 is the first edition: nothing to compare. ] shows the next; D"
    ),
    ("small", "view:sides at:any", "[ and ] step to a year"),
    ("small", "view:sides xyzzy", "Nothing found in 2023"),
  ])
  func `where nothing can stand, words say why and which key helps`(
    name: String, line: String, text: String
  ) throws {
    let audit = try #require(Samples.odd.first { $0.key == name }?.value)
    var walk = Walkthrough(audit, line: line, columns: 100)
    #expect(walk.text.contains(text))
    walk.press(.enter)
    #expect(walk.state.message == "No community is selected")
  }

  @Test func `an invented edition is called so, in a word or a letter`() throws {
    for (columns, text) in [(80, "2023 (illustrative)"), (40, "2023 i"), (20, "2023 i")] {
      let walk = Walkthrough(
        try Samples.amplifyFE(), line: "view:sides", columns: columns, rows: 12)
      #expect(walk.rows.first?.contains(text) == true, "\(walk.text)")
    }
  }

  @Test func `what only one edition has is found too, and the other side is blank`() throws {
    // These five, two of them closed, are in the sheet of 2020 and not in that of 2021.
    let walk = Walkthrough(
      try Samples.amplifyFE(), line: "change:removed at:2021 view:sides", columns: 80, rows: 24)
    let rows = walk.rows.dropFirst().filter { !$0.isEmpty }
    #expect(rows.count == 5)
    #expect(rows.allSatisfy { $0.hasSuffix("│−") })
  }
}

extension Walkthrough {
  /// The rows of the main pane.
  fileprivate var rows: [String] { rows(of: state.layout.main) }
}
