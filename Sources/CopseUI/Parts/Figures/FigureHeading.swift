import TerminalCanvas

/// What stands over the columns of a section.
struct FigureHeading {
  let section: FigureSection
  let columns: FigureColumns

  func draw(on canvas: inout Canvas, in area: Rect) {
    let inner = area.splitting(left: FigureColumns.margin).right
    var (title, rest) = inner.splitting(left: columns.label + columns.sparkline)
    if columns.hidden.left > 0 {
      let mark = (canvas.charset == .unicode ? "‹" : "<") + String(columns.hidden.left)
      canvas.write(mark, in: title, style: .dim, aligned: .right)
      title = title.splitting(right: mark.count + 1).left
    }
    canvas.write(section.title, in: title, style: .bold)
    for (index, width) in columns.numbers {
      let column = section.columns[index]
      let (cell, right) = rest.splitting(left: width)
      drawHeading(of: column, on: &canvas, in: cell)
      rest =
        column.hasShares && columns.showsShares
        ? right.splitting(left: FigureColumns.shareColumns).right : right
    }
    if columns.hidden.right > 0 {
      let mark = String(columns.hidden.right) + (canvas.charset == .unicode ? "›" : ">")
      canvas.write(mark, in: rest.splitting(left: 1).right, style: .dim)
    }
    for (index, width) in columns.texts {
      let (cell, right) = rest.splitting(left: width)
      canvas.write(section.texts[index].heading, in: cell.splitting(left: 1).right, style: .bold)
      rest = right
    }
  }

  private func drawHeading(of column: FigureColumn, on canvas: inout Canvas, in cell: Rect) {
    let (text, badge) = cell.splitting(right: column.isIllustrative ? 1 : 0)
    canvas.write(
      column.heading, in: text.splitting(left: 1).right, style: .bold, aligned: .right)
    if column.isIllustrative { canvas.write("i", in: badge, style: .color(.yellow)) }
  }
}
