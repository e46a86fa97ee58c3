import CopseUI
import TerminalCanvas
import Testing

/// Help that is searched while one types, and that does what it tells.
@Suite struct HelpTests {
  private func help(_ search: String) -> Walkthrough {
    var walk = Walkthrough(Samples.small, columns: 80, rows: 24)
    walk.press("?")
    walk.type(search)
    return walk
  }

  @Test(arguments: [
    ("Ctrl-r", "▶ Ctrl-r            Redo what was undone"),
    ("go-to-facets", "▶ f                 Go to the facets"),
    ("web PAGE", "▶ o                 Open the community's web page"),
    ("{", "▶ {                 Show the first edition"),
    ("renamed", "▶ ~                 renamed"),
    ("inferred", "▶ ≈                 inferred: the same community by its name alone"),
    ("not recorded", "▶ •                 no status: not stated, or not recorded"),
    ("not recorded column", "▶ not recorded      the edition has no such column"),
    ("not stated cell", "▶ not stated        the edition has the column, and the cell is empty"),
  ])
  func `an entry is found by key, by name and by meaning`(search: String, first: String) {
    #expect(help(search).cursorText.hasPrefix(first))
  }

  @Test func `a key that is typed comes before the words that have the letter`() {
    let walk = help("q")
    #expect(walk.text.contains("│The key q "))
    #expect(walk.cursorText.hasPrefix("▶ q                 Quit"))
  }

  @Test func `what nothing goes by is said`() {
    var walk = help("xyzzy")
    #expect(walk.text.contains("Nothing goes by that"))
    walk.press(.enter)
    #expect(walk.state.message == "Nothing goes by 'xyzzy'; Esc clears it")
    walk.press(.escape)
    #expect(walk.state.place == .help)
    #expect(walk.text.contains("▶ /"))
    walk.press(.escape)
    #expect(walk.state.place == .communities)
  }

  @Test func `Enter does what the entry says`() {
    var walk = help("order of the list")
    walk.press(.enter)
    #expect(walk.state.place == .choice)
    #expect(walk.text.contains("members"))
  }

  @Test func `a word of the query line begins the line with it`() {
    var walk = help("joined:")
    walk.press(.enter)
    #expect(walk.state.place == .queryLine)
    #expect(walk.state.line.text == "joined:")
  }

  @Test(arguments: [
    ("exclude-value", "Only in 'Facets'; f goes there"),
    ("complete-", "Nothing goes by 'complete-'; Esc clears it"),
    ("delete-word", "Only in 'The query line'; / goes there"),
    ("illustrative", "This is a mark; it tells, and does nothing"),
    ("has no sheet of", "This is a word of the screen; it tells, and does nothing"),
  ])
  func `what cannot run here says why`(search: String, message: String) {
    var walk = help(search)
    walk.press(.enter)
    #expect(walk.state.message == message)
    #expect(walk.state.place == .help)
  }

  @Test func `the same entry runs where it can`() {
    var walk = Walkthrough(Samples.small, columns: 80, rows: 24)
    walk.press("f", "?")
    walk.type("exclude-value")
    walk.press(.enter)
    #expect(walk.state.place == .facets)
    #expect(walk.state.line.text.hasPrefix("-platform:"))
  }

  @Test func `every key of every place is told once`() {
    var walk = Walkthrough(Samples.small, columns: 200, rows: 999)
    walk.press("?")
    let lines = walk.screen.lines
    for binding in Keymap.standard.bindings where binding.places != [.help] {
      let rows = lines.filter { $0.contains("  \(binding.help)") }
      #expect(!rows.isEmpty, "\(binding.name)")
    }
  }
}
