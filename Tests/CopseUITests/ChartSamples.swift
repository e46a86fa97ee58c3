import CopseModel

/// Charts that the tests draw; the figures of platforms are those of fixtures/amplifyfe.
enum ChartSamples {
  static let platforms = LineChart(
    title: "Platforms", unit: "communities", years: [2020, 2021, 2022, 2023, 2024],
    series: [
      ChartSeries("twitter", [77, 98, 142, 114, 65]),
      ChartSeries("linkedin", [6, 8, 28, 58, 100]), ChartSeries("zoom", [21, 37, 49, 57, 58]),
      ChartSeries("teams", [0, 18, 29, 50, 61]), ChartSeries("jiscmail", [25, 18, 18, 23, nil]),
      ChartSeries("slack", [4, 5, 9, 12, 14]), ChartSeries("mastodon", [0, 0, 1, 7, 9]),
      ChartSeries("bluesky", [0, 0, 0, 2, 21]), ChartSeries("discord", [nil, 3, nil, 8, 8]),
    ])

  static let moves = FlowChart(
    title: "Moves", unit: "communities", fromYear: 2023, toYear: 2024,
    flows: [
      Flow(from: "twitter", to: "linkedin", count: 14),
      Flow(from: "twitter", to: "bluesky", count: 9), Flow(from: "twitter", to: nil, count: 6),
      Flow(from: "twitter", to: "mastodon", count: 2),
      Flow(from: "jiscmail", to: "teams", count: 5), Flow(from: nil, to: "bluesky", count: 10),
      Flow(from: "zoom", to: nil, count: 1),
    ])

  static let balance = BarChart(
    title: "Balance", unit: "communities", right: "added", left: "removed",
    bars: [
      .init("2021", 27, opposite: 12), .init("2022", 130, opposite: 9),
      .init("2023", 0, opposite: 0), .init("2024", nil, opposite: 35),
    ])

  static let usage = BarChart(
    title: "Usage", unit: "communities",
    bars: [
      .init("twitter", 96), .init("linkedin", 12), .init("An unusually long name of one", 3),
      .init("teams", 0), .init("slack", nil),
    ])

  static let oneYear = LineChart(
    title: "One year", unit: "communities", years: [2024], series: [ChartSeries("zoom", [0])])

  /// Every kind of picture of charts of every size, with names that mean harm.
  static var all: [Picture] {
    let names = [
      "a\u{202E}\u{1B}[2J\n", "", String(repeating: "long ", count: 20), "語語語", "e\u{301}",
    ]
    var all: [Picture] = [
      .lines(platforms), .smallMultiples(platforms), .flows(moves), .bars(balance), .bars(usage),
    ]
    for size in [0, 1, 2, 200] {
      let series = (0..<size).map { ChartSeries(names[$0 % 5], [$0, nil, 200 - $0, 0]) }
      for years in [[], [2020], [1, 2, 3, 9999], [.min, 0, .max]] {
        let chart = LineChart(title: "\(size)", unit: names[2], years: years, series: series)
        all += [.lines(chart), .smallMultiples(chart)]
      }
      let flows = (0..<size).map { place in
        Flow(from: place % 3 == 0 ? nil : names[place % 5], to: "to \(place)", count: place)
      }
      all.append(
        .flows(FlowChart(title: "", unit: names[0], fromYear: 1, toYear: 2, flows: flows)))
      let bars = (0..<size).map {
        BarChart.Bar(names[$0 % 5], $0 % 4 == 0 ? nil : $0, opposite: $0)
      }
      for left in [nil, names[0]] {
        all.append(.bars(BarChart(title: "", unit: names[2], right: "in", left: left, bars: bars)))
      }
    }
    return all
  }
}
