import CopseModel

/// Charts that the tests of pictures draw.
enum SampleCharts {
  /// What a name must not do to a page, a picture or a terminal.
  static let hostileName = "a<script>\"'&]]>\u{202E}\u{1}\n\u{FFFE}b"

  /// A gap year, a figure that was not recorded, a name that means harm.
  static let lines = LineChart(
    title: "Platforms", unit: "communities", years: [2020, 2021, 2023],
    series: [
      ChartSeries("twitter", [77, 98, 65]), ChartSeries("jiscmail", [25, nil, 23]),
      ChartSeries(hostileName, [0, 18, nil]),
    ])

  static let flows = FlowChart(
    title: "Moves", unit: "communities", fromYear: 2023, toYear: 2024,
    flows: [
      Flow(from: "twitter", to: "linkedin", count: 14), Flow(from: "twitter", to: nil, count: 6),
      Flow(from: nil, to: "linkedin", count: 3),
    ])

  static let balance = BarChart(
    title: "Balance", unit: "communities", right: "added", left: "removed",
    bars: [.init("2021", 27, opposite: 12), .init("2022", 130, opposite: nil)])

  /// Every kind of picture of charts of every size.
  static var all: [Picture] {
    let names = [hostileName, "twitter", "", String(repeating: "long ", count: 60), "語"]
    var all: [Picture] = [.lines(lines), .smallMultiples(lines), .flows(flows), .bars(balance)]
    for size in [0, 1, 2, 200] {
      let series = (0..<size).map { place in
        ChartSeries(names[place % names.count], [place, nil, 200 - place, 0])
      }
      for years in [[], [2020], [2020, 2021], [1, 2, 3, 9999]] {
        let chart = LineChart(title: hostileName, unit: hostileName, years: years, series: series)
        all += [.lines(chart), .smallMultiples(chart)]
      }
      let flows = (0..<size).map { place in
        Flow(
          from: place % 3 == 0 ? nil : names[place % 5], to: place % 7 == 0 ? nil : "to \(place)",
          count: place)
      }
      all.append(
        .flows(
          FlowChart(
            title: hostileName, unit: hostileName, fromYear: 1, toYear: 2, flows: flows)))
      let bars = (0..<size).map {
        BarChart.Bar(names[$0 % 5], $0 % 4 == 0 ? nil : $0, opposite: $0)
      }
      for left in [nil, hostileName] {
        all.append(
          .bars(BarChart(title: "", unit: hostileName, right: "in", left: left, bars: bars)))
      }
    }
    return all
  }
}
