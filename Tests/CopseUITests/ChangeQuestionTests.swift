import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// The questions that the screen of changes is there for, and what it says where it has no answer.
@Suite struct ChangeQuestionTests {
  @Test func `what happened to the TES communities is the first thing that 2021 says`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), columns: 80, rows: 24)
    // As README has it: the line of the first question is still there.
    walk.press("/")
    walk.type("left:twitter is:open vs:2022")
    walk.press(.enter, "/", .control("u"), .enter, "2", "{", "]")
    #expect(walk.cursorText == "▶ ×  TES communities closed: 74 forums with it")
    #expect(walk.selectedID == "tes-fe-community-forums")
    walk.press(.enter)
    #expect(walk.state.place == .page)
    #expect(walk.text.contains("closed"))
  }

  @Test func `who left Twitter since 2022, and where they went, stands side by side`() throws {
    var walk = Walkthrough(
      try Samples.amplifyFE(), line: "left:twitter is:open vs:2022", columns: 120, rows: 400)
    walk.press("2")
    // Counted from the sheets: 70 are open in 2024 and no parts; in 2022 there were two more, one of
    // which has closed since, and one of which is now a part. Of the 72, 64 joined something.
    #expect(walk.ids.count == 70)
    #expect(walk.changeRows.contains { $0.hasPrefix("  ▾ moved  64  ") })
    let left = walk.changeRows.drop { !$0.hasPrefix("  ▾ left  ") }.prefix(73).dropFirst()
    #expect(left.allSatisfy { $0.hasSuffix(" → –") && $0.contains("twitter") })
    let row = walk.changeRows.first { $0.contains("Illustrative hashtag 25:") && $0.contains("→") }
    #expect(row?.contains("twitter") == true)
    #expect(row?.hasSuffix("→ whatsapp; bluesky") == true)
  }

  @Test func `those that closed together are listed, as a line that one can keep`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), line: "at:2021", columns: 80, rows: 24)
    walk.press("2", "n")
    #expect(walk.cursorText == "▶ ×i 4 communities on twitter closed or were removed")
    walk.press(.enter)
    #expect(walk.state.place == .communities)
    #expect(
      walk.ids == [
        "illustrative-051", "illustrative-054", "illustrative-013", "illustrative-057",
      ])
    #expect(walk.state.line.text.hasSuffix(" at:2021 changes:shown"))
    walk.press(.escape)
    #expect(walk.state.place == .changes)
  }

  @Test func `a column that one edition lacks is said with its year`() throws {
    // Of the five sheets, that of 2020 alone has no region.
    for (line, isMissing) in [
      ("at:2021", true), ("at:2020 vs:2022", true), ("vs:2020", true), ("at:2022", false),
    ] {
      for columns in [120, 40, 20] {
        var walk = Walkthrough(try Samples.amplifyFE(), line: line, columns: columns, rows: 40)
        walk.press("2")
        let words = walk.changeRows.prefix(4).flatMap { $0.split(separator: " ") }
        let text = words.joined(separator: " ")
        #expect(text.contains("Not recorded in 2020: region") == isMissing, "\(line) \(columns)")
      }
    }
  }

  @Test func `why nothing is compared is said, with the key that helps`() {
    let cases: [(Audit, String, String)] = [
      (Samples.small, "at:2021", "2021 is the first edition: nothing to compare. ] shows the next"),
      (Samples.small, "at:any", "Every edition is shown at once: nothing to compare. [ and ] step"),
      (Samples.odd[2].value, "", "The audit has one edition, 2024: nothing to compare."),
      (Samples.odd[0].value, "", "The audit has no edition: nothing to compare."),
    ]
    for (audit, line, reason) in cases {
      var walk = Walkthrough(audit, line: line, columns: 120, rows: 20)
      walk.press("2")
      #expect(walk.cursorText.hasPrefix("▶ " + reason), "\(walk.cursorText)")
      walk.press("j", "n", " ")
      #expect(walk.state.message != nil)
      expectSound(walk, line)
    }
  }

  @Test func `an edition that is compared with itself says so, and how to choose another`() {
    var walk = Walkthrough(Samples.small, line: "vs:2023", columns: 80, rows: 24)
    walk.press("2")
    #expect(walk.text.contains("2023 is compared with itself. D chooses the year to compare with."))
    walk.press("g", .enter)
    #expect(walk.text.contains("Compare with"))
  }

  @Test func `a line that finds nothing that changed says so, and what may have been meant`() {
    var walk = Walkthrough(Samples.small, line: "platform:zom", columns: 80, rows: 24)
    walk.press("2")
    #expect(walk.text.contains("Nothing changed for them. X takes the terms off the line."))
    #expect(walk.text.contains("No community ever had 'zom'; the closest there is: zoom."))
    walk.press("X")
    #expect(walk.text.contains("▾ added  2"))
  }
}

