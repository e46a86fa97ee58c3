import CopseModel

/// A small chart for each series, all on one scale, so that heights can be compared across them.
struct SVGSmallMultiples {
  private let chart: LineChart
  private let width: Double
  private let shown: LineChart.Shown
  private let scale: ChartScale

  /// More of them are a table.
  private static let mostCharts = 24
  private static let gap = 18.0
  private static let top = 30.0
  private static let cellHeight = 92.0
  private static let plotTop = 24.0
  private static let plotBottom = 68.0

  init(chart: LineChart, width: Double) {
    self.chart = chart
    self.width = width
    shown = chart.shown(atMost: Self.mostCharts)
    scale = ChartScale(upTo: chart.largest ?? 0, ticks: 4)
  }

  private var columns: Int { max(2, Int((width + Self.gap) / 150)) }
  private var cellWidth: Double {
    (width - 16 - Double(columns - 1) * Self.gap) / Double(columns)
  }

  var drawing: SVGDrawing {
    guard !shown.series.isEmpty, !chart.years.isEmpty else {
      return .words(shown.note.isEmpty ? chart.summary : shown.note, width: width)
    }
    let rows = (shown.series.count + columns - 1) / columns
    let unit = SVGText.small().node(
      SVGLetters.fitted(
        "\(chart.unit), each chart from 0 to \(scale.top)", width: width - 16,
        size: SVGStyle.smallLetters), x: 8, y: 14)
    let cells = shown.series.enumerated().map { index, series in
      cell(
        series, x: 8 + Double(index % columns) * (cellWidth + Self.gap),
        y: Self.top + Double(index / columns) * Self.cellHeight)
    }
    var drawing = SVGDrawing([unit] + cells, height: Self.top + Double(rows) * Self.cellHeight)
    drawing.append(note: shown.note, width: width)
    return drawing
  }

  private func cell(_ series: ChartSeries, x: Double, y: Double) -> SVGNode {
    let plot = SVGPlot(
      left: 4, right: cellWidth - 4, top: Self.plotTop, bottom: Self.plotBottom, scale: scale,
      axis: YearAxis(chart.years))
    let figure = chart.lastFigure(of: series)
    let room = cellWidth - SVGLetters.width(of: figure + " ", size: SVGStyle.letters)
    let name = SVGLetters.fitted(series.name, width: room, size: SVGStyle.letters)
    let heading = SVGText().node(name, figure: figure, x: 0, y: 14)
    let place = SVGAttribute("transform", "translate(\(svgNumber(x)) \(svgNumber(y)))")
    return SVGNode(
      "g", [place],
      [heading] + plot.ends(from: 0, to: cellWidth) + [line(series, plot)] + years(plot))
  }

  private func line(_ series: ChartSeries, _ plot: SVGPlot) -> SVGNode {
    let path = plot.path(series).map { path in
      [SVGNode("path", [SVGAttribute("d", path)] + SVGStyle.line(width: 2))]
    }
    let points = series.values.indices.compactMap { index -> SVGNode? in
      guard let point = plot.point(series, index), let value = series.values[index] else {
        return nil
      }
      return SVGNode(
        "circle",
        [SVGAttribute("cx", point.x), SVGAttribute("cy", point.y), SVGAttribute("r", 2.5)],
        [SVGNode("title", text: "\(series.name) \(chart.years[index]): \(value)")])
    }
    let drawn = SVGPalette.colored(0, (path ?? []) + points)
    return SVGNode("g", [SVGAttribute("fill", "currentColor")], [drawn])
  }

  private func years(_ plot: SVGPlot) -> [SVGNode] {
    guard let first = chart.years.first, let last = chart.years.last else { return [] }
    let y = Self.plotBottom + 14
    guard first < last else {
      return [SVGText.small(.middle).node(String(first), x: cellWidth / 2, y: y)]
    }
    return [
      SVGText.small().node(String(first), x: 0, y: y),
      SVGText.small(.end).node(String(last), x: cellWidth, y: y),
    ]
  }
}
