import TerminalCanvas

/// A short list in a frame over the panes.
struct ChoiceBox {
  let choice: Choice

  /// - Returns: where the option under the cursor begins.
  func draw(on canvas: inout Canvas, in area: Rect) -> Point {
    let labels = choice.options.map(\.label)
    let width = (labels + [choice.title]).map { canvas.width(of: $0) }.max() ?? 0
    let box = area.centered(Size(columns: width + 6, rows: labels.count + 2))
    canvas.clear(box)
    canvas.frame(box, title: choice.title)
    let inner = box.rows >= 3 ? box.inset : box
    var window = Window()
    window.show(choice.selection, count: labels.count, height: inner.rows)
    let rows = RowDrawing(
      cursor: RowCursor(index: choice.selection, window: window), count: labels.count)
    let place = rows.draw(on: &canvas, in: inner) { index, canvas, line in
      canvas.write(labels[index], in: line.splitting(left: RowDrawing.margin).right)
    }
    return place ?? inner.origin
  }
}
