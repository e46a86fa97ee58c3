import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// Stepping through the years on the screen of what changed.
@Suite struct ChangeYearTests {
  @Test func `a year step stays on the same change, or near it, and comes back`() {
    var walk = Walkthrough(Samples.small, columns: 80, rows: 24)
    walk.press("2", "G")
    #expect(walk.cursorText.hasPrefix("▶ *  Sunrise") && walk.cursorText.hasSuffix("→ active"))
    walk.press("[")
    #expect(walk.cursorText.hasPrefix("▶ *  Sun ") && walk.cursorText.hasSuffix("→ dormant"))
    walk.press("]", "k", "k")
    #expect(walk.cursorText.hasSuffix("– → linkedin"))
    walk.press("[")
    // Nobody joined anything; the status is what follows.
    #expect(walk.cursorText.hasPrefix("▶ ▾ status  1"))
    walk.press("]")
    #expect(walk.cursorText.hasSuffix("– → linkedin"))
  }

  @Test func `a year step stays on each community that changed so in both years`() throws {
    let audit = try Samples.amplifyFE()
    let changes = try #require(audit.changes(Query()))
    let earlier = try #require(audit.changes(Query(at: .year(2023)))).groups
    var walk = Walkthrough(audit, columns: 80, rows: 24)
    walk.press("2")
    // The cursor begins on the first of them.
    for _ in changes.events.dropFirst() { walk.press("n") }
    var stayed: [ChangeKind: Int] = [:]
    for group in changes.groupsOnScreen {
      let ids = Set(earlier.first { $0.kind == group.kind }?.map(\.community.id) ?? [])
      for entry in group {
        walk.press("n")
        // Of each kind some are enough.
        guard ids.contains(entry.community.id), stayed[group.kind, default: 0] < 3 else { continue }
        stayed[group.kind, default: 0] += 1
        for key in ["[", "]"] as [Key] {
          walk.press(key)
          #expect(walk.selectedID == entry.community.id, "\(group.kind)")
        }
      }
    }
    #expect(stayed.count > 5)
  }

  @Test func `a step to years with fewer changes leaves the cursor on a row`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), columns: 80, rows: 24)
    walk.press("2", .pageDown, .pageDown, .pageDown)
    for key in ["[", "[", "[", "[", "]", "]", "x", "}"] as [Key] {
      walk.press(key)
      expectSound(walk, walk.state.line.text)
    }
  }
}
