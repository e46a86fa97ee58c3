import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// What all editions tell is not asked again when another one is shown, and is the same.
@Suite struct KeptFigureTests {
  private static let lines = [
    "", "is:open", "platform:twitter", "change:moved", "vs:2021", "group:kind", "parts:shown",
    "#joy*",
  ]

  @Test(arguments: ["platforms", "flows", "hashtags", "cohorts"])
  func `a step to another year shows what the year opened anew shows`(view: String) throws {
    for line in Self.lines {
      var walk = Walkthrough(
        try Samples.amplifyFE(), line: "\(line) view:\(view)", columns: 120, rows: 30)
      for key in ["[", "[", "]", "{", "]", "}"] as [Key] {
        walk.press(key)
        try expectAnew(walk)
      }
    }
  }

  @Test(arguments: ["platforms", "hashtags", "cohorts"])
  func `another line is asked anew`(view: String) throws {
    var walk = Walkthrough(
      try Samples.amplifyFE(), line: "view:\(view)", columns: 120, rows: 30)
    for text in [" is:open", " kind:chat", " parts:shown", " group:platform", " vs:2020"] {
      walk.press("/")
      walk.type(text)
      walk.press(.enter)
      try expectAnew(walk)
    }
  }

  private func expectAnew(_ walk: Walkthrough) throws {
    let line = walk.state.line.text
    let anew = Walkthrough(walk.state.audit, line: line, columns: 120, rows: 30)
    let table = try #require(walk.state.figures)
    let other = try #require(anew.state.figures)
    #expect(table.sections == other.sections, "\(line)")
    #expect(table.picture == other.picture, "\(line)")
    for (place, section) in table.sections.enumerated() {
      for index in 0..<section.count {
        let at = FigurePlace(section: place, index: index)
        #expect(table.entry(at: at) == other.entry(at: at), "\(line) \(at)")
      }
    }
  }
}
