import CopseModel
import TerminalCanvas

/// Two editions side by side, a community a row, with one cursor and one window for both.
struct SidesView {
  let sides: Sides
  let cursor: RowCursor
  let hasKeys: Bool
  let isDimmed: Bool

  /// The columns that a side shows.
  private static let headings = [Field.name, .status, .platforms].map(\.heading)

  /// The row of the years, where there is more than one row.
  static func headingRows(in area: Rect) -> Int { area.rows >= 2 ? 1 : 0 }

  /// - Returns: where the row under the cursor begins; nil when it is out of sight.
  func draw(on canvas: inout Canvas, in area: Rect) -> Point? {
    let columns = SidesColumns(columns: area.columns)
    let (heading, body) = area.splitting(top: Self.headingRows(in: area))
    drawYears(columns, on: &canvas, in: heading)
    let rows = RowDrawing(
      cursor: cursor, count: sides.count, hasKeys: hasKeys, isDimmed: isDimmed)
    return rows.draw(on: &canvas, in: body) { index, canvas, line in
      draw(sides[index], columns, on: &canvas, in: line)
    }
  }

  private func drawYears(_ columns: SidesColumns, on canvas: inout Canvas, in line: Rect) {
    let (left, right) = halves(of: line, columns)
    let gaps = sides.comparison.notRecordedByYear
    for (edition, half) in [(sides.comparison.from, left), (sides.comparison.to, right)] {
      let whole = edition.isIllustrative ? "\(edition.year) (illustrative)" : String(edition.year)
      let short = edition.isIllustrative ? "\(edition.year) i" : String(edition.year)
      let missing = gaps.first { $0.year == edition.year }?.columns ?? []
      // A blank cell must not be taken for a platform that was left, so those seen go first.
      let seen = missing.filter { Self.headings.contains($0) }
      let remarks = [seen + missing.filter { !seen.contains($0) }, seen].map { columns in
        columns.isEmpty ? "" : " not recorded: \(columns.joined(separator: ", "))"
      }
      let forms = remarks.flatMap { [whole + $0, short + $0] }
      canvas.write(
        forms.first { canvas.width(of: $0) <= half.columns } ?? short + remarks[1], in: half,
        style: .bold)
    }
    drawLine(columns, on: &canvas, in: line)
  }

  private func draw(
    _ row: Sides.Row, _ columns: SidesColumns, on canvas: inout Canvas, in line: Rect
  ) {
    let (left, right) = halves(of: line, columns)
    SideCell(community: row.before, other: row.after, kinds: row.kinds, columns: columns)
      .draw(on: &canvas, in: left)
    SideCell(community: row.after, other: row.before, kinds: row.kinds, columns: columns)
      .draw(on: &canvas, in: right)
    var rest = drawLine(columns, isInferred: row.isInferred, on: &canvas, in: line)
    for mark in Mark.events(row.kinds).prefix(columns.gutter > 2 ? 2 : 1) {
      let used = canvas.write(mark.text(in: canvas.charset), in: rest, style: mark.style)
      rest = rest.splitting(left: used).right
    }
  }

  /// Draws the line between the sides, or the mark of a community that is known by its name alone.
  ///
  /// - Returns: the room for marks behind it.
  @discardableResult
  private func drawLine(
    _ columns: SidesColumns, isInferred: Bool = false, on canvas: inout Canvas, in line: Rect
  ) -> Rect {
    let gutter = line.splitting(left: RowDrawing.margin + columns.side).right
      .splitting(left: columns.gutter).left
    if isInferred {
      canvas.write(Mark.inferred.text(in: canvas.charset), in: gutter, style: Mark.inferred.style)
    } else {
      canvas.write(canvas.charset == .unicode ? "│" : "|", in: gutter, style: .dim)
    }
    return gutter.splitting(left: 1).right
  }

  private func halves(of line: Rect, _ columns: SidesColumns) -> (left: Rect, right: Rect) {
    let (left, rest) = line.splitting(left: RowDrawing.margin).right
      .splitting(left: columns.side)
    return (
      left.splitting(right: 1).left,
      rest.splitting(left: columns.gutter).right.splitting(left: columns.side).left
    )
  }
}
