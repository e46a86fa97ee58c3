import CopseUI
import Testing

/// Which columns of figures have room, from a whole screen to hardly anything.
@Suite struct FigureColumnsTests {
  /// Five editions of up to 99 communities, labels of 20 columns.
  private let section = FigureSection(
    title: "Hashtags",
    columns: (2020...2024).map { year in
      FigureColumn(
        .edition(year), heading: String(year), isIllustrative: year == 2022, largest: 99,
        hasShares: true, isMain: year == 2024)
    },
    sparklineCount: 5,
    texts: [FigureText("editions", least: 9), FigureText("platforms", least: 12)],
    count: 3, labelColumns: 20)

  @Test func `a wide screen has room for everything`() {
    let columns = FigureColumns(section, columns: 120, cursor: nil)
    #expect(columns.label == 20)
    #expect(columns.sparkline == 6)
    #expect(columns.numbers.map(\.index) == [0, 1, 2, 3, 4])
    // The badge of an invented edition takes a column more.
    #expect(columns.numbers.map(\.width) == [5, 5, 6, 5, 5])
    #expect(columns.showsShares)
    #expect(columns.hidden == (0, 0, 0))
  }

  @Test(arguments: [
    // Of 38: 1 margin, 5 for 2024, 6 sparkline, 19 label, then 5 for 2023; of 45 6 for 2022 too.
    (38, [3, 4], 3), (45, [2, 3, 4], 2), (20, [4], 4), (12, [4], 4), (5, [4], 4), (0, [4], 4),
  ])
  func `the oldest years give way first, the latest and the label never`(
    columns: Int, shown: [Int], hidden: Int
  ) {
    let columns = FigureColumns(section, columns: columns, cursor: nil)
    #expect(columns.numbers.map(\.index) == shown)
    #expect(columns.hidden == (hidden, 0, 0))
    #expect(columns.label >= 6)
    #expect(!columns.showsShares)
  }

  @Test func `the column of the cursor is shown, and the main one beside it`() {
    let columns = FigureColumns(section, columns: 27, cursor: .edition(2020))
    #expect(columns.numbers.map(\.index) == [0, 4])
    #expect(columns.hidden == (0, 3, 0))
    let narrow = FigureColumns(section, columns: 12, cursor: .edition(2020))
    #expect(narrow.numbers.map(\.index) == [0])
    #expect(narrow.hidden == (0, 0, 4))
  }

  @Test func `nothing is wider than there is room for`() {
    for columns in 20...140 {
      for cursor in 2019...2024 {
        let shown = FigureColumns(section, columns: columns, cursor: .edition(cursor))
        let numbers = shown.numbers.reduce(0) { $0 + $1.width + (shown.showsShares ? 5 : 0) }
        let used = 1 + shown.label + shown.sparkline + numbers
        #expect(used <= columns, "\(columns) columns, the cursor on \(cursor)")
        #expect(
          shown.numbers.count + shown.hidden.left + shown.hidden.between + shown.hidden.right == 5)
      }
    }
  }

  @Test func `a section without numbers has its labels`() {
    let columns = FigureColumns(
      FigureSection(title: "Notes", count: 1, labelColumns: 60), columns: 50, cursor: nil)
    #expect(columns.label == 40)
    #expect(columns.numbers.isEmpty)
    #expect(columns.hidden == (0, 0, 0))
  }
}
