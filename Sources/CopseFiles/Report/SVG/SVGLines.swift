import CopseModel

/// Lines on one scale, each with its name and its last figure at its end.
struct SVGLines {
  private let chart: LineChart
  private let width: Double
  private let shown: LineChart.Shown
  private let plot: SVGPlot

  private static let top = 34.0
  private static let bottom = 250.0
  /// From the end of the plot to the words of a label.
  private static let labelIndent = 26.0

  init(chart: LineChart, width: Double) {
    self.chart = chart
    self.width = width
    shown = chart.shown(atMost: LineChart.mostLines)
    let scale = ChartScale(upTo: chart.largest ?? 0, ticks: 6)
    let numbers = SVGLetters.width(of: String(scale.top), size: SVGStyle.smallLetters)
    let labels = shown.series.map { Self.width(of: $0, in: chart) }.max() ?? 0
    plot = SVGPlot(
      left: numbers + 24, right: width - min(labels, width * 0.42) - Self.labelIndent,
      top: Self.top, bottom: Self.bottom, scale: scale, axis: YearAxis(chart.years))
  }

  var drawing: SVGDrawing {
    guard !shown.series.isEmpty, !chart.years.isEmpty else {
      return .words(shown.note.isEmpty ? chart.summary : shown.note, width: width)
    }
    var drawing = SVGDrawing(axes + lines + labels, height: Self.bottom + 28)
    drawing.append(note: shown.note, width: width)
    return drawing
  }

  // MARK: Axes

  private var axes: [SVGNode] {
    let start = plot.left - 8
    let numbers = plot.scale.ticks.map { tick in
      SVGText.small(.end).node(String(tick), x: start - 6, y: plot.y(tick) + 4)
    }
    let years = plot.axis.labelled(length: plot.right - plot.left, apart: 38).map { year in
      SVGText.small(.middle).node(String(year), x: plot.x(year), y: Self.bottom + 20)
    }
    let ticks = chart.years.map { year in
      SVGNode(
        "path",
        [SVGAttribute("d", "M\(svgNumber(plot.x(year))) \(svgNumber(Self.bottom))v5")]
          + SVGStyle.line(width: 1) + [SVGAttribute("opacity", 0.7)])
    }
    let unit = SVGText.small().node(
      SVGLetters.fitted(chart.unit, width: width - 16, size: SVGStyle.smallLetters), x: 8, y: 14)
    return [unit] + plot.grid(from: start, to: plot.right + 8) + numbers + ticks + years
  }

  // MARK: Lines

  private var lines: [SVGNode] {
    shown.series.enumerated().map { index, series in
      let path = plot.path(series).map { path in
        let dashes = SVGPalette.dashes(index).map { SVGAttribute("stroke-dasharray", $0) }
        return SVGNode(
          "path",
          [SVGAttribute("d", path)] + SVGStyle.line(width: 2)
            + [SVGAttribute("stroke-linejoin", "round")] + (dashes.map { [$0] } ?? []))
      }
      let points = series.values.indices.compactMap { place -> SVGNode? in
        guard let point = plot.point(series, place), let value = series.values[place] else {
          return nil
        }
        return SVGPalette.point(
          index, x: point.x, y: point.y, title: "\(series.name) \(chart.years[place]): \(value)")
      }
      return SVGPalette.colored(index, (path.map { [$0] } ?? []) + points)
    }
  }

  // MARK: Labels

  private var labels: [SVGNode] {
    let ends = shown.series.map { series in
      series.values.indices.last { series.values[$0] != nil }.flatMap { plot.point(series, $0) }
    }
    let placing = LabelPlacing(
      apart: SVGStyle.lineHeight, within: Self.top - 12...Self.bottom - 2)
    let places = placing.places(for: ends.map { $0?.y ?? Self.bottom })
    return shown.series.enumerated().flatMap { index, series -> [SVGNode] in
      guard let end = ends[index], let place = places[index] else { return [] }
      return leader(index, from: end, to: place) + [label(index, series, y: place)]
    }
  }

  /// A thin dotted line from the end of a line to its label, where that is not beside it.
  private func leader(
    _ index: Int, from end: (x: Double, y: Double), to place: Double
  ) -> [SVGNode] {
    guard abs(end.y - place) > 3 || end.x < plot.right - 1 else { return [] }
    let path =
      "M\(svgNumber(end.x + 6)) \(svgNumber(end.y))"
      + "L\(svgNumber(plot.right + 13)) \(svgNumber(place))"
    let line = SVGNode(
      "path",
      [SVGAttribute("d", path)] + SVGStyle.line(width: 1)
        + [SVGAttribute("stroke-dasharray", "1 2")])
    return [SVGPalette.colored(index, [line])]
  }

  private func label(_ index: Int, _ series: ChartSeries, y: Double) -> SVGNode {
    let x = plot.right + Self.labelIndent
    let figure = chart.lastFigure(of: series)
    let room = width - x - 4 - SVGLetters.width(of: figure + " ", size: SVGStyle.letters)
    let name = SVGLetters.fitted(series.name, width: room, size: SVGStyle.letters)
    return SVGNode(
      "g", [],
      [
        SVGPalette.colored(index, [SVGPalette.point(index, x: plot.right + 18, y: y)]),
        SVGText().node(name, figure: figure, x: x, y: y + 4.5),
      ])
  }

  private static func width(of series: ChartSeries, in chart: LineChart) -> Double {
    let words = "\(series.name) \(chart.lastFigure(of: series))"
    return SVGLetters.width(of: words, size: SVGStyle.letters) + 6
  }
}
