import TerminalCanvas

/// A short list in a frame over the panes.
struct ChoiceBox {
  let choice: Choice

  /// A line of an option, which has several where its detail stands below.
  private struct Line {
    let option: Int
    let text: String
  }

  /// - Returns: where the option under the cursor begins.
  func draw(on canvas: inout Canvas, in area: Rect) -> Point {
    let room = area.columns - 2 - RowDrawing.margin
    let lines = lines(columns: room) { canvas.width(of: $0) }
    let width = (lines.map(\.text) + [choice.title]).map { canvas.width(of: $0) }.max() ?? 0
    let box = area.centered(Size(columns: width + 6, rows: lines.count + 2))
    canvas.clear(box)
    canvas.frame(box, title: choice.title)
    let inner = box.rows >= 3 ? box.inset : box
    let first = lines.firstIndex { $0.option == choice.selection } ?? 0
    var window = Window()
    window.show(
      lines.lastIndex { $0.option == choice.selection } ?? 0, count: lines.count,
      height: inner.rows)
    window.show(first, count: lines.count, height: inner.rows)
    var place: Point?
    let shown = window.rows(count: lines.count, height: inner.rows)
    for (index, row) in zip(shown, inner.lines) {
      canvas.write(lines[index].text, in: row.splitting(left: RowDrawing.margin).right)
      guard lines[index].option == choice.selection else { continue }
      if index == first {
        canvas.write(Mark.cursor.text(in: canvas.charset), in: row)
        place = row.origin
      }
      canvas.fill(row, style: .reversed)
    }
    return place ?? inner.origin
  }

  /// An option a line, or several where there is no room for what stands behind it.
  private func lines(columns: Int, width: (String) -> Int) -> [Line] {
    choice.options.enumerated().flatMap { index, option in
      let whole = option.detail.isEmpty ? option.label : "\(option.label)  \(option.detail)"
      if width(whole) <= columns || columns < 12 || option.detail.isEmpty {
        return [Line(option: index, text: whole)]
      }
      return [Line(option: index, text: option.label)]
        + Wrapping.lines(of: option.detail, columns: columns - 4, width: width)
        .map { Line(option: index, text: "    " + $0) }
    }
  }
}
