import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// The shortest chain from a community that was marked to another.
@Suite struct ChainTests {
  @Test func `without a mark it says what to do`() {
    var walk = Walkthrough(MapTests.chain)
    walk.press("p")
    #expect(
      walk.state.message
        == "No community is marked; m marks one, then this shows the chain to another")
    walk.press("m")
    #expect(walk.state.message == "Marked Alpha; p on another shows the chain between them")
    #expect(walk.screen.lines.contains { $0.contains("▶✓Alpha") })
    walk.press("p")
    #expect(walk.state.message?.hasPrefix("Alpha is the one that is marked") == true)
    walk.press("m")
    #expect(walk.state.message == "Alpha is marked no longer")
    #expect(!walk.text.contains("✓"))
  }

  @Test func `the chain is told in words, and Enter goes to a step`() {
    var walk = Walkthrough(MapTests.chain, columns: 100)
    walk.press("m", "j", "j", "j", "p")
    for text in [
      "From Alpha to Delta, 2021: 3 connections", "1 Alpha", "2 Beta", "3 Gamma", "4 Delta",
      "copse map AUDIT --path a d",
    ] {
      #expect(walk.text.contains(text), "\(text)")
    }
    walk.press("k", "k", .enter)
    #expect(walk.state.place == .page)
    #expect(walk.selectedID == "b")
    // Another page, and back from it.
    walk.press("p")
    #expect(walk.text.contains("From Alpha to Beta, 2021: 1 connection"))
    walk.press(.escape, "q")
    #expect(walk.state.place == .communities)
  }

  @Test func `the command is copied`() {
    var walk = Walkthrough(MapTests.chain, line: "at:2020", columns: 100)
    walk.press("m", "j", "p", "G", .enter)
    #expect(walk.effects == [.copy("copse map AUDIT at:2020 --path a b")])
  }

  @Test func `where no chain leads it says so`() {
    var walk = Walkthrough(MapTests.chain)
    walk.press("m", "j", "j", "j", "j", "p")
    #expect(
      walk.state.message == "No chain of connections leads from Alpha to Echo in 2021")
    walk.press("[", "p")
    #expect(walk.text.contains("From Alpha to Echo, 2020: 2 connections"))
    walk.press(.escape, "]", "G", "p", .escape)
    #expect(walk.selectedID == "f")
    walk.press("m", "g", "j", "[", "p")
    #expect(walk.state.message == "Foxtrot is not listed in 2020")
    var none = Walkthrough(
      Samples.audit([2021: [["id"], ["a"], ["b"]]]))
    none.press("m", "j", "p")
    #expect(none.state.message == "Connections are not recorded in 2021")
  }

  @Test func `all of the chain is on the map, however far, until Esc takes it off`() {
    var walk = Walkthrough(MapTests.chain, columns: 120, rows: 30)
    walk.press("m", "j", "j", "j", "9", "p")
    #expect(walk.text.contains("From Alpha to Delta"))
    walk.press(.escape)
    for name in ["1 Alpha", "2 Beta", "3 Gamma", "4 Delta"] {
      #expect(walk.rows(of: walk.state.layout.main).contains { $0.contains(name) }, "\(name)")
    }
    #expect(walk.text.contains("Further away, on the chain"))
    #expect(walk.text.contains("Chain: Alpha – Beta – Gamma – Delta."))
    walk.press("[")
    #expect(walk.text.contains("Chain: Alpha – Beta – Gamma – Delta."))
    walk.press("]", .escape)
    #expect(!walk.text.contains("Chain: "))
    #expect(walk.state.place == .map)
    walk.press(.escape)
    #expect(walk.state.place == .communities)
  }

  @Test func `the chain of a list is shown on the map, and a step of it is stood on`() {
    var walk = Walkthrough(MapTests.chain, columns: 120, rows: 30)
    walk.press("m", "j", "j", "j", "p", "j", .enter)
    #expect(walk.state.place == .map)
    #expect(walk.text.contains("Chain: Alpha – Beta – Gamma – Delta."))
    walk.press("p", "g", .enter)
    #expect(walk.selectedID == "a")
    #expect(walk.state.place == .map)
  }

  @Test(arguments: [(0, 0), (1, 1), (20, 6), (40, 12)])
  func `it is drawn at every size, in ASCII too`(columns: Int, rows: Int) {
    for charset in [Charset.unicode, .ascii] {
      var walk = Walkthrough(MapTests.chain, columns: columns, rows: rows, charset: charset)
      walk.press("m", "j", "j", "j", "p")
      _ = walk.text
      walk.press("j", .enter)
      _ = walk.text
      walk.press("p")
      _ = walk.text
    }
  }
}
