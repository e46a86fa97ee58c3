package import CopseModel
package import TerminalCanvas

/// Labelled bars with their figures, to the right of a line or to both sides of it.
package struct BarChartView: Hashable, Sendable {
  let chart: BarChart

  package init(_ chart: BarChart) {
    self.chart = chart
  }

  /// Draws within the area and nowhere else.
  package func draw(on canvas: inout Canvas, in area: Rect) {
    let area = area.intersection(canvas.bounds)
    guard !chart.bars.isEmpty else {
      canvas.write(chart.summary, in: area.line(0), style: .dim)
      return
    }
    let (heading, rest) = area.splitting(top: area.rows > 2 ? 1 : 0)
    var shown = chart.shown(atMost: rest.rows)
    if !shown.note.isEmpty { shown = chart.shown(atMost: max(rest.rows - 1, 1)) }
    let labels = shown.bars.map { canvas.width(of: $0.label) }.max() ?? 0
    let labelWidth = min(max(labels, chart.left == nil ? 0 : 4), area.columns / 3) + 1
    drawHeadings(on: &canvas, in: heading, labelWidth: labelWidth)
    for (row, bar) in shown.bars.enumerated() {
      let (label, sides) = rest.line(row).splitting(left: labelWidth)
      canvas.write(bar.label, in: label.splitting(right: 1).left)
      draw(bar, on: &canvas, in: sides)
    }
    canvas.write(shown.note, in: rest.line(shown.bars.count), style: .dim)
  }

  private func drawHeadings(on canvas: inout Canvas, in line: Rect, labelWidth: Int) {
    guard let left = chart.left else {
      let words = chart.right.isEmpty ? chart.unit : "\(chart.unit) \(chart.right)"
      canvas.write(words, in: line, style: .dim)
      return
    }
    let sides = Self.sides(of: line.splitting(left: labelWidth).right)
    canvas.write(left, in: sides.left, style: .dim, aligned: .right)
    canvas.write("\(chart.right) (\(chart.unit))", in: sides.right, style: .dim)
  }

  private func draw(_ bar: BarChart.Bar, on canvas: inout Canvas, in area: Rect) {
    guard chart.left != nil else {
      drawRight(bar.value, on: &canvas, in: area)
      return
    }
    let sides = Self.sides(of: area)
    canvas.write(canvas.charset.axis.side, in: sides.middle, style: .dim)
    drawRight(bar.value, on: &canvas, in: sides.right)
    drawLeft(bar.opposite, on: &canvas, in: sides.left)
  }

  private func drawRight(_ value: Int?, on canvas: inout Canvas, in area: Rect) {
    guard let value else {
      canvas.write(Self.missing, in: area, style: .dim)
      return
    }
    let text = Bar.text(
      value, outOf: chart.largest ?? 0, columns: barColumns(area), charset: canvas.charset)
    let used = canvas.write(text, in: area, style: ChartPalette.style(0))
    let figure = area.splitting(left: used == 0 ? 0 : used + 1).right
    canvas.write(String(value), in: figure)
  }

  /// No block fills a part of a cell from the right, so that bars to the left have whole ones.
  private func drawLeft(_ value: Int?, on canvas: inout Canvas, in area: Rect) {
    guard let value else {
      canvas.write(Self.missing, in: area, style: .dim, aligned: .right)
      return
    }
    let length = value == 0 ? 0 : max(1, value * barColumns(area) / max(chart.largest ?? 1, 1))
    let (rest, bar) = area.splitting(right: length)
    let sign = canvas.charset == .ascii ? "=" : "█"
    canvas.write(
      String(repeating: sign, count: bar.columns), in: bar, style: ChartPalette.style(1))
    let figure = rest.splitting(right: length == 0 ? 0 : 1).left
    canvas.write(String(value), in: figure, aligned: .right)
  }

  /// What the figures leave of a side.
  private func barColumns(_ area: Rect) -> Int {
    max(area.columns - String(chart.largest ?? 0).count - 1, 1)
  }

  private static let missing = "not recorded"

  private static func sides(of area: Rect) -> (left: Rect, middle: Rect, right: Rect) {
    let (left, rest) = area.splitting(left: (area.columns - 1) / 2)
    let (middle, right) = rest.splitting(left: 1)
    return (left, middle, right)
  }
}
