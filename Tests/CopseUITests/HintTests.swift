import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// The hints in the last row, and the title where there is little room.
@Suite struct HintTests {
  private func hints(_ walk: Walkthrough) -> String { walk.screen.lines.last ?? "" }

  @Test(arguments: Place.allCases)
  func `on a narrow screen the way on, the help and the way out are the last to go`(place: Place)
    throws
  {
    var walk = try KeyPress(.control("l"), at: place).after
    var shown: [String] = []
    for columns in stride(from: 120, to: 19, by: -4) {
      walk.resize(columns: columns, rows: 24)
      walk.press(.control("l"))
      shown.append(hints(walk))
    }
    let lasting = ["Enter ", "? help", "q back", "q quit", "Esc leave", "Esc close"]
    for hint in lasting where shown[0].contains(hint) {
      // 40 columns have room for them all.
      #expect(shown[20].contains(hint), "\(place): \(shown[20])")
      let first = shown.firstIndex { !$0.contains(hint) } ?? shown.count
      #expect(!shown.suffix(from: first).contains { $0.contains(hint) }, "\(place): \(hint)")
    }
  }

  @Test func `a box says Enter lists only where it does`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), columns: 80, rows: 24)
    walk.press("i")
    #expect(hints(walk) == " q back")
    walk.press("i", "3", "i")
    #expect(hints(walk) == " j more   Enter list   q back")
    walk.press("G")
    #expect(hints(walk) == " Enter list   q back")
  }

  @Test func `Enter is told by what it does under the cursor, or not at all`() throws {
    let audit = try Samples.amplifyFE()
    var walk = Walkthrough(audit, line: "at:2021", columns: 120, rows: 40)
    walk.press("2")
    #expect(hints(walk).contains("Space fold   i explain"))
    #expect(hints(walk).contains("Enter open"))
    walk.press("k")
    #expect(hints(walk).contains("Enter fold"))
    #expect(!hints(walk).contains("Space"))
    walk.press("g")
    #expect(hints(walk).contains("Enter years"))
    #expect(!hints(walk).contains("i explain"))
    walk.press("{", "g")
    #expect(!hints(walk).contains("n N change"))
    #expect(hints(walk).contains("   ] year"))
    walk.press("3")
    #expect(hints(walk).contains("Enter list"))
    walk.press("j")
    for _ in 0..<4 { walk.press("h") }
    #expect(walk.cursorText.hasPrefix("▶0"))
    #expect(hints(walk).contains("h l column   i explain"))
    #expect(!hints(walk).contains("Enter"))
  }

  @Test func `on a page Enter is told where something opens`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), line: "id:joyfe", columns: 120, rows: 40)
    walk.press(.enter)
    #expect(
      hints(walk)
        == " n N change   i explain   / query   # hashtag   [ year   m mark   ? help   q back")
    walk.press("j")
    #expect(walk.cursorText.contains("has 1 part"))
    #expect(hints(walk).contains("Enter open"))
    walk.press("G")
    for _ in 0..<30 where !walk.cursorText.contains("Connections in 2024: 3") { walk.press("k") }
    #expect(hints(walk).contains("Enter list"))
  }

  @Test func `a mark is told where one goes to communities, and then the chain first of all`()
    throws
  {
    var walk = Walkthrough(try Samples.amplifyFE(), line: "sort:name", columns: 160, rows: 24)
    for keys: [Key] in [["1"], [.enter], ["9"], ["9", .tab], ["0"]] {
      for key in keys { walk.press(key) }
      #expect(hints(walk).contains("m mark"), "\(keys)")
      #expect(!hints(walk).contains("chain"), "\(keys)")
      walk.press("1")
    }
    walk.press("m", .control("l"))
    #expect(hints(walk).contains("m unmark"))
    #expect(!hints(walk).contains("chain"))
    // AmplifyFE is connected to most.
    walk.press("j")
    for keys: [Key] in [["1"], [.enter], ["9"], ["0"]] {
      for key in keys { walk.press(key) }
      walk.resize(columns: 80, rows: 24)
      #expect(hints(walk).hasPrefix(" p chain   "), "\(keys): \(hints(walk))")
      walk.press("1")
    }
    walk.press("5")
    #expect(!hints(walk).contains("chain") && !hints(walk).contains("mark"))
  }

  @Test func `with one edition no hint speaks of years or changes`() throws {
    let audit = try #require(Samples.odd.first { $0.key == "one row" }?.value)
    for keys: [Key] in [["1"], ["2"], ["3"], ["4"], ["5"], ["8"], [.enter]] {
      var walk = Walkthrough(audit, columns: 120, rows: 24)
      for key in keys { walk.press(key) }
      #expect(!hints(walk).contains(" year"), "\(hints(walk))")
      #expect(!hints(walk).contains("change"), "\(hints(walk))")
    }
  }

  @Test func `n walks what differs side by side, and the hint says so`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), columns: 80, rows: 24)
    walk.press("4")
    #expect(hints(walk).contains("n N change"))
    walk.press("3")
    walk.resize(columns: 45, rows: 24)
    #expect(hints(walk).contains("h l column"))
  }

  @Test func `which editions are illustrative outlasts the words of the title`() throws {
    for columns in [80, 100] {
      for line in ["", "at:2022", "at:2020"] {
        let walk = Walkthrough(try Samples.amplifyFE(), line: line, columns: columns, rows: 24)
        let title = walk.screen.lines[0]
        #expect(title.contains("AmplifyFE"), "\(title)")
        #expect(title.contains("(2022 and 2023 illustrative)"), "\(title)")
        for year in 2020...2024 { #expect(title.contains(String(year)), "\(title)") }
      }
    }
  }

  @Test func `compared backwards nothing is told as closing, and words say so`() throws {
    let walk = Walkthrough(
      try Samples.amplifyFE(), line: "at:2020 vs:2021 view:changes", columns: 120, rows: 40)
    #expect(walk.text.contains("Compared backwards: 'removed' are those not listed yet"))
    #expect(!walk.text.contains("events  "))
    #expect(!walk.text.contains("TES communities closed"))
    let list = Walkthrough(
      try Samples.amplifyFE(), line: "at:2020 vs:2021 changes:shown", columns: 120, rows: 40)
    #expect(list.text.contains("Communities, with changes compared with 2021"))
  }
}
