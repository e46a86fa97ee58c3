package import CopseModel
package import TerminalCanvas

/// A bar a flow, below each other by what was left: `twitter → linkedin 14 ██████`.
package struct FlowChartView: Hashable, Sendable {
  let chart: FlowChart
  /// The flow that the cursor stands on; nil leaves out the column of the cursor.
  let selection: Flow?

  package init(_ chart: FlowChart, selection: Flow? = nil) {
    self.chart = chart
    self.selection = selection
  }

  /// The flows in the order in which so many rows show them, from the top.
  package func flows(rows: Int) -> [Flow] {
    shown(rows: rows).sources.flatMap(\.flows)
  }

  /// Draws within the area and nowhere else.
  ///
  /// - Returns: where the cursor stands; nil where nothing is selected or shown.
  @discardableResult
  package func draw(on canvas: inout Canvas, in area: Rect) -> Point? {
    let area = area.intersection(canvas.bounds)
    let shown = shown(rows: area.rows)
    guard !shown.flows.isEmpty else {
      canvas.write(chart.flows.isEmpty ? chart.summary : shown.note, in: area.line(0), style: .dim)
      return nil
    }
    let columns = FlowColumns(shown.flows, in: area, hasCursor: selection != nil)
    var cursor: Point?
    var row = 0
    for (index, source) in shown.sources.enumerated() {
      for (place, flow) in source.flows.enumerated() {
        let line = area.line(row)
        if flow == selection {
          canvas.write(Mark.cursor.text(in: canvas.charset), in: line, style: Mark.cursor.style)
          cursor = line.origin
        }
        let name = place == 0 ? source.name ?? Flow.nothing : ""
        draw(
          flow, from: name, style: source.name == nil ? .plain : ChartPalette.style(index),
          columns, on: &canvas, in: line)
        row += 1
      }
    }
    canvas.write(shown.note, in: area.line(row), style: .dim)
    return cursor
  }

  private func draw(
    _ flow: Flow, from name: String, style: Style, _ columns: FlowColumns,
    on canvas: inout Canvas, in line: Rect
  ) {
    let parts = columns.parts(of: line)
    canvas.write(name, in: parts.from, style: flow.from == nil ? .dim : .plain)
    canvas.write(canvas.charset == .ascii ? ">" : "→", in: parts.arrow, style: .dim)
    canvas.write(
      flow.to ?? Flow.nothing, in: parts.to, style: flow.to == nil ? .dim : .plain)
    canvas.write(String(flow.count), in: parts.count, style: .bold, aligned: .right)
    let bar = Bar.text(
      flow.count, outOf: columns.largest, columns: parts.bar.columns, charset: canvas.charset)
    canvas.write(bar, in: parts.bar, style: style)
  }

  private func shown(rows: Int) -> FlowChart.Shown {
    let shown = chart.shown(atMost: rows)
    return shown.note.isEmpty ? shown : chart.shown(atMost: max(rows - 1, 0))
  }
}

/// How wide the parts of a flow's line are.
struct FlowColumns {
  let largest: Int
  private let cursor: Int
  private let from: Int
  private let to: Int
  private let count: Int

  init(_ flows: [Flow], in area: Rect, hasCursor: Bool) {
    largest = flows.map(\.count).max() ?? 0
    cursor = hasCursor ? 2 : 0
    count = String(largest).count
    let canvas = Canvas(size: .zero)
    func widest(_ name: (Flow) -> String?) -> Int {
      flows.map { canvas.width(of: name($0) ?? Flow.nothing) }.max() ?? 0
    }
    // Blanks between the parts, the arrow, and a bar of so few columns as still tell something.
    let room = max(area.columns - cursor - count - 5 - 4, 0)
    from = min(widest(\.from), max(room / 2, room - widest(\.to)))
    to = min(widest(\.to), max(room - from, 0))
  }

  func parts(of line: Rect) -> (from: Rect, arrow: Rect, to: Rect, count: Rect, bar: Rect) {
    var start = line.column + cursor
    func next(_ columns: Int) -> Rect {
      defer { start += columns + 1 }
      return line.intersection(Rect(column: start, row: line.row, columns: columns, rows: 1))
    }
    let from = next(from)
    let arrow = next(1)
    let to = next(to)
    let count = next(count)
    return (from, arrow, to, count, next(max(line.endColumn - start, 0)))
  }
}
