import CopseFiles
import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// `I`: what the figures of the title count.
@Suite struct TitleFigureTests {
  private static let lines = [
    "", "parts:shown tes", "part-of:tes-fe-community-forums", "platform:zoom changes:shown",
    "chat match:any", "view:balance change:removed", "view:sides", "view:sides platform:twitter",
  ]

  @Test(arguments: ["amplifyfe", "fe-communities"])
  func `the query of each figure finds exactly that many, in every edition`(name: String) throws {
    let audit = try AuditReader.read(at: Screens.fixture(name))
    let years = audit.years
    var views = years.map { "at:\($0)" } + ["at:any"]
    if let first = years.first, let last = years.last {
      views += ["vs:\(first)", "at:\(first) vs:\(last)", "vs:\(last)"]
    }
    for view in views {
      for line in Self.lines {
        expectExact(Walkthrough(audit, line: "\(line) \(view)", columns: 220, rows: 40))
      }
    }
  }

  @Test(arguments: Samples.odd.map(\.key))
  func `the same of audits with hardly anything in them`(name: String) throws {
    let audit = try #require(Samples.odd.first { $0.key == name }?.value)
    for line in ["", "changes:shown", "at:any", "is:part", "parts:shown"] {
      expectExact(Walkthrough(audit, line: line, columns: 220, rows: 40))
    }
  }

  /// Lists what is behind each figure of the box.
  private func expectExact(_ walk: Walkthrough) {
    var walk = walk
    walk.press("I")
    #expect(walk.state.place == .choice)
    var before = ""
    while walk.cursorText != before {
      before = walk.cursorText
      let cells = before.dropFirst().split(separator: "  ").map { $0.drop { $0 == " " } }
      let number = cells.first.flatMap { Int($0.drop { !$0.isNumber }) }
      var listed = walk
      listed.press(.enter)
      #expect(!before.contains("(no line)"), "\(walk.state.line.text): \(before)")
      if number == 0 {
        #expect(listed.state.message == "No community is behind this number")
      } else {
        #expect(listed.ids.count == number, "\(walk.state.line.text): \(before)")
        // Longer ones stand below.
        guard cells.count > 2, let line = cells.last.map(String.init) else {
          walk.press("j")
          continue
        }
        #expect(listed.state.line.text == (line == "(an empty line)" ? "" : line))
      }
      walk.press("j")
    }
  }

  @Test func `every number of the title stands in the box, and Esc leads back from the list`()
    throws
  {
    var walk = Walkthrough(try Samples.amplifyFE(), line: "platform:zoom", columns: 120, rows: 30)
    let before = walk.text
    let title = walk.screen.lines[1]
    walk.press("I")
    for number in title.split(whereSeparator: { !$0.isNumber }) {
      #expect(walk.text.contains("\(number)  "), "\(number) of \(title)")
    }
    walk.press("j", .enter)
    #expect(walk.state.line.text == "is:active")
    walk.press(.escape)
    #expect(walk.text == before)
  }

  @Test func `i on the heading of the events tells all that they tell of`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), line: "at:2021 view:changes", columns: 100)
    walk.press("k")
    #expect(walk.cursorText.hasPrefix("▶ ▾ events  2"))
    walk.press("i")
    // 75 of the TES communities, and 4 on twitter.
    #expect(walk.text.contains("2 events tell of 79 communities"))
    walk.press(.enter)
    #expect(walk.ids.count == 79)
  }
}
