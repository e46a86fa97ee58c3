import CNcurses
package import TerminalCanvas

extension NcursesTerminal {
  /// Shows a canvas: writes what differs from the one before, and puts the cursor in its place.
  ///
  /// What lies outside of the terminal is left out.
  package mutating func show(_ canvas: Canvas) {
    let previous = shown.flatMap { $0.size == canvas.size ? $0 : nil }
    if previous == nil { werase(copse_screen()) }
    for row in 0..<min(canvas.size.rows, size.rows) {
      let cells = canvas[row: row].prefix(size.columns)
      guard let changed = Self.changes(in: cells, from: previous?[row: row]) else { continue }
      paint(changed, row: row, column: changed.startIndex - cells.startIndex)
    }
    place(canvas.cursor)
    wrefresh(copse_screen())
    shown = canvas
  }

  /// The cells from the first to the last that differ, whole characters; nil when none does.
  private static func changes(
    in cells: ArraySlice<Cell>, from previous: ArraySlice<Cell>?
  ) -> ArraySlice<Cell>? {
    guard let previous else { return cells }
    let differing = cells.indices.filter { cells[$0] != previous[$0] }
    guard var first = differing.first, var last = differing.last else { return nil }
    if cells[first].width == 0 { first -= 1 }
    if cells[last].width == 2, last + 1 < cells.endIndex { last += 1 }
    return cells[max(first, cells.startIndex)...last]
  }

  private func paint(_ cells: ArraySlice<Cell>, row: Int, column: Int) {
    wmove(copse_screen(), Int32(row), Int32(column))
    var text: [wchar_t] = []
    var style = cells.first?.style ?? .plain
    for cell in cells {
      if cell.style != style {
        write(text, style: style)
        text.removeAll(keepingCapacity: true)
        style = cell.style
      }
      text.append(contentsOf: Self.characters(of: cell))
    }
    write(text, style: style)
  }

  private func write(_ text: [wchar_t], style: Style) {
    wattr_set(copse_screen(), style.ncursesAttributes, Int16(style.color.rawValue), nil)
    waddnwstr(copse_screen(), text, Int32(text.count))
  }

  /// The characters of a cell, or a replacement where ncurses would give them other columns
  /// than the canvas: its tables may be older, and all that follows would be out of place.
  private static func characters(of cell: Cell) -> [wchar_t] {
    if let ascii = cell.ascii { return [wchar_t(ascii)] }
    let characters = cell.text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
    let columns = characters.map { copse_character_columns($0) }
    let isKnown = columns.allSatisfy { $0 >= 0 } && columns.first != 0
    if isKnown, columns.reduce(0, +) == cell.width { return characters }
    return cell.width == 0 ? [] : [0xFFFD] + Array(repeating: 0x20, count: cell.width - 1)
  }

  /// The last call of a frame: the terminal's own cursor is where braille displays and screen
  /// readers look.
  private func place(_ cursor: Point?) {
    let isVisible = cursor.map { Rect(size).contains($0) } ?? false
    let point = isVisible ? cursor : nil
    curs_set(isVisible ? 1 : 0)
    wmove(
      copse_screen(), Int32(point?.row ?? size.rows - 1), Int32(point?.column ?? 0))
  }
}

extension Style {
  fileprivate var ncursesAttributes: attr_t {
    var result: attr_t = 0
    if attributes.contains(.bold) { result |= copse_bold }
    if attributes.contains(.dim) { result |= copse_dim }
    if attributes.contains(.reversed) { result |= copse_reversed }
    if attributes.contains(.underlined) { result |= copse_underlined }
    return result
  }
}
