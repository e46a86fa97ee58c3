package import CopseModel
package import TerminalCanvas

/// A small chart for each series, all on one scale; where there is no room for them, sparklines.
package struct SmallMultiplesView: Hashable, Sendable {
  let chart: LineChart
  /// Nil is the finest that the canvas is trusted with.
  let ink: ChartInk?

  /// A heading, three rows of lines, the years.
  private static let cellRows = 5
  /// With the two blanks between charts.
  private static let cellColumns = 24

  package init(_ chart: LineChart, ink: ChartInk? = nil) {
    self.chart = chart
    self.ink = ink
  }

  /// Draws within the area and nowhere else.
  package func draw(on canvas: inout Canvas, in area: Rect) {
    let area = area.intersection(canvas.bounds)
    let columns = (area.columns + 2) / Self.cellColumns
    let rows = (area.rows - 1) / Self.cellRows
    // So few of many would tell less than a sparkline of each.
    let least = min(chart.series.count, 4)
    guard area.columns >= Self.cellColumns - 2, rows > 0, columns * rows >= least,
      let largest = chart.largest, !chart.years.isEmpty
    else {
      SparklinesView(chart).draw(on: &canvas, in: area)
      return
    }
    let scale = ChartScale(upTo: largest, ticks: 4)
    canvas.write("\(chart.unit), each from 0 to \(scale.top)", in: area.line(0), style: .dim)
    let shown = chart.shown(atMost: columns * rows)
    let width = (area.columns + 2) / columns
    for (index, series) in shown.series.enumerated() {
      let cell = Rect(
        column: area.column + index % columns * width,
        row: area.row + 1 + index / columns * Self.cellRows, columns: width - 2,
        rows: Self.cellRows)
      draw(series, scale, on: &canvas, in: cell.intersection(area))
    }
    let used = 1 + (shown.series.count + columns - 1) / columns * Self.cellRows
    canvas.write(shown.note, in: area.line(used), style: .dim)
  }

  private func draw(
    _ series: ChartSeries, _ scale: ChartScale, on canvas: inout Canvas, in cell: Rect
  ) {
    let figure = chart.lastFigure(of: series)
    let (name, _) = cell.line(0).splitting(right: figure.count + 1)
    let used = canvas.write(series.name, in: name)
    canvas.write(figure, in: cell.line(0).splitting(left: used + 1).right, style: .bold)
    drawLine(
      of: series, scale, on: &canvas, in: cell.splitting(top: 4).top.splitting(top: 1).bottom)
    guard let first = chart.years.first, let last = chart.years.last else { return }
    if first < last { canvas.write(String(first), in: cell.line(4), style: .dim) }
    canvas.write(String(last), in: cell.line(4), style: .dim, aligned: .right)
  }

  private func drawLine(
    of series: ChartSeries, _ scale: ChartScale, on canvas: inout Canvas, in plot: Rect
  ) {
    let axis = YearAxis(chart.years)
    let ink = canvas.charset == .ascii ? .ascii : ink ?? ChartInk(canvas.charset)
    var grid = DotGrid(DotPlane(size: plot.size, ink: ink))
    let dots = zip(chart.years, series.values).map { year, value in
      value.map { grid.plane.dot(across: axis.fraction(of: year), up: scale.fraction(of: $0)) }
    }
    for (one, next) in zip(dots, dots.dropFirst()) {
      guard let one, let next else { continue }
      grid.line(from: one, to: next, owner: 0)
    }
    // A value between two that were not recorded has no line, and is seen all the same.
    for dot in dots.compactMap({ $0 }) { grid.line(from: dot, to: dot, owner: 0) }
    grid.draw(on: &canvas, in: plot, style: ChartPalette.style)
  }
}
