package import CopseModel
package import TerminalCanvas

/// A line a series: its name, its sparkline on the scale of all, its last figure.
package struct SparklinesView: Hashable, Sendable {
  let chart: LineChart

  package init(_ chart: LineChart) {
    self.chart = chart
  }

  /// Draws within the area and nowhere else.
  package func draw(on canvas: inout Canvas, in area: Rect) {
    let area = area.intersection(canvas.bounds)
    guard !chart.years.isEmpty, chart.largest != nil else {
      canvas.write(chart.summary, in: area.line(0), style: .dim)
      return
    }
    let (heading, rest) = area.splitting(top: area.rows > 2 ? 1 : 0)
    canvas.write(headingText, in: heading, style: .dim)
    var shown = chart.shown(atMost: rest.rows)
    if !shown.note.isEmpty { shown = chart.shown(atMost: max(rest.rows - 1, 1)) }
    draw(shown.series, on: &canvas, in: rest)
    canvas.write(shown.note, in: rest.line(shown.series.count), style: .dim)
  }

  private func draw(_ series: [ChartSeries], on canvas: inout Canvas, in area: Rect) {
    let figures = series.map { chart.lastFigure(of: $0) }
    let figureWidth = figures.map(\.count).max() ?? 0
    let nameWidth = min(
      series.map { canvas.width(of: $0.name) }.max() ?? 0,
      max(area.columns - chart.years.count - figureWidth - 2, area.columns / 4))
    for (row, series) in series.enumerated() {
      let (name, rest) = area.line(row).splitting(left: nameWidth)
      canvas.write(series.name, in: name)
      let line = Sparkline(series.values, upTo: chart.largest)
      let (_, lineArea) = rest.splitting(left: 1)
      let used = canvas.write(
        line.text(isASCII: canvas.charset == .ascii),
        in: lineArea.splitting(left: chart.years.count).left, style: ChartPalette.style(0))
      let (_, figure) = lineArea.splitting(left: used + 1)
      canvas.write(figures[row], in: figure, style: .bold)
    }
  }

  /// In which years, and what is counted.
  private var headingText: String {
    guard let first = chart.years.first, let last = chart.years.last, first < last else {
      return "\(chart.years.first.map { "\($0), " } ?? "")\(chart.unit)"
    }
    return "\(first) to \(last), \(chart.unit)"
  }
}
