import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// The table of the balance: every number leads to what it counts.
@Suite struct BalanceTests {
  @Test(arguments: [
    "", "part-of:tes-fe-community-forums", "at:2021 is:closed", "platform:=twitter OR #joy*",
  ])
  func `Enter on a number lists as many communities as it says, and Esc leads back`(
    line: String
  ) throws {
    try expectNumbersOpen(try Samples.amplifyFE(), line: line, columns: 120)
  }

  @Test(arguments: [120, 40, 20])
  func `the numbers of odd audits open too, however few columns have room`(columns: Int) throws {
    for (_, audit) in Samples.odd {
      try expectNumbersOpen(audit, line: "", columns: columns)
      try expectNumbersOpen(audit, line: "a", columns: columns)
    }
  }

  /// Goes from number to number, and opens each.
  private func expectNumbersOpen(_ audit: Audit, line: String, columns: Int) throws {
    var walk = Walkthrough(audit, line: line, columns: columns, rows: 30)
    walk.press("3", "g")
    for year in audit.years {
      for _ in 0..<10 { walk.press("h") }
      var cells: [String] = []
      while walk.state.screen == .balance {
        let number = try #require(walk.number, "\(line)\n\(walk.text)")
        cells.append("\(number)")
        expectOpens(walk, number)
        let before = walk.text
        walk.press("l")
        if walk.state.message == "This is the last number" { break }
        #expect(walk.text != before)
      }
      #expect(cells.count >= (year == audit.years.first ? 1 : 9), "\(cells) in \(year)")
      walk.press("j")
    }
  }

  private func expectOpens(_ walk: Walkthrough, _ number: Int) {
    var walk = walk
    let (before, place) = (walk.rows, walk.screen.cursor)
    let line = walk.state.line.text
    walk.press(.enter)
    guard number > 0 else {
      #expect(walk.state.message == "No community is behind this number")
      return
    }
    #expect(walk.state.place == .communities)
    #expect(walk.ids.count == number, "\(walk.state.line.text) of \(line)")
    walk.press(.escape)
    #expect(walk.state.line.text == line)
    #expect(walk.rows == before)
    #expect(walk.screen.cursor == place)
  }

