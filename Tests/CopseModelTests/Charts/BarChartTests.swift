import CopseModel
import Testing

@Suite struct BarChartTests {
  private static let balance = BarChart(
    title: "Balance", unit: "communities", right: "added", left: "removed",
    bars: [.init("2021", 17, opposite: 4), .init("2022", nil, opposite: 120), .init("2023", -1)])

  @Test func `both sides are told`() {
    #expect(Self.balance.largest == 120)
    #expect(
      Self.balance.summary == "Communities: 2021 added 17, removed 4; "
        + "2022 added not recorded, removed 120; 2023 added 0, removed not recorded.")
    #expect(Self.balance.table.headings == ["", "added", "removed"])
    #expect(Self.balance.table.rows[1] == [.text("2022"), .notRecorded, .count(120)])
    #expect(Self.balance.shown(atMost: 1).note == "and 2 more, of at most 120 communities")
  }

  @Test func `bars of one side leave the other out`() {
    let chart = BarChart(title: "", unit: "uses", bars: [.init("a", 3, opposite: 9)])
    #expect(chart.largest == 3)
    #expect(chart.summary == "Uses: a 3.")
    #expect(chart.table == ChartTable(headings: ["", "uses"], rows: [[.text("a"), .count(3)]]))
  }

  @Test func `no bar has words`() {
    let none = BarChart(title: "", unit: "uses", bars: [])
    #expect(none.summary == "No figures.")
    #expect(none.largest == nil)
    #expect(none.shown(atMost: 0).note.isEmpty)
  }
}