/// What changed, said in the list of communities.
@Suite struct ChangesInListTests {
  @Test func `d says in words what changed, with those that were removed, and d takes it back`() {
    var walk = Walkthrough(Samples.small, columns: 260, rows: 24)
    let before = walk.text
    walk.press("d")
    #expect(walk.state.line.text == "changes:shown")
    #expect(walk.ids == ["new", "joy", "sun", "old"])
    #expect(walk.text.contains("3 of 3 −1"))
    #expect(walk.text.contains("Communities, with changes since 2022"))
    let rows = walk.changeRows
    #expect(rows[0].hasSuffix("added") && rows[3].hasSuffix("removed"))
    #expect(rows[2].hasSuffix("joined linkedin, status: dormant → active, renamed from Sun"))
    walk.press("G")
    #expect(walk.selectedID == "old")
    walk.press("d", "g")
    #expect(walk.text == before)
  }

  @Test func `a move is told in full where it has room, and else with an arrow`() {
    let whole = "left twitter, joined linkedin"
    for (columns, words) in [(200, whole), (80, whole), (60, "twitter → linkedin")] {
      var walk = Walkthrough(Samples.small, line: "vs:2021 id:joy", columns: columns, rows: 24)
      walk.press("d")
      #expect(walk.cursorText.hasSuffix(words), "\(walk.cursorText)")
    }
  }

  @Test func `what has no room is counted`() {
    var walk = Walkthrough(Samples.small, line: "id:sun", columns: 60, rows: 24)
    walk.press("d")
    #expect(walk.cursorText.hasSuffix(" joined linkedin +2"), "\(walk.cursorText)")
    walk.resize(columns: 40, rows: 24)
    #expect(walk.cursorText.hasSuffix(" joined linked… +2"), "\(walk.cursorText)")
    walk.resize(columns: 20, rows: 6)
    #expect(walk.cursorText == "▶ Sunrise        ~*")
  }

  @Test func `who left Twitter since 2022 and is open still says in the list where it went`() throws
  {
    var walk = Walkthrough(try Samples.amplifyFE(), columns: 120, rows: 100)
    walk.press("/")
    walk.type("left:twitter is:open vs:2022")
    walk.press(.enter, "d")
    #expect(walk.ids.count == 70)
    // Of the 70, 23 are now on LinkedIn and were not; 8 joined nothing.
    let rows = walk.changeRows.filter { !$0.isEmpty }
    #expect(rows.count == 70)
    #expect(rows.allSatisfy { $0.contains("twitter") })
    #expect(rows.filter { $0.contains("left twitter") && !$0.contains("joined") }.count == 8)
    walk.press("/")
    walk.type("joined:linkedin")
    #expect(walk.ids.count == 23)
  }

  @Test func `from the screen of changes d leads to the list, and H back`() {
    var walk = Walkthrough(Samples.small, columns: 80, rows: 24)
    walk.press("2", "n", "N")
    let rows = walk.changeRows
    walk.press("d")
    #expect(walk.state.place == .communities)
    #expect(walk.state.line.text == "changes:shown")
    walk.press("H")
    #expect(walk.changeRows == rows)
  }

  @Test func `where nothing is compared d says why`() {
    var walk = Walkthrough(Samples.small, line: "at:2021")
    walk.press("d")
    #expect(walk.state.message?.hasPrefix("2021 is the first edition") == true)
    #expect(walk.state.line.text == "at:2021")
  }
}