  @Test func `Enter on a published figure lists what the sheets give for it`() throws {
    let audit = try Samples.amplifyFE()
    var walk = Walkthrough(audit, columns: 120, rows: 40)
    walk.press("3", "g")
    for _ in audit.years { walk.press("j") }
    let lines = [
      ("2020 total", "is:open at:2020", 100), ("2021 total", "is:open at:2021", 130),
      ("2021 added", "balance:new,returned,reopened,detached at:2021", 36),
      ("2021 removed", "balance:removed,closed,attached at:2021", 6),
      ("2021 platform:twitter", "is:open platform:=twitter at:2021", 96),
      ("2021 parts:tes-fe-community-forums", "part-of:tes-fe-community-forums at:2020", 74),
      ("2024 total", "is:open at:2024", 371),
    ]
    for (figure, line, count) in lines {
      #expect(walk.cursorText.hasPrefix("▶\(figure) "))
      #expect(walk.cursorText.contains("\(count) published"))
      #expect(walk.cursorText.contains("agrees"))
      var opened = walk
      opened.press(.enter)
      #expect(opened.state.line.text == line)
      #expect(opened.ids.count == count)
      walk.press("j")
    }
    #expect(walk.cursorText.hasPrefix("▶2024 connections "))
    walk.press(.enter)
    #expect(
      walk.state.message == "The communities between which the 3000 connections are")
    let connected = try #require(audit.edition(of: 2024)).filter { $0.connectionCount > 0 }
    #expect(Set(walk.ids) == Set(connected.map(\.id)))
  }

  @Test func `a published total beside a year opens as its figure does`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), columns: 120, rows: 40)
    walk.press("3", "l")
    #expect(walk.cursorText.hasPrefix("▶371 agrees"))
    walk.press(.enter)
    #expect(walk.state.line.text == "is:open at:2024")
  }

  @Test func `a figure that differs says so in words, and what cannot be compared too`() {
    var walk = Walkthrough(Samples.published, columns: 100, rows: 24)
    walk.press("3", "g")
    #expect(walk.text.contains("2 agrees"))
    #expect(walk.text.contains("9 differs"))
    walk.press("G", "k")
    #expect(walk.cursorText == "▶2022 platform:zoom  1 published, 0 found: differs")
    walk.press(.enter)
    #expect(walk.state.message == "No community is behind this number")
    walk.press("k")
    #expect(walk.cursorText == "▶2022 total          9 published, 2 found: differs")
    walk.press(.enter)
    #expect(walk.state.message == "The sheets give 2, not 9")
    #expect(walk.ids == ["b", "c"])
    walk.press(.escape, "j", "j")
    #expect(walk.cursorText == "▶2021 podcasts       4 published: cannot be compared")
    walk.press(.enter)
    #expect(walk.state.message == "This figure cannot be compared with the sheets")
    walk.press("l")
    #expect(walk.state.message == "This row has one number")
    walk.resize(columns: 40, rows: 24)
    #expect(walk.text.contains("≠9"))
    #expect(walk.text.contains("2022 total          9 differs: 2"))
  }

  @Test func `a year without an edition is a gap and no number`() throws {
    let audit = try #require(
      Samples.odd.first { $0.key == "years between without an edition" }?.value)
    let walk = Walkthrough(audit, line: "view:balance", columns: 80, rows: 24)
    #expect(walk.text.contains("2000 to 2009  no edition"))
    #expect(walk.text.contains("2011 to 2023  no edition"))
    // a closes while b is new; then a reopens.
    #expect(
      walk.rows.contains(
        " 2010        1   1        0        0        0       0      1        0       1"))
    #expect(
      walk.rows.contains(
        " 2024        1   0        0        1        0       0      0        0      ▶2"))
  }

  @Test func `one edition has a total and nothing to compare it with, and none has nothing`() throws
  {
    let one = try #require(Samples.odd.first { $0.key == "one row" }?.value)
    let walk = Walkthrough(one, line: "view:balance")
    #expect(walk.text.contains("One edition only: nothing to compare."))
    #expect(walk.cursorText == "▶1")
    let none = try #require(Samples.odd.first { $0.key == "no edition" }?.value)
    var empty = Walkthrough(none, line: "view:balance")
    #expect(empty.text.contains("The audit has no edition."))
    empty.press(.enter)
    #expect(empty.state.message == "There is no number to open")
  }

  @Test func `the query narrows what is counted, and the title says so`() throws {
    // Counted from the sheets by hand: dormant in any edition, open and no part in each.
    let walk = Walkthrough(
      try Samples.amplifyFE(), line: "is:dormant view:balance", columns: 120, rows: 30)
    #expect(walk.text.contains("Balance of what the line finds in any edition"))
    let totals = walk.rows.filter { $0.hasPrefix(" 202") }.prefix(5).compactMap { row in
      row.split(separator: " ").dropFirst().first.map(String.init)
    }
    #expect(Array(totals.dropFirst()) == ["28", "31", "46", "56"])
    #expect(walk.cursorText == "▶47")
    #expect(walk.text.contains("Published figures, of all communities"))
  }

  @Test func `the total stands beside every other number, however narrow`() throws {
    for columns in [20, 30, 40, 60] {
      var walk = Walkthrough(try Samples.amplifyFE(), columns: columns, rows: 12)
      walk.press("3")
      for step in 0..<9 {
        #expect(walk.rows.contains { $0.contains("2024") && $0.contains("371") }, "\(step)")
        #expect(walk.number != nil)
        walk.press("h")
      }
    }
  }

  @Test func `the cursor goes to the edition that is shown`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), columns: 100, rows: 24)
    walk.press("3", "[", "[")
    #expect(walk.cursorText.hasPrefix("▶214"))
    walk.press("j", "j")
    #expect(walk.cursorText.hasPrefix("▶371"))
    walk.press("{")
    #expect(walk.cursorText.hasPrefix("▶100"))
  }
}

extension Walkthrough {
  /// The number under the cursor; nil when there is none.
  fileprivate var number: Int? {
    Int(cursorText.drop { $0 == "▶" || $0 == ">" }.prefix { $0.isNumber })
  }

  /// The rows of the main pane.
  fileprivate var rows: [String] { rows(of: state.layout.main) }
}
