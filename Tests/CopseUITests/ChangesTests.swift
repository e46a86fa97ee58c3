import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// The screen of what changed between two editions.
@Suite struct ChangesTests {
  @Test func `each kind has a heading with its count, and old and new stand side by side`() {
    var walk = Walkthrough(Samples.small, columns: 80, rows: 24)
    walk.press("2")
    let expected = [
      "  2022 → 2023",
      "  ▾ added  2  listed now, and not in the year compared with",
      "▶ +  \(padded("New", 30))– → bluesky",
      "  +  \(padded("Joy", 30))– → active · linkedin",
      "  ▾ removed  1  listed in the year compared with, and not now",
      "  −  \(padded("Old", 30))\(padded("closed · teams", 20)) → –",
      "  ▾ renamed  1  under another name",
      "  ~  \(padded("Sun", 35)) → Sunrise",
      "  ▾ joined  1  on a platform that is new to it",
      "  *  \(padded("Sunrise", 30))– → linkedin",
      "  ▾ status  1  another status, neither closed nor reopened",
      "  *  \(padded("Sunrise", 30))\(padded("dormant", 20)) → active",
    ]
    #expect(walk.changeRows.filter { !$0.isEmpty } == expected)
  }

  @Test func `an explorer that is opened on the screen has its keys there`() {
    var walk = Walkthrough(Samples.small, line: "view:changes", columns: 80, rows: 24)
    #expect(walk.state.place == .changes)
    #expect(walk.cursorText.hasPrefix("▶ +  New"))
    walk.press("k")
    #expect(walk.cursorText.hasPrefix("▶ ▾ added  2"))
    walk.press("k")
    #expect(walk.cursorText == "▶ 2022 → 2023")
  }

  @Test func `where there is little room, the new side stands beside the name`() {
    var walk = Walkthrough(Samples.small, columns: 40, rows: 20)
    walk.press("2")
    #expect(walk.changeRows.contains("  *  \(padded("Sunrise", 17))→active"))
    #expect(walk.changeRows.contains("  +  Joy"))
    #expect(walk.changeRows.contains("  ~  \(padded("Sun", 15)) → Sunrise"))
    walk.press("[")
    #expect(walk.changeRows.contains("  *  \(padded("Sun", 17))#joyful→"))
  }

  @Test func `a community that counts several times is told`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), columns: 120, rows: 400)
    walk.press("2")
    // Counted from the sheets of 2023 and 2024.
    #expect(walk.changeRows.contains { $0.hasPrefix("  ▾ joined  96 (85 communities)") })
    #expect(walk.changeRows.contains { $0.hasPrefix("  ▾ left  84 (75 communities)") })
    #expect(walk.changeRows.contains { $0.hasPrefix("  ▾ moved  65  ") })
  }

  @Test func `Space folds the group that one is in, and unfolds it; Enter on its heading too`() {
    var walk = Walkthrough(Samples.small, columns: 80, rows: 24)
    walk.press("2")
    let open = walk.changeRows
    for key in [Key.character(" "), .enter] {
      walk.press(" ")
      #expect(walk.cursorText == "▶ ▸ added  2  listed now, and not in the year compared with")
      #expect(walk.changeRows.filter { !$0.isEmpty }.count == 10)
      #expect(walk.selectedID == nil)
      walk.press(key)
      #expect(walk.cursorText == "▶ ▾ added  2  listed now, and not in the year compared with")
      walk.press("j")
      #expect(walk.changeRows == open)
    }
    walk.press("g", " ")
    #expect(walk.state.message?.contains("fold") == true)
  }

  @Test func `n goes through every change and opens what is folded last; N goes back`() throws {
    let audit = try Samples.amplifyFE()
    let changes = try #require(audit.changes(Query(at: .year(2021))))
    var walk = Walkthrough(audit, line: "at:2021", columns: 80, rows: 24)
    walk.press("2")
    var seen = [walk.selectedID]
    repeat {
      walk.press("n")
      seen.append(walk.selectedID)
    } while walk.state.message == nil
    #expect(walk.state.message == "This is the last change")
    let ids = changes.groupsOnScreen.flatMap { $0.map { Optional($0.community.id) } }
    let expected = changes.events.map { $0.whole?.id } + ids
    // The last press stays where it is.
    #expect(seen == expected + [ids.last ?? nil])
    var back: [String?] = [walk.selectedID]
    while back.count < 10_000 {
      walk.press("N")
      if walk.state.message != nil { break }
      back.append(walk.selectedID)
    }
    #expect(back.reversed() == expected)
    #expect(walk.state.message == "This is the first change")
  }

  @Test func `N opens what is folded above when nothing else is left there, at its end`() {
    var walk = Walkthrough(Samples.small, columns: 80, rows: 24)
    walk.press("2", " ", "n")
    #expect(walk.selectedID == "old")
    walk.press("N")
    #expect(walk.selectedID == "joy")
    walk.press("N", "N")
    #expect(walk.selectedID == "new")
    #expect(walk.state.message == "This is the first change")
  }

  @Test func `Enter opens the page of the community, and H leads back to the row`() {
    var walk = Walkthrough(Samples.small, columns: 80, rows: 24)
    walk.press("2", "n", "n")
    let rows = walk.changeRows
    #expect(walk.selectedID == "old")
    walk.press(.enter)
    #expect(walk.state.place == .page)
    #expect(walk.selectedID == "old")
    walk.press("H")
    #expect(walk.state.place == .changes)
    #expect(walk.changeRows == rows)
  }

  @Test func `with one edition every key says that there is nothing to compare`() throws {
    let audit = try #require(Samples.odd.first { $0.key == "one row" }?.value)
    let year = try #require(audit.years.first)
    let reason = "The audit has one edition, \(year): nothing to compare."
    for screen: Key in ["2", "4", .enter] {
      for key: Key in ["n", "N", " "] where key != " " || screen == "2" {
        var walk = Walkthrough(audit, columns: 80, rows: 24)
        walk.press(screen, key)
        #expect(walk.state.message == reason)
      }
    }
    var walk = Walkthrough(audit, columns: 80, rows: 24)
    walk.press("2", "?")
    walk.type("next change")
    walk.press(.enter)
    #expect(walk.state.message == reason)
  }

  @Test func `Enter on the years chooses the one to compare with`() {
    var walk = Walkthrough(Samples.small, columns: 80, rows: 24)
    walk.press("2", "g", .enter)
    #expect(walk.text.contains("Compare with"))
    walk.press("j", .enter)
    #expect(walk.state.line.text == "vs:2021 view:changes")
    #expect(walk.cursorText == "▶ 2021 → 2023")
  }
}

/// A text with so many columns, for texts of narrow characters.
private func padded(_ text: String, _ columns: Int) -> String {
  text + String(repeating: " ", count: max(0, columns - text.count))
}

extension Walkthrough {
  /// The rows of the pane that the screen is about.
  var changeRows: [String] { rows(of: state.layout.main) }
}

extension FoundChanges {
  /// The groups from top to end of the screen: a move before what it joined and left.
  var groupsOnScreen: [ChangeGroup] {
    let moved = groups.filter { $0.kind == .moved }
    let others = groups.filter { $0.kind != .moved }
    let split = others.firstIndex { $0.kind == .joined } ?? others.endIndex
    return others.prefix(upTo: split) + moved + others.suffix(from: split)
  }
}
