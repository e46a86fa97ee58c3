import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// Going back and forward through the places that one has been to.
@Suite struct TrailTests {
  @Test func `back is where one was, cursor and scroll included, and forward where one came from`()
    throws
  {
    var walk = Walkthrough(try Samples.amplifyFE(), columns: 80, rows: 24)
    walk.press(.pageDown, .pageDown, "j")
    let list = walk.text
    walk.press(.enter)
    let page = walk.text
    #expect(walk.state.place == .page)
    walk.press("H")
    #expect(walk.text == list)
    walk.press("L")
    #expect(walk.text == page)
  }

  @Test func `the community beside the list is scrolled as it was`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), columns: 120, rows: 24)
    walk.press("j", "J", "J", "J")
    let list = walk.text
    walk.press("2", "j", "j", "H")
    #expect(walk.text == list)
  }

  @Test func `Esc on a page leads back to where it was opened, and q does too`() throws {
    for key in [Key.escape, "q"] {
      var walk = Walkthrough(try Samples.amplifyFE(), columns: 120, rows: 30)
      walk.press("j", "j")
      let list = walk.text
      walk.press(.enter, "j", key)
      #expect(walk.text == list)
    }
  }

  @Test func `a page is left with the line as it was, though years were stepped on it`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), line: "is:open", columns: 120, rows: 30)
    walk.press("j", .enter, "[", "[")
    #expect(walk.state.line.text == "is:open at:2022")
    walk.press(.escape)
    #expect(walk.state.line.text == "is:open")
    #expect(walk.state.results.found.edition?.year == 2024)
    walk.press("u")
    #expect(walk.state.line.text == "is:open at:2022")
  }

  @Test func `where nothing was before, and nothing after, words say so`() {
    var walk = Walkthrough(Samples.small)
    walk.press("H")
    #expect(walk.state.message == "There is no place before this")
    walk.press("L")
    #expect(walk.state.message == "There is no place that you came back from")
  }

  @Test func `going somewhere new forgets the places that one came back from`() {
    var walk = Walkthrough(Samples.small)
    walk.press(.enter, "H", "j", .enter, "L")
    #expect(walk.state.message == "There is no place that you came back from")
  }

  @Test func `a query begun on a page shows what it finds`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), columns: 80, rows: 24)
    walk.press(.enter, "#")
    walk.type("joy")
    #expect(walk.ids == ["joyfe"])
    #expect(walk.text.contains("JoyFE"))
    walk.press(.enter)
    #expect(walk.state.place == .communities)
    walk.press("H")
    #expect(walk.state.place == .page)
    #expect(walk.state.line.text == "")
  }
}
