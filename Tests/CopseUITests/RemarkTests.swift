import CopseUI
import TerminalCanvas
import Testing

/// What the sheets do not tell of what the line asks is said in words, at every size that has words.
@Suite struct RemarkTests {
  @Test(arguments: [
    (120, 40, " not recorded in 2022: status, part_of"),
    (80, 24, " not recorded in 2022: status, part_of"),
    (40, 12, " not recorded in 2022: status, part_of"), (20, 6, "not recorded: statu…"),
  ])
  func `the list with changes says what one sheet does not record`(
    columns: Int, rows: Int, told: String
  ) {
    var walk = Walkthrough(Samples.uneven, line: "at:2022", columns: columns, rows: rows)
    #expect(walk.state.layout.remark.isEmpty)
    walk.press("d")
    #expect(walk.remark == told)
    expectSound(walk, "\(columns)x\(rows)")
    walk.press("j", "d")
    #expect(walk.state.layout.remark.isEmpty)
    expectSound(walk, "\(columns)x\(rows)")
  }

  @Test(arguments: [(0, 0), (1, 1), (5, 3), (3, 5), (20, 5)])
  func `any size can be drawn`(columns: Int, rows: Int) {
    var walk = Walkthrough(Samples.uneven, line: "at:2022", columns: columns, rows: rows)
    walk.press("d", "j")
    expectSound(walk, "\(columns)x\(rows)")
  }

  /// No word of the line does nothing in silence.
  @Test(arguments: ["9", "0"] as [Key])
  func `a map says that what is gathered is not drawn on it`(screen: Key) throws {
    var walk = Walkthrough(
      try Samples.amplifyFE(), line: "id:joyfe gathered:hashtags", columns: 100, rows: 24)
    #expect(walk.state.layout.remark.isEmpty)
    walk.press(screen)
    #expect(walk.remark == " gathered connections are not drawn here; C counts them")
    walk.press("C")
    #expect(walk.state.layout.remark.isEmpty)
    var plain = Walkthrough(try Samples.amplifyFE(), line: "id:joyfe", columns: 100, rows: 24)
    plain.press(screen)
    #expect(plain.state.layout.remark.isEmpty)
  }

  @Test func `the frame says it where the list has no words for changes`() {
    let walk = Walkthrough(Samples.uneven, line: "at:2022", columns: 120, rows: 24)
    #expect(walk.text.contains("┌ Communities; not recorded in 2022: status, part_of ─"))
    let whole = Walkthrough(Samples.small, columns: 120, rows: 24)
    #expect(whole.text.contains("┌ Communities ─"))
  }

  @Test(arguments: [
    (
      120, 24,
      " change:closed@2021: 2021 is the first of the editions 2021 to 2023; nothing is compared with it"
    ),
    (80, 24, " 2021 is the first edition"), (20, 6, "2021 is the first e…"),
  ])
  func `a term that finds less than it says is told on each screen`(
    columns: Int, rows: Int, told: String
  ) {
    for view in ["", " view:changes", " view:balance", " view:sides", " view:platforms"] {
      let line = "-change:closed@2021 at:2023\(view)"
      let walk = Walkthrough(Samples.small, line: line, columns: columns, rows: rows)
      #expect(walk.remark == told, "\(line)")
    }
  }

  @Test func `where nothing is found the reason stands in the list`() {
    let walk = Walkthrough(Samples.small, line: "change:closed@2021", columns: 120)
    #expect(walk.state.layout.remark.isEmpty)
    #expect(
      walk.screen.lines.contains {
        $0.contains("change:closed@2021: 2021 is the first of the editions")
      })
    let narrow = Walkthrough(
      Samples.small, line: "change:closed@2021", columns: 20, rows: 6)
    #expect(narrow.screen.lines.contains { $0.contains("2021 is the first") })
    let gap = Walkthrough(Samples.uneven, line: "joined:zoom@2021", columns: 120, rows: 24)
    #expect(gap.text.contains("joined:zoom@2021: no edition of 2021; "))
  }

  @Test func `where nothing but parts is found, the list says so`() {
    let uneven = Walkthrough(Samples.uneven, line: "forum", columns: 120)
    #expect(uneven.text.contains("Left out: 1 part of others; 'parts:shown' shows it."))
    let narrow = Walkthrough(Samples.uneven, line: "forum", columns: 20, rows: 6)
    #expect(narrow.text.contains("parts:shown: 1"))
  }

  @Test func `the balance asks terms without years of every edition`() {
    let line = "change:closed at:2021 view:balance"
    #expect(Walkthrough(Samples.small, line: line).state.layout.remark.isEmpty)
  }

  @Test func `the list with changes takes the room of the facets below 110 columns`() {
    var walk = Walkthrough(Samples.small, columns: 80, rows: 24)
    #expect(walk.state.layout.facets != nil)
    walk.press("d")
    #expect(walk.state.layout.facets == nil)
    #expect(walk.state.layout.main?.columns == 80)
    walk.press("f")
    #expect(walk.state.layout.facets != nil)
    #expect(walk.state.layout.main != nil)
    walk.press(.escape, .tab)
    walk.resize(columns: 110, rows: 24)
    #expect(walk.state.layout.facets != nil)
  }
}

extension Walkthrough {
  /// The row below the line, without the spaces at its end.
  fileprivate var remark: String {
    let row = state.layout.remark
    if row.isEmpty { return "" }
    var text = screen.lines[row.row]
    while text.last == " " { text.removeLast() }
    return text
  }
}
