import CopseModel
import Testing

@Suite struct LineChartTests {
  private static let platforms = LineChart(
    title: "Platforms", unit: "communities", years: [2020, 2021, 2023],
    series: [
      ChartSeries("twitter", [77, 98, 65]), ChartSeries("linkedin", [6, 8, 100]),
      ChartSeries("teams", [nil, nil, 18]), ChartSeries("jiscmail", [nil, nil, nil]),
    ])

  @Test func `the summary names first, last and largest, and what is missing`() {
    #expect(
      Self.platforms.summary == "Communities from 2020 to 2023: "
        + "twitter 77 in 2020, 65 in 2023, most in 2021 (98); linkedin 6 in 2020, 100 in 2023; "
        + "teams 18 in 2023; nothing recorded for jiscmail. No edition in 2022.")
  }

  @Test func `the table holds every figure`() {
    #expect(Self.platforms.table.headings == ["", "2020", "2021", "2023"])
    #expect(
      Self.platforms.table.rows == [
        [.text("twitter"), .count(77), .count(98), .count(65)],
        [.text("linkedin"), .count(6), .count(8), .count(100)],
        [.text("teams"), .notRecorded, .notRecorded, .count(18)],
        [.text("jiscmail"), .notRecorded, .notRecorded, .notRecorded],
      ])
  }

  @Test func `the largest are shown in their order, the rest counted`() {
    let shown = Self.platforms.shown(atMost: 1)
    #expect(shown.series.map(\.name) == ["linkedin"])
    #expect(
      shown.note == "and 2 more, of at most 98 communities; nothing recorded for jiscmail")
    #expect(Self.platforms.shown(atMost: 2).series.map(\.name) == ["twitter", "linkedin"])
    #expect(Self.platforms.shown(atMost: 0).series.isEmpty)
    #expect(Self.platforms.shown(atMost: -1).series.isEmpty)
  }

  @Test func `years come in order, each once, with their values`() {
    let chart = LineChart(
      title: "", unit: "", years: [2021, 2020, 2021], series: [ChartSeries("a", [1, -2, 3])])
    #expect(chart.years == [2020, 2021])
    #expect(chart.series == [ChartSeries("a", [0, 1])])
  }

  @Test func `values that are missing at the end are not recorded`() {
    let chart = LineChart(title: "", unit: "", years: [1, 2], series: [ChartSeries("a", [4])])
    #expect(chart.series == [ChartSeries("a", [4, nil])])
  }

  @Test func `the last figure has its year where that is not the last`() {
    let chart = LineChart(title: "", unit: "", years: [2020, 2021], series: [])
    #expect(chart.lastFigure(of: ChartSeries("a", [1, 2])) == "2")
    #expect(chart.lastFigure(of: ChartSeries("a", [1, nil])) == "1 (2020)")
    #expect(chart.lastFigure(of: ChartSeries("a", [nil, nil])) == "")
    #expect(chart.lastFigure(of: ChartSeries("a", [])) == "")
  }

  @Test func `a line breaks where nothing was recorded`() {
    #expect(ChartSeries("", [nil, 1, 2, nil, 0, nil]).runs == [1..<3, 4..<5])
    #expect(ChartSeries("", []).runs == [])
    #expect(ChartSeries("", [nil]).runs == [])
  }

  @Test func `no series, no year and a single year have words`() {
    let none = LineChart(title: "", unit: "communities", years: [2020], series: [])
    #expect(none.summary == "No figures.")
    #expect(none.table.rows.isEmpty)
    let yearless = LineChart(title: "", unit: "", years: [], series: [ChartSeries("a", [1])])
    #expect(yearless.summary == "No figures.")
    let one = LineChart(
      title: "", unit: "communities", years: [2020], series: [ChartSeries("zoom", [0])])
    #expect(one.summary == "Communities in 2020: zoom 0.")
    #expect(one.largest == 0)
  }

  @Test func `of 200 series the largest are named and the rest counted in words`() {
    let many = LineChart(
      title: "", unit: "communities", years: [2020],
      series: (1...200).map { (size: Int) in ChartSeries("p\(size)", [size]) })
    #expect(many.shown(atMost: 7).series.map(\.name) == (194...200).map { "p\($0)" })
    #expect(many.summary.hasSuffix("p200 200; and 193 more, of at most 193 communities."))
    #expect(many.table.rows.count == 200)
  }
}
