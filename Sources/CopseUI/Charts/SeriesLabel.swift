import CopseModel
import TerminalCanvas

/// The mark, the name and the last figure of a line.
struct SeriesLabel {
  let series: ChartSeries
  /// Which of those drawn it is.
  let index: Int
  let chart: LineChart

  /// How many columns it would like to have.
  func width(on charset: Charset) -> Int {
    fittedWidth(series.name, charset) + chart.lastFigure(of: series).count + 3
  }

  /// The name is cut where there is no room for it, the figure as long as there is any.
  func draw(on canvas: inout Canvas, in line: Rect) {
    let style = ChartPalette.style(index)
    let (mark, rest) = line.splitting(left: 2)
    canvas.write(ChartPalette.mark(index, in: canvas.charset), in: mark, style: style)
    let figure = chart.lastFigure(of: series)
    let (room, _) = rest.splitting(right: figure.count + 1)
    let used = canvas.write(series.name, in: room, style: style)
    let (_, end) = rest.splitting(left: room.isEmpty ? 0 : used + 1)
    canvas.write(figure, in: end, style: .bold)
  }

  private func fittedWidth(_ text: String, _ charset: Charset) -> Int {
    Canvas(size: .zero, charset: charset).width(of: text)
  }
}
