import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// Keys that come while the screen that they are meant for is worked out.
@Suite struct AwaitingTests {
  private func slow(_ line: String = "") -> Walkthrough {
    var walk = Walkthrough(OverviewTests.triangles, line: line, columns: 120, rows: 30)
    walk.takesTime = true
    return walk
  }

  @Test func `what is typed behind a screen's key is done on that screen`() {
    for (screen, keys) in [
      ("0", ["l", "j", "+"]), ("9", ["j", "l", .enter]), ("C", ["j", "j"]), ("5", ["j"]),
      ("2", ["n", " "]), ("0", [.tab, "j", .enter]), ("C", ["?", "y"]), ("0", ["/", "a", "n"]),
    ] as [(Key, [Key])] {
      var walk = slow()
      let before = walk.screen[row: 5].map(\.text)
      walk.press(screen)
      for key in keys { walk.press(key) }
      // Until it is there nothing moves.
      #expect(walk.state.place == .communities)
      #expect(walk.selectedID == "a")
      #expect(walk.screen[row: 5].map(\.text) == before)
      var other = Walkthrough(OverviewTests.triangles, columns: 120, rows: 30)
      other.press(screen)
      walk.answer()
      // Such as those that a query is typed with.
      while walk.unanswered != nil { walk.answer() }
      for key in keys { other.press(key) }
      #expect(walk.text == other.text, "\(screen.name)")
      #expect(walk.state.place == other.state.place)
    }
  }

  @Test func `Esc stays where one is, and drops what was typed`() {
    var walk = slow("id:a,b,x")
    walk.press("j")
    let before = walk.text
    walk.press("0", "l", "l", "m")
    #expect(walk.state.line.text == "id:a,b,x view:overview")
    walk.press(.escape)
    #expect(walk.text == before)
    #expect(walk.unanswered == nil)
    // The keys are at once those of the screen one is on.
    walk.press("j")
    #expect(walk.selectedID == "x")
    walk.press("H")
    #expect(walk.state.message == "There is no place before this")
    walk.press("u")
    #expect(walk.state.message == "Nothing to undo")
  }

  @Test func `a page stays until the screen asked for is there, and after Esc`() {
    var walk = slow("id:a")
    walk.press(.enter)
    let page = walk.text
    walk.press("9")
    #expect(walk.state.place == .page)
    walk.press(.escape)
    #expect(walk.text == page)
    walk.press("9", "l")
    walk.answer()
    #expect(walk.state.place == .map)
    #expect(walk.text.contains("Map of Anna"))
    #expect(walk.selectedID != "a")
  }

  @Test func `another screen's key goes there instead, and H leads to where one was`() {
    var walk = slow()
    walk.press("j", "0", "l", "C")
    walk.answer()
    #expect(walk.state.place == .constellations)
    #expect(walk.state.line.text == "view:constellations")
    walk.press("H")
    walk.answer()
    #expect(walk.state.place == .communities)
    #expect(walk.selectedID == "b")
    walk.press("H")
    #expect(walk.state.message == "There is no place before this")
  }

  @Test func `the constellations and the map of the whole are broken off when nobody waits`() {
    for key in ["C", "0"] as [Key] {
      var walk = Walkthrough(OverviewTests.fresh(), columns: 120, rows: 30)
      walk.takesTime = true
      walk.press(key)
      #expect(walk.unanswered != nil)
      #expect(walk.unanswered?.answer { true } == nil)
      walk.answer()
      #expect(walk.state.place == (key == "C" ? .constellations : .overview))
    }
  }

  @Test func `an answer that was given up changes nothing`() {
    var walk = slow()
    walk.press("0")
    let request = walk.unanswered
    walk.press(.escape)
    let before = walk.text
    walk.take(request?.answer())
    #expect(walk.text == before)
    #expect(walk.state.place == .communities)
  }

  @Test func `while a query is typed its keys never wait`() {
    var walk = slow()
    walk.press("/")
    walk.type("view:overview")
    #expect(walk.state.line.text == "view:overview")
    #expect(walk.state.place == .queryLine)
    walk.press(.enter, "+")
    #expect(walk.state.overviewScale == 1)
    walk.answer()
    #expect(walk.state.place == .overview)
    #expect(walk.state.overviewScale == 1.5)
  }

  @Test func `a window that changes its size is drawn anew while one waits`() {
    var walk = slow()
    walk.press("0", "l")
    walk.resize(columns: 80, rows: 24)
    #expect(walk.screen.size == Size(columns: 80, rows: 24))
    #expect(walk.state.place == .communities)
    walk.answer()
    #expect(walk.state.place == .overview)
  }

  @Test func `leaving the program never waits`() {
    for key in ["Q", .control("c")] as [Key] {
      var walk = slow()
      walk.press("0", key)
      #expect(walk.effects == [.quit])
    }
    // Behind the key of a screen it is for leaving that one.
    var walk = slow()
    walk.press("0", "q")
    #expect(walk.effects == [])
    walk.answer()
    walk.answer()
    #expect(walk.state.place == .communities)
  }
}
