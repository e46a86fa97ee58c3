import CopseModel
import TerminalCanvas

/// The table of the balance, a row an edition, and the published figures below it.
struct BalanceView {
  let table: BalanceTable
  let layout: BalanceLayout
  let row: BalanceTable.Row?
  let column: BalanceColumn
  let window: Window
  let meaning: String
  let isDimmed: Bool

  /// - Returns: where the mark of the cursor stands; nil when there is none in sight.
  func draw(on canvas: inout Canvas) -> Point? {
    let columns = BalanceColumns(of: table, columns: layout.lines.columns, cursor: column)
    if !table.editions.isEmpty { drawHeadings(columns, on: &canvas) }
    let shown = window.rows(count: table.lines.count, height: layout.lines.rows)
    var place: Point?
    for (index, area) in zip(shown, layout.lines.lines) {
      let cursor = draw(table.lines[index], columns, on: &canvas, in: area)
      place = place ?? cursor
      if isDimmed { canvas.add(.dim, to: area) }
    }
    canvas.write(meaning, in: layout.meaning.splitting(left: 1).right, style: .dim)
    return place
  }

  private func drawHeadings(_ columns: BalanceColumns, on canvas: inout Canvas) {
    var rest = layout.headings.splitting(left: BalanceColumns.yearWidth).right
    for (column, width) in columns.shown {
      let (cell, right) = rest.splitting(left: width)
      canvas.write(
        column.heading(columns.form), in: cell.splitting(left: 1).right, style: .bold,
        aligned: column == .published && columns.form.saysVerdict ? .left : .right)
      rest = right
    }
  }

  private func draw(
    _ line: BalanceTable.Line, _ columns: BalanceColumns, on canvas: inout Canvas, in area: Rect
  ) -> Point? {
    switch line {
    case .edition(let edition): return draw(edition, columns, on: &canvas, in: area)
    case .gap(let years):
      let text =
        years.count == 1
        ? "\(years.lowerBound)  no edition"
        : "\(years.lowerBound) to \(years.upperBound)  no edition"
      canvas.write(text, in: area.splitting(left: 1).right, style: .dim)
      return nil
    case .remark(let text):
      canvas.write(text, in: area.splitting(left: 1).right, style: .color(.yellow))
      return nil
    case .text(let text):
      canvas.write(text, in: area.splitting(left: 1).right, style: .bold)
      return nil
    case .figure(let index):
      let row = PublishedRow(figures: table.figures, index: index)
      return row.draw(on: &canvas, in: area, isUnderCursor: self.row == .figure(index))
    case .blank: return nil
    }
  }

  private func draw(
    _ edition: BalanceEdition, _ columns: BalanceColumns, on canvas: inout Canvas, in area: Rect
  ) -> Point? {
    let (year, numbers) = area.splitting(left: BalanceColumns.yearWidth)
    let used = canvas.write(String(edition.year), in: year.splitting(left: 1).right, style: .bold)
    if edition.isIllustrative {
      canvas.write("i", in: year.splitting(left: used + 1).right, style: .color(.yellow))
    }
    var rest = numbers
    var place: Point?
    // Where no number has room, the mark stands before the year.
    if row == .edition(edition.year), numbers.isEmpty {
      canvas.write(Mark.cursor.text(in: canvas.charset), in: year)
      place = year.origin
    }
    for (column, width) in columns.shown {
      let (cell, right) = rest.splitting(left: width)
      rest = right
      guard let start = drawNumber(of: edition, column, columns, on: &canvas, in: cell) else {
        continue
      }
      guard row == .edition(edition.year), column == self.column, !cell.isEmpty else { continue }
      let marked = cell.splitting(left: start - 1 - cell.column).right
      canvas.write(Mark.cursor.text(in: canvas.charset), in: marked)
      canvas.fill(marked, style: .reversed)
      place = marked.origin
    }
    return place
  }

  /// - Returns: the column in which the number begins; nil when there is none.
  private func drawNumber(
    of edition: BalanceEdition, _ column: BalanceColumn, _ columns: BalanceColumns,
    on canvas: inout Canvas, in cell: Rect
  ) -> Int? {
    switch column {
    case .part(let part):
      guard let number = edition.number(part) else { return nil }
      let style: Style = part == .closing ? .bold : number == 0 ? .dim : .plain
      let text = String(number)
      canvas.write(text, in: cell, style: style, aligned: .right)
      return cell.endColumn - text.count
    case .published:
      guard let comparison = edition.published.map({ table.figures[$0] }) else { return nil }
      return draw(comparison, columns, on: &canvas, in: cell)
    }
  }

  private func draw(
    _ comparison: PublishedComparison, _ columns: BalanceColumns, on canvas: inout Canvas,
    in cell: Rect
  ) -> Int {
    let number = String(comparison.figure.value)
    let mark = comparison.mark
    guard columns.form.saysVerdict else {
      let text = mark.text(in: canvas.charset) + number
      canvas.write(text, in: cell, style: mark.style, aligned: .right)
      return cell.endColumn - text.count
    }
    let (digits, word) = cell.splitting(left: 1 + columns.publishedDigits)
    canvas.write(number, in: digits, aligned: .right)
    canvas.write(" " + comparison.verdict.rawValue, in: word, style: mark.style)
    return digits.endColumn - number.count
  }
}
