import CopseModel
import CopseUI
import TerminalCanvas
import Testing

@Suite struct DrawingTests {
  private static let sizes = [
    (0, 0), (1, 1), (2, 2), (5, 3), (31, 2), (20, 6), (60, 1), (200, 60),
  ]

  @Test(arguments: Place.allCases)
  func `any size can be drawn in every layer`(place: Place) throws {
    for (columns, rows) in Self.sizes {
      var walk = try KeyPress(.function(12), at: place).after
      walk.resize(columns: columns, rows: rows)
      #expect(walk.screen.size == Size(columns: columns, rows: rows))
      #expect(walk.state.place == place)
      expectSound(walk, "\(place) \(columns)x\(rows)")
    }
  }

  @Test func `20 columns by 6 rows still list`() throws {
    let walk = Walkthrough(try Samples.amplifyFE(), columns: 20, rows: 6)
    #expect(walk.text.contains("▶ AmplifyFE"))
    #expect(walk.text.contains("371"))
  }

  @Test(arguments: [Charset.unicode, .ascii])
  func `marks that stand in one place differ as characters`(charset: Charset) {
    let statuses: [Mark] = [.absent, .active, .dormant, .closed, .other, .unstated]
    let events: [Mark] = [.added, .removed, .renamed, .moved, .closing, .reopened, .changed]
    for marks in [statuses, events, [.cursor, .marked]] {
      #expect(Set(marks.map { $0.text(in: charset) }).count == marks.count)
    }
  }

  @Test func `an included and an excluded value differ as characters`() {
    for (charset, cursor, included) in [(Charset.unicode, "▶", "●"), (.ascii, ">", "*")] {
      var walk = Walkthrough(Samples.small, charset: charset)
      walk.press("f", " ")
      #expect(walk.cursorText.hasPrefix("\(cursor)\(included) linkedin"))
      walk.press("!")
      #expect(walk.cursorText.hasPrefix("\(cursor)! linkedin"))
    }
  }

  @Test func `the last good results are dimmed while the line cannot be read, and words say why`() {
    var walk = Walkthrough(Samples.small, columns: 80, rows: 24)
    walk.press("/")
    walk.paste("is:opne")
    let area = walk.state.layout.main ?? walk.state.layout.panes
    let rows = walk.state.layout.content(of: area)
    #expect(walk.ids == ["new", "joy", "sun"])
    let first = walk.screen[Point(column: rows.column + 3, row: rows.row)]
    #expect(first?.style.attributes.contains(.dim) == true)
    #expect(walk.text.contains("open"))
    #expect(walk.text.contains("^"))
    walk.press(.backspace, .backspace, .backspace)
    walk.type("pen")
    let again = walk.screen[Point(column: rows.column + 3, row: rows.row)]
    #expect(again?.style.attributes.contains(.dim) == false)
  }

  @Test func `a key that is typed leaves what was found, though it is a word until its colon`() {
    var walk = Walkthrough(Samples.small, line: "is:open", columns: 80, rows: 24)
    let found = walk.ids
    #expect(!found.isEmpty)
    walk.press("/")
    walk.type("platfrom")
    #expect(walk.ids.isEmpty)
    walk.type(":zoom")
    #expect(walk.text.contains("not read") || walk.text.contains("^"))
    #expect(walk.ids == found)
    #expect(!walk.text.contains("Nothing found"))
    // A line that is read and finds nothing says so.
    for _ in 0..<5 { walk.press(.backspace) }
    #expect(walk.ids.isEmpty)
    #expect(walk.text.contains("Nothing found"))
  }

  @Test(arguments: [
    ("NAME:sun  vs:2021   is:open", "name:sun is:open vs:2021"),
    ("platform:\"zoom\"", "platform:zoom"),
    ("#joy or(x)", "#joy or (x)"), ("", ""),
  ])
  func `the line that is kept is the one that would be printed`(typed: String, printed: String)
    throws
  {
    var walk = Walkthrough(Samples.small, columns: 80, rows: 24)
    walk.press("/")
    walk.type(typed)
    walk.press(.enter)
    let query = try Query(parsing: typed, vocabulary: Samples.small.vocabulary)
    #expect(walk.state.line.text == query.description)
    let opened = Walkthrough(Samples.small, line: typed, columns: 80, rows: 24)
    #expect(opened.state.line.text == query.description)
    if !typed.contains("or(") { #expect(query.description == printed) }
  }

  @Test func `a search among the values of a facet that finds none says so`() {
    var walk = Walkthrough(Samples.small, columns: 120, rows: 24)
    walk.press("f", "/")
    walk.type("zo")
    #expect(walk.state.message == nil)
    walk.type("zz")
    #expect(walk.state.message == "No value has 'zozz'")
    walk.press(.backspace, .backspace)
    #expect(walk.state.message == nil)
  }

  @Test(arguments: [20, 40, 60, 80, 120, 200])
  func `the carets stand under what cannot be read`(columns: Int) {
    for before in ["", "is:open ", String(repeating: "zoom ", count: 9)] {
      for after in ["", " joy", String(repeating: " zoom", count: 9)] {
        var walk = Walkthrough(Samples.small, line: before + "is:opne" + after, columns: columns)
        walk.press("/")
        let line = walk.screen.lines[walk.state.layout.query.row]
        let error = walk.screen.lines[walk.state.layout.remark.row]
        guard let place = line.firstRange(of: "opne") else { continue }
        let column = line.distance(from: line.startIndex, to: place.lowerBound)
        #expect(Array(error).dropFirst(column).first == "^", "\(line)\n\(error)")
      }
    }
  }
}
