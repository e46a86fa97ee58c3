package import CopseModel
package import TerminalCanvas

/// Lines through the years with their axes, each named at its end; where there is no room for them,
/// a sparkline for each.
package struct LineChartView: Hashable, Sendable {
  let chart: LineChart
  /// Nil is the finest that the canvas is trusted with.
  let ink: ChartInk?

  package init(_ chart: LineChart, ink: ChartInk? = nil) {
    self.chart = chart
    self.ink = ink
  }

  /// Draws within the area and nowhere else.
  package func draw(on canvas: inout Canvas, in area: Rect) {
    let area = area.intersection(canvas.bounds)
    if let layout = LineChartLayout(chart, in: area) {
      drawAxes(layout, on: &canvas)
      drawLines(layout, on: &canvas)
      drawLabels(layout, on: &canvas)
      canvas.write(layout.shown.note, in: layout.note, style: .dim)
    } else {
      SparklinesView(chart).draw(on: &canvas, in: area)
    }
  }

  // MARK: Axes

  private func drawAxes(_ layout: LineChartLayout, on canvas: inout Canvas) {
    let signs = canvas.charset.axis
    canvas.write(chart.unit, in: layout.unit, style: .dim)
    for row in 0..<layout.plot.rows {
      canvas.write(signs.side, in: layout.side.line(row), style: .dim)
    }
    for tick in layout.scale.ticks {
      let row = layout.row(of: tick, ink: ink(of: canvas))
      canvas.write(String(tick), in: layout.numbers.line(row), style: .dim, aligned: .right)
      canvas.write(signs.tick, in: layout.side.line(row), style: .dim)
    }
    let floor = String(repeating: signs.floor, count: layout.plot.columns)
    canvas.write(signs.corner + floor, in: layout.floor, style: .dim)
    for year in chart.years {
      let place = layout.column(of: year, ink: ink(of: canvas)) + 1
      canvas.write(signs.year, in: layout.floor.cell(column: place, row: 0), style: .dim)
    }
    for label in layout.yearLabels(ink: ink(of: canvas)) {
      canvas.write(label.text, in: label.area, style: .dim)
    }
  }

  // MARK: Lines

  private func drawLines(_ layout: LineChartLayout, on canvas: inout Canvas) {
    var grid = DotGrid(DotPlane(size: layout.plot.size, ink: ink(of: canvas)))
    let points = layout.shown.series.map { layout.dots(of: $0, in: grid.plane) }
    // The first series is drawn last, so that it lies above the others.
    for (index, points) in points.enumerated().reversed() {
      for (one, next) in zip(points, points.dropFirst()) {
        guard let one, let next else { continue }
        grid.line(from: one, to: next, owner: index)
      }
    }
    grid.draw(on: &canvas, in: layout.plot, style: ChartPalette.style)
    for (index, points) in points.enumerated().reversed() {
      let mark = ChartPalette.mark(index, in: canvas.charset)
      for point in points.compactMap({ $0 }).map(grid.plane.cell) {
        canvas.write(
          mark, in: layout.plot.cell(column: point.column, row: point.row),
          style: ChartPalette.style(index))
      }
    }
  }

  // MARK: Labels

  private func drawLabels(_ layout: LineChartLayout, on canvas: inout Canvas) {
    let rows = layout.labelRows(ink: ink(of: canvas))
    for (index, series) in layout.shown.series.enumerated() {
      guard let row = rows[index] else { continue }
      SeriesLabel(series: series, index: index, chart: chart)
        .draw(on: &canvas, in: layout.labels.line(row))
    }
  }

  private func ink(of canvas: Canvas) -> ChartInk {
    canvas.charset == .ascii ? .ascii : ink ?? ChartInk(canvas.charset)
  }
}

extension Charset {
  /// The pieces of axes: beside and below the plot, and where a number or a year stands.
  var axis: (side: String, tick: String, corner: String, floor: String, year: String) {
    switch self {
    case .unicode: ("│", "┤", "└", "─", "┴")
    case .ascii: ("|", "+", "+", "-", "+")
    }
  }
}
