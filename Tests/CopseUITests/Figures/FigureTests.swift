import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// The screens that are tables of figures: every number leads to what it counts.
@Suite struct FigureTests {
  @Test(arguments: ["5", "6", "7", "8"] as [Key], ["", "platform:=twitter OR #joy*"])
  func `Enter on a number lists as many communities as it says, and Esc leads back`(
    screen: Key, line: String
  ) throws {
    var walk = Walkthrough(try Samples.amplifyFE(), line: line, columns: 120, rows: 30)
    walk.press(screen)
    try expectNumbersOpen(walk)
  }

  @Test(arguments: ["group:platform", "group:kind", "group:kind is:dormant"])
  func `the numbers of cohorts by value open too`(line: String) throws {
    let walk = Walkthrough(
      try Samples.amplifyFE(), line: line + " view:cohorts", columns: 120, rows: 30)
    try expectNumbersOpen(walk)
  }

  @Test(arguments: ["platforms", "flows", "hashtags", "cohorts"], [120, 40, 20])
  func `the numbers of odd audits open too, however few columns have room`(
    view: String, columns: Int
  ) throws {
    let platforms = Samples.platforms.filter { $0.key != "many-platforms" }.map(\.value)
    for audit in Samples.odd.map(\.value) + Samples.figures.map(\.value) + platforms {
      for line in ["", "a", "at:any", "group:platform"] {
        let walk = Walkthrough(
          audit, line: "\(line) view:\(view)", columns: columns, rows: 30)
        try expectNumbersOpen(walk)
      }
    }
  }

  /// Goes from number to number, row by row: each query finds what is counted. One in twenty is
  /// also looked for on the screen, whose drawing takes longest, and Enter and Esc pressed there.
  private func expectNumbersOpen(_ start: Walkthrough) throws {
    var walk = start
    walk.press("g")
    var count = 0
    var place: FigurePlace?
    while let figure = walk.state.figure, figure.place != place {
      place = figure.place
      repeat { walk.press("l") } while walk.state.message == nil
      repeat {
        try expectCounted(walk)
        if count % 20 == 0 { expectOpens(walk) }
        count += 1
        walk.press("h")
      } while walk.state.message == nil
      walk.press("j")
    }
  }

  private func expectCounted(_ walk: Walkthrough) throws {
    guard let number = walk.figureCount, number > 0 else { return }
    let query = try #require(walk.state.queryBehindFigure)
    #expect(
      walk.state.audit.find(query).count == number,
      "'\(query)' of '\(walk.state.line.text)'")
    #expect(try Query(parsing: query.description, vocabulary: walk.state.audit.vocabulary) == query)
  }

  private func expectOpens(_ walk: Walkthrough) {
    expectSound(walk, walk.state.line.text)
    #expect(walk.figureNumber == walk.figureCount, "\(walk.cursorText)")
    guard let number = walk.figureNumber else { return }
    var opened = walk
    opened.press(.enter)
    guard number > 0 else {
      #expect(opened.state.message == "No community is behind this number")
      return
    }
    let line = opened.state.line.text
    #expect(opened.state.place == .communities, "\(walk.cursorText)")
    #expect(opened.ids.count == number, "'\(line)' of '\(walk.state.line.text)'")
    opened.press(.escape)
    #expect(opened.state.line.text == walk.state.line.text)
    #expect(opened.rows(of: opened.state.layout.main) == walk.rows(of: walk.state.layout.main))
    #expect(opened.screen.cursor == walk.screen.cursor)
  }
}

extension Walkthrough {
  /// What the figure under the cursor counts; nil when it is no number.
  var figureCount: Int? {
    guard let figure = state.figure, let table = state.figures,
      case .row(let row) = table.entry(at: figure.place),
      let column = table.sections[figure.place.section].columns.firstIndex(where: {
        $0.id == figure.column
      }), case .number(let count, _) = row.cells[column]
    else { return nil }
    return count
  }

  /// The number that the screen shows under the cursor; nil when there is none.
  var figureNumber: Int? {
    guard Place.figures.contains(state.place) else { return nil }
    return Int(cursorText.drop { $0 == "▶" || $0 == ">" }.prefix { $0.isNumber })
  }
}
