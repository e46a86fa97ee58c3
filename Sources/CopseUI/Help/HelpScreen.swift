import TerminalCanvas

/// What every key does at the place one came from, and what the marks mean; narrowed by a search.
struct HelpScreen {
  let lines: [HelpLine]
  let help: HelpState
  /// What the last action had to say, on a screen without a row for that.
  let message: String?

  /// Where the search and the lines stand, the frame left out.
  static func areas(in area: Rect) -> (search: Rect, lines: Rect) {
    let inner = area.rows >= 6 && area.columns >= 4 ? area.inset : area
    let (search, lines) = inner.splitting(top: inner.rows >= 3 ? 1 : 0)
    return (search, lines)
  }

  /// How many columns of a line the keys take, the cursor's margin included.
  static func keyColumns(of columns: Int) -> Int { min(20, columns / 3 + 2) }

  /// - Returns: where the entry under the cursor begins, or where the search does.
  func draw(on canvas: inout Canvas, in area: Rect) -> Point {
    canvas.clear(area)
    if area.rows >= 6 { canvas.frame(area, title: "Help") }
    let (search, rest) = Self.areas(in: area)
    drawSearch(on: &canvas, in: search)
    var cursor: Point?
    let rows = help.window.rows(count: lines.count, height: rest.rows)
    for (index, row) in zip(rows, rest.lines) {
      let isSelected = lines[index].index == help.selection
      draw(lines[index], isSelected: isSelected, on: &canvas, in: row)
      if isSelected { cursor = cursor ?? row.origin }
    }
    if lines.isEmpty {
      canvas.write("Nothing goes by that; Esc clears it", in: rest)
    }
    return cursor ?? (search.isEmpty ? rest.origin : search.origin)
  }

  private func drawSearch(on canvas: inout Canvas, in row: Rect) {
    if let message {
      canvas.write(message, in: row, style: .bold)
      return
    }
    let label = row.columns >= 50 ? "Find by key, name or meaning: " : "Find: "
    let used = canvas.write(label, in: row, style: .dim)
    let rest = row.splitting(left: used).right
    let caret = canvas.charset == .unicode ? "▏" : "_"
    let before = help.search.text.prefix(help.search.caret)
    let after = help.search.text.dropFirst(help.search.caret)
    canvas.write(before + caret + after, in: rest, style: .bold)
  }

  private func draw(
    _ line: HelpLine, isSelected: Bool, on canvas: inout Canvas, in row: Rect
  ) {
    switch line {
    case .heading(let text):
      canvas.write(text, in: row, style: .bold)
    case .entry(let keys, let text, _):
      let (left, right) = row.splitting(left: Self.keyColumns(of: row.columns))
      let cell = left.splitting(left: 2).right.splitting(right: 1).left
      if !keys.isEmpty { canvas.write(keys, in: cell, style: .color(.cyan)) }
      canvas.write(text, in: right)
      guard isSelected else { return }
      if !keys.isEmpty { canvas.write(Mark.cursor.text(in: canvas.charset), in: row) }
      canvas.fill(row, style: .reversed)
    case .blank:
      break
    }
  }
}
