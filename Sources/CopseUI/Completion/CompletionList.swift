import TerminalCanvas

/// The suggestions in a frame below what is being typed.
struct CompletionList {
  let completion: Completion

  func draw(on canvas: inout Canvas, in panes: Rect, below caret: Point) {
    let suggestions = completion.suggestions
    let rows = min(suggestions.count + 2, panes.rows)
    guard !suggestions.isEmpty, rows >= 3 else { return }
    let labelWidth = suggestions.map { canvas.width(of: $0.label) }.max() ?? 0
    let remarkWidth = suggestions.map { canvas.width(of: $0.remark) }.max() ?? 0
    let columns = min(panes.columns, labelWidth + remarkWidth + 7)
    let column = max(panes.column, min(caret.column - 2, panes.endColumn - columns))
    let box = Rect(column: column, row: panes.row, columns: columns, rows: rows)
    canvas.clear(box)
    canvas.frame(box)
    var window = Window()
    window.show(completion.selection ?? 0, count: suggestions.count, height: box.inset.rows)
    let shown = window.rows(count: suggestions.count, height: box.inset.rows)
    for (index, line) in zip(shown, box.inset.lines) {
      let suggestion = suggestions[index]
      let isSelected = index == completion.selection
      let mark = isSelected ? Mark.cursor.text(in: canvas.charset) : " "
      canvas.write("\(mark) \(suggestion.label)", in: line)
      let right = line.splitting(left: labelWidth + 3).right
      canvas.write(suggestion.remark, in: right, style: .dim, aligned: .right)
      if isSelected { canvas.fill(line, style: .reversed) }
    }
  }
}
