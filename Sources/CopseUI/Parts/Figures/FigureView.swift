import CopseModel
import TerminalCanvas

/// Draws the lines of a table of figures that the window shows, and the cursor on one of them.
struct FigureView {
  let table: any FigureTable
  let lines: FigureLines
  let layout: FigureLayout
  /// Nil when there is no row.
  let figure: Figure?
  let window: Window
  /// What the rows are narrowed to; nil while they are not.
  var search: String?
  var hasKeys = true
  /// What is shown is of an earlier line, because this one cannot be read.
  var isDimmed = false

  /// - Returns: where the mark of the cursor stands; nil when there is none in sight.
  func draw(on canvas: inout Canvas) -> Point? {
    var place: Point?
    var columns: [Int: FigureColumns] = [:]
    let shown = window.rows(count: lines.count, height: layout.lines.rows)
    for (index, area) in zip(shown, layout.lines.lines) {
      guard let line = covered(index, shown), let section = lines.section(at: index) else {
        continue
      }
      let widths = columns[section] ?? self.columns(of: section)
      columns[section] = widths
      place = draw(line, widths, on: &canvas, in: area) ?? place
      if isDimmed { canvas.add(.dim, to: area) }
    }
    drawMeaning(columns, on: &canvas)
    return place
  }

  /// The line at an index, or the heading of its section in place of the first one shown, so that
  /// one always knows what the columns are.
  private func covered(_ index: Int, _ shown: Range<Int>) -> FigureLines.Line? {
    guard index == shown.lowerBound, shown.count > 1, let section = lines.section(at: index),
      lines[index] != .blank
    else { return lines[index] }
    return .heading(section)
  }

  private func columns(of section: Int) -> FigureColumns {
    FigureColumns(
      table.sections[section], columns: layout.lines.columns,
      cursor: figure?.place.section == section ? figure?.column : nil)
  }

  private func draw(
    _ line: FigureLines.Line, _ columns: FigureColumns, on canvas: inout Canvas, in area: Rect
  ) -> Point? {
    let inner = area.splitting(left: FigureColumns.margin).right
    switch line {
    case .blank: break
    case .heading(let section):
      FigureHeading(
        section: table.sections[section], columns: columns, search: section == 0 ? search : nil
      ).draw(on: &canvas, in: area)
    case .note(let text): canvas.write(text, in: inner, style: .dim)
    case .entry(let place):
      switch table.entry(at: place) {
      case .text(let text): canvas.write(text, in: inner, style: .dim)
      case .row(let row):
        let isUnderCursor = figure?.place == place
        let drawing = FigureRowDrawing(
          row: row, section: table.sections[place.section], columns: columns,
          cursor: isUnderCursor ? .some(figure?.column) : nil, hasKeys: hasKeys)
        return drawing.draw(on: &canvas, in: area)
      }
    }
    return nil
  }

  private func drawMeaning(_ columns: [Int: FigureColumns], on canvas: inout Canvas) {
    guard let figure, !layout.meaning.isEmpty else { return }
    let area = layout.meaning.splitting(left: FigureColumns.margin).right
    let used = canvas.write(table.meaning(of: figure), in: area, style: .dim)
    let hidden = (columns[figure.place.section] ?? self.columns(of: figure.place.section)).hidden
    let count = hidden.left + hidden.between + hidden.right
    guard count > 0 else { return }
    let text = count == 1 ? "1 column has no room" : "\(count) columns have no room"
    guard used + 3 + text.count <= area.columns else { return }
    canvas.write(text, in: area, style: .dim, aligned: .right)
  }
}
