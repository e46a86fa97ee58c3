internal import CopseModel

/// The lines of a picture as words: a name, eight heights, and the last figure.
struct MarkdownSparklines {
  let chart: LineChart

  /// - Returns: nil for a picture that has no years.
  init?(_ picture: Picture) {
    switch picture {
    case .lines(let chart), .smallMultiples(let chart): self.chart = chart
    case .flows, .bars: return nil
    }
  }

  /// More lines than these are in the table alone.
  private static let mostLines = 24

  /// A list, all on one scale; `·` where nothing was recorded.
  var text: String {
    chart.shown(atMost: Self.mostLines).series.map { series in
      let heights = Sparkline(series.values, upTo: chart.largest).text()
      return "- \(heights) \(escapedMarkdown(series.name)) \(series.last ?? 0)"
    }.joined(separator: "\n")
  }
}
