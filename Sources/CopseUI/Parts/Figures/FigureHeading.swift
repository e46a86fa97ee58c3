import TerminalCanvas

/// What stands over the columns of a section.
struct FigureHeading {
  let section: FigureSection
  let columns: FigureColumns
  /// What the rows are narrowed to; nil while they are not.
  var search: String?

  func draw(on canvas: inout Canvas, in area: Rect) {
    let inner = area.splitting(left: FigureColumns.margin).right
    var (title, rest) = inner.splitting(left: columns.label + columns.sparkline)
    let used = columns.numbers.reduce(0) { $0 + $1.width + shareColumns(of: $1.index) }
    let (left, right) = hidden(canvas.charset)
    let isRight = used + right.count < rest.columns
    // Without room behind the numbers, what is hidden there is said before them.
    let before = [left, isRight ? "" : right].filter { !$0.isEmpty }.joined(separator: " ")
    canvas.write(before, in: title, style: .dim, aligned: .right)
    title = title.splitting(right: before.isEmpty ? 0 : before.count + 1).left
    canvas.write(self.title(columns: title.columns, on: canvas), in: title, style: .bold)
    for (index, width) in columns.numbers {
      let (cell, next) = rest.splitting(left: width)
      drawHeading(of: section.columns[index], on: &canvas, in: cell)
      rest = next.splitting(left: shareColumns(of: index)).right
    }
    if isRight { canvas.write(right, in: rest.splitting(left: 1).right, style: .dim) }
    for (index, width) in columns.texts {
      let (cell, next) = rest.splitting(left: width)
      canvas.write(section.texts[index].heading, in: cell.splitting(left: 1).right, style: .bold)
      rest = next
    }
  }

  private func shareColumns(of index: Int) -> Int {
    columns.showsShares && section.columns[index].hasShares ? FigureColumns.shareColumns : 0
  }

  /// `‹2` and `3›`: how many columns have no room at either side; empty for none.
  private func hidden(_ charset: Charset) -> (left: String, right: String) {
    let (left, right) = (columns.hidden.left, columns.hidden.right)
    return (
      left > 0 ? (charset == .unicode ? "‹" : "<") + String(left) : "",
      right > 0 ? String(right) + (charset == .unicode ? "›" : ">") : ""
    )
  }

  /// With little room what the rows are narrowed to is more than the title.
  private func title(columns: Int, on canvas: Canvas) -> String {
    guard let search else { return section.title }
    let whole = "\(section.title): \(search)"
    return canvas.width(of: whole) <= columns ? whole : ": \(search)"
  }

  private func drawHeading(of column: FigureColumn, on canvas: inout Canvas, in cell: Rect) {
    let (text, badge) = cell.splitting(right: column.isIllustrative ? 1 : 0)
    canvas.write(
      column.heading, in: text.splitting(left: 1).right, style: .bold, aligned: .right)
    if column.isIllustrative { canvas.write("i", in: badge, style: .color(.yellow)) }
  }
}
