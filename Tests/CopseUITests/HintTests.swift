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
    #expect(hints(walk) == " Enter list   q back")
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
