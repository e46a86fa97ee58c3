import CopseModel
import CopseUI
import TerminalCanvas
import Testing

@Suite struct EscapeTests {
  @Test func `Esc peels one layer after another`() {
    var walk = Walkthrough(Samples.small, columns: 120, rows: 24)
    walk.press("f", "/")
    walk.type("zo")
    walk.press(.enter)
    #expect(walk.state.place == .facets)
    #expect(walk.text.contains("Platform: zo"))
    walk.press(.escape)
    #expect(!walk.text.contains("Platform: zo"))
    #expect(walk.state.place == .facets)
    walk.press("?")
    walk.press(.escape)
    #expect(walk.state.place == .facets)
    walk.press(.escape)
    #expect(walk.state.place == .communities)
    walk.press(.escape)
    #expect(walk.effects == [])
    #expect(walk.state.message == "Nothing to close here; q quits")
  }

  @Test func `Esc lets go of a suggestion before it leaves the line`() {
    var walk = Walkthrough(Samples.small)
    walk.press("#", "j", .down)
    #expect(walk.text.contains("▶ #"))
    walk.press(.escape)
    #expect(walk.state.place == .queryLine)
    #expect(!walk.text.contains("▶ #"))
    walk.press(.escape)
    #expect(walk.state.place == .communities)
    #expect(walk.ids == ["joy"])
  }

  /// As many as there are places that one was opened from the other, and layers over the last.
  @Test func `Esc leads from anywhere to the list, and never out of the program`() throws {
    for (index, audit) in [try Samples.amplifyFE(), Samples.small].enumerated() {
      var keys = RandomKeys(seed: UInt64(index))
      var walk = Walkthrough(audit, columns: 100, rows: 20)
      for _ in 0..<150 {
        keys.step(&walk)
        var leaving = walk
        let asked = leaving.effects.count
        for _ in 0..<60 where leaving.state.place != .communities { leaving.press(.escape) }
        #expect(leaving.state.place == .communities)
        #expect(leaving.effects.count == asked)
      }
    }
  }
}
