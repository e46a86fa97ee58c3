import CopseModel
import TerminalCanvas

/// Where the parts of a line chart stand in its area.
struct LineChartLayout {
  let shown: LineChart.Shown
  let scale: ChartScale
  let axis: YearAxis
  /// What is counted, above the numbers.
  let unit: Rect
  let numbers: Rect
  /// The line between numbers and plot.
  let side: Rect
  let plot: Rect
  /// The line below the plot, from under the side on.
  let floor: Rect
  let years: Rect
  let labels: Rect
  let note: Rect

  /// Fewer rows or columns of lines show nothing that a sparkline does not.
  private static let least = Size(columns: 12, rows: 4)

  /// - Returns: nil where there is nothing to draw, or no room to draw it in.
  init?(_ chart: LineChart, in area: Rect) {
    guard let largest = chart.largest, !chart.years.isEmpty else { return nil }
    // The unit, the line below the plot, and the years.
    let rows = area.rows - 3
    var shown = chart.shown(atMost: min(LineChart.mostLines, rows))
    let hasNote = !shown.note.isEmpty && rows > Self.least.rows
    let plotRows = hasNote ? rows - 1 : rows
    if hasNote { shown = chart.shown(atMost: min(LineChart.mostLines, plotRows)) }
    self.shown = shown
    scale = ChartScale(upTo: largest, ticks: min(plotRows / 2 + 1, 6))
    axis = YearAxis(chart.years)
    let gutter = max(String(scale.top).count, 2)
    let labelWidth =
      shown.series.enumerated()
      .map { SeriesLabel(series: $1, index: $0, chart: chart).width(on: .unicode) }.max() ?? 0
    let labelColumns = min(labelWidth + 1, area.columns * 2 / 5)
    let plotColumns = area.columns - gutter - 1 - labelColumns
    guard plotRows >= Self.least.rows, plotColumns >= Self.least.columns else { return nil }
    let left = area.column + gutter
    let bottom = area.row + 1 + plotRows
    unit = area.line(0)
    numbers = Rect(column: area.column, row: area.row + 1, columns: gutter, rows: plotRows)
    side = Rect(column: left, row: area.row + 1, columns: 1, rows: plotRows)
    plot = Rect(column: left + 1, row: area.row + 1, columns: plotColumns, rows: plotRows)
    floor = Rect(column: left, row: bottom, columns: plotColumns + 1, rows: 1)
    years = Rect(column: area.column, row: bottom + 1, columns: area.columns, rows: 1)
    labels = Rect(
      column: plot.endColumn + 1, row: area.row + 1, columns: labelColumns - 1, rows: plotRows)
    note = hasNote ? area.line(area.rows - 1) : Rect(.zero)
  }

  /// The dots of the values; nil where nothing was recorded.
  func dots(of series: ChartSeries, in plane: DotPlane) -> [Point?] {
    zip(axis.years, series.values).map { year, value in
      value.map { plane.dot(across: axis.fraction(of: year), up: scale.fraction(of: $0)) }
    }
  }

  /// The row of the plot in which a count stands.
  func row(of count: Int, ink: ChartInk) -> Int {
    let plane = DotPlane(size: plot.size, ink: ink)
    return plane.cell(of: plane.dot(across: 0, up: scale.fraction(of: count))).row
  }

  /// The column of the plot in which a year stands.
  func column(of year: Int, ink: ChartInk) -> Int {
    let plane = DotPlane(size: plot.size, ink: ink)
    return plane.cell(of: plane.dot(across: axis.fraction(of: year), up: 0)).column
  }

  /// The years that have room, each centred below its place.
  func yearLabels(ink: ChartInk) -> [(text: String, area: Rect)] {
    let width = axis.years.map { String($0).count }.max() ?? 4
    let labelled = axis.labelled(
      length: Double(plot.columns - 1), apart: Double(width + 2))
    return labelled.map { year in
      let text = String(year)
      let center = plot.column + column(of: year, ink: ink)
      let start = min(
        max(center - text.count / 2, years.column), years.endColumn - text.count)
      return (
        text,
        Rect(column: start, row: years.row, columns: text.count, rows: 1).intersection(years)
      )
    }
  }

  /// The row of each label in the plot: that of its last value, or as near as others leave room.
  func labelRows(ink: ChartInk) -> [Int?] {
    let wanted = shown.series.map { Double(row(of: $0.last ?? 0, ink: ink)) }
    // Of labels in one row, the larger figure comes first.
    let fine = zip(wanted, shown.series).map { row, series in
      row - scale.fraction(of: series.last ?? 0) / 1000
    }
    let placing = LabelPlacing(apart: 1, within: 0...Double(max(plot.rows - 1, 0)))
    return placing.places(for: fine).map { place in place.map { Int($0 + 0.5) } }
  }
}
