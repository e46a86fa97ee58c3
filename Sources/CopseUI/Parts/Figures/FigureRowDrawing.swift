import CopseModel
import TerminalCanvas

/// Draws one row of a table of figures.
struct FigureRowDrawing {
  let row: FigureRow
  let section: FigureSection
  let columns: FigureColumns
  /// The column under the cursor, which is nil where the row has no numbers; nil when the cursor is
  /// on another row.
  let cursor: FigureColumn.ID??
  let hasKeys: Bool

  /// - Returns: where the mark of the cursor stands; nil when the cursor is elsewhere.
  func draw(on canvas: inout Canvas, in area: Rect) -> Point? {
    let (label, after) = area.splitting(left: FigureColumns.margin + columns.label)
    drawLabel(on: &canvas, in: label.splitting(left: FigureColumns.margin).right)
    let (sparkline, numbers) = after.splitting(left: columns.sparkline)
    if let line = row.sparkline {
      canvas.write(
        line.text(isASCII: canvas.charset == .ascii), in: sparkline.splitting(left: 1).right)
    }
    var rest = numbers
    var place: Point?
    for (index, width) in columns.numbers {
      let (cell, right) = rest.splitting(left: width)
      let hasShare = columns.showsShares && section.columns[index].hasShares
      let (share, next) = right.splitting(left: hasShare ? FigureColumns.shareColumns : 0)
      rest = next
      guard row.cells.indices.contains(index) else { continue }
      let start = draw(
        row.cells[index], of: section.columns[index], on: &canvas, in: cell, share: share)
      if let start, cursor == .some(section.columns[index].id), !cell.isEmpty {
        let marked = cell.splitting(left: start - 1 - cell.column).right
        place = mark(marked, on: &canvas)
      }
    }
    drawTexts(on: &canvas, in: rest)
    guard cursor != nil, place == nil else { return place }
    return mark(row.cells.isEmpty ? area : label, on: &canvas)
  }

  /// Puts the cursor's mark at the front of an area.
  private func mark(_ area: Rect, on canvas: inout Canvas) -> Point {
    canvas.write(Mark.cursor.text(in: canvas.charset), in: area)
    if hasKeys { canvas.fill(area, style: .reversed) } else { canvas.add(.bold, to: area) }
    return area.origin
  }

  private func drawLabel(on canvas: inout Canvas, in area: Rect) {
    let label = row.label.withArrows(in: canvas.charset)
    let badges =
      (row.isIllustrative ? "i" : "")
      + (row.isInferred ? Mark.inferred.text(in: canvas.charset) : "")
    guard !badges.isEmpty, area.columns > badges.count + 1 else {
      canvas.write(label, in: area)
      return
    }
    let used = canvas.write(label, in: area.splitting(right: badges.count + 1).left)
    canvas.write(badges, in: area.splitting(left: used + 1).right, style: .color(.yellow))
  }

  /// - Returns: the column in which the number begins; nil for a blank cell.
  private func draw(
    _ cell: FigureCell, of column: FigureColumn, on canvas: inout Canvas, in area: Rect, share: Rect
  ) -> Int? {
    switch cell {
    case .blank:
      return nil
    case .notRecorded:
      canvas.write(canvas.charset == .unicode ? "–" : "-", in: area, style: .dim, aligned: .right)
      return area.endColumn - 1
    case .fraction(let value):
      canvas.write(
        value.thousandths, in: area, style: column.isMain ? .bold : .plain, aligned: .right)
      return area.endColumn - value.thousandths.count
    case .number(let number, let part):
      let style: Style = number == 0 ? .dim : column.isMain ? .bold : .plain
      let text = String(number)
      canvas.write(text, in: area, style: style, aligned: .right)
      if let part { canvas.write(part.percent, in: share, style: .dim, aligned: .right) }
      return area.endColumn - text.count
    }
  }

  private func drawTexts(on canvas: inout Canvas, in area: Rect) {
    var rest = area
    if let bar = row.bar, let width = columns.texts.first?.width {
      let room = area.splitting(left: width - 1).left.splitting(left: 1).right
      let text = Bar.text(
        bar.count, outOf: bar.outOf, columns: room.columns, charset: canvas.charset)
      canvas.write(text, in: room)
      return
    }
    for (index, width) in columns.texts where row.texts.indices.contains(index) {
      let (cell, right) = rest.splitting(left: width)
      canvas.write(row.texts[index], in: cell.splitting(left: 1).right, style: .dim)
      rest = right
    }
  }
}

extension String {
  /// Arrows that a terminal of ASCII can show too.
  func withArrows(in charset: Charset) -> String {
    charset == .unicode ? self : String(map { $0 == "→" ? ">" : $0 })
  }
}

extension Double {
  /// `0.209`, to three places.
  var thousandths: String {
    let thousandths = Int(abs(self) * 1000 + 0.5)
    let places = String(thousandths % 1000)
    return (self < 0 && thousandths > 0 ? "-" : "") + "\(thousandths / 1000)."
      + String(repeating: "0", count: 3 - places.count) + places
  }

  /// A share from 0 to 1 in whole percent; only none is 0%, and only all is 100%.
  var percent: String {
    if self > 0, self < 0.01 { return "<1%" }
    if self < 1 { return "\(min(99, Int((self * 100).rounded())))%" }
    return "100%"
  }
}
