import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// Quitting, opening a page, and copying.
@Suite struct LeavingTests {
  @Test(arguments: Place.allCases)
  func `q quits from the list and from nowhere else`(place: Place) throws {
    let walk = try KeyPress("q", at: place).after
    #expect((walk.effects == [.quit]) == (place == .communities))
    #expect(walk.state.line.text.contains("q") == (place == .queryLine))
  }

  @Test func `o opens the page as the sheet has it`() {
    var walk = Walkthrough(Samples.small, line: "id:joy")
    walk.press("o")
    #expect(walk.effects == [.openPage("HTTPS://joy.example/a?b=c")])
  }

  @Test func `o opens nothing but web pages`() {
    var walk = Walkthrough(Samples.small, line: "id:old at:2021")
    walk.press("o")
    #expect(walk.effects == [])
    #expect(walk.state.message == "No web page in this edition: Old")
  }

  @Test func `o says so when nothing is found`() {
    var walk = Walkthrough(Samples.small, line: "id:nobody")
    walk.press("o")
    #expect(walk.effects == [])
    #expect(walk.state.message == "No community is selected")
  }

  @Test func `o shows the address to somebody at another machine`() {
    var walk = Walkthrough(Samples.small, line: "id:joy", isRemote: true)
    walk.press("o")
    #expect(walk.effects == [])
    #expect(walk.state.message == "Open on your own machine: HTTPS://joy.example/a?b=c")
  }

  @Test(arguments: [
    (0, "Joy", "the name"), (1, "HTTPS://joy.example/a?b=c", "the address"),
    (2, "id:joy", "the query"),
  ])
  func `y copies exactly what is chosen and says so`(row: Int, text: String, what: String) {
    var walk = Walkthrough(Samples.small, line: "id:joy")
    walk.press("y")
    for _ in 0..<row { walk.press("j") }
    walk.press(.enter)
    #expect(walk.effects == [.copy(text)])
    #expect(walk.state.message == "Sent \(what) to the terminal's clipboard: \(text)")
    #expect(walk.state.place == .communities)
  }

  @Test func `y leaves out an address that is not there`() {
    var walk = Walkthrough(Samples.small, line: "id:sun")
    walk.press("y", "j", .enter)
    #expect(walk.effects == [.copy("id:sun")])
  }

  @Test func `y copies no query where there is none`() {
    var walk = Walkthrough(Samples.small)
    walk.press("y", "G", .enter)
    #expect(walk.effects == [])
    #expect(walk.state.message == "The query is empty; nothing was copied")
  }
}
