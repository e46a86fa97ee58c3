import CopseModel
import Testing

@Suite struct ChartWordsTests {
  @Test(arguments: [
    ("communities", 1, "and 2 more, of at most 1 community"),
    ("communities", 3, "and 2 more, of at most 3 communities"),
    ("uses", 1, "and 2 more, of at most 1 use"), ("staff", 1, "and 2 more, of at most 1 staff"),
    ("uses", 0, "and 2 more, of at most 0 uses"),
  ])
  func `what is not drawn is counted in the singular or the plural`(
    unit: String, largest: Int, words: String
  ) {
    let bars = [9, largest, largest].enumerated().map { BarChart.Bar("\($0)", $1) }
    let chart = BarChart(title: "", unit: unit, bars: bars)
    #expect(chart.shown(atMost: 1).note == words)
  }
}
