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
      let all = 0..<canvas.size.columns
      guard let changed = previous.map({ canvas.changes(inRow: row, from: $0) }) ?? all else {
        continue
      }
      paint(canvas[row: row], changed.clamped(to: 0..<size.columns), row: row)
    }
    let bytes = frames.bytes {
      place(canvas.cursor)
      wrefresh(copse_screen())
    }
    device.send(bytes)
    shown = canvas
  }

  /// Puts cells on the screen as they are: ncurses takes text three times as long, since it looks
  /// at every character for what it would do to the cursor.
  private func paint(_ cells: ArraySlice<Cell>, _ columns: Range<Int>, row: Int) {
    var painted: [cchar_t] = []
    painted.reserveCapacity(columns.count)
    var style = Style.plain
    var letter = Self.painted([0x20, 0], style)
    for cell in cells.dropFirst(columns.lowerBound).prefix(columns.count) where cell.width > 0 {
      if cell.style != style {
        style = cell.style
        letter = Self.painted([0x20, 0], style)
      }
      if let character = Self.character(of: cell) {
        letter.chars.0 = character
        painted.append(letter)
      } else {
        painted += Self.characters(of: cell).map { Self.painted($0 + [0], style) }
      }
    }
    wmove(copse_screen(), Int32(row), Int32(columns.lowerBound))
    wadd_wchnstr(copse_screen(), painted, Int32(painted.count))
  }

  /// - Parameter characters: One that takes columns, those that are drawn on it, and 0.
  private static func painted(_ characters: [wchar_t], _ style: Style) -> cchar_t {
    var painted = cchar_t()
    setcchar(&painted, characters, style.ncursesAttributes, Int16(style.color.rawValue), nil)
    return painted
  }

  /// The only character of a cell; nil where ncurses would give it other columns.
  private static func character(of cell: Cell) -> wchar_t? {
    guard let scalar = cell.scalar else { return nil }
    let character = wchar_t(bitPattern: scalar.value)
    return scalar.isASCII || copse_character_columns(character) == cell.width ? character : nil
  }

  /// The characters of a cell, or a replacement where ncurses would give them other columns
  /// than the canvas: its tables may be older, and all that follows would be out of place.
  private static func characters(of cell: Cell) -> [[wchar_t]] {
    let characters = cell.text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
    let columns = characters.map { copse_character_columns($0) }
    let isKnown = columns.allSatisfy { $0 >= 0 } && columns.first != 0
    if isKnown, columns.reduce(0, +) == cell.width { return [characters] }
    return [[0xFFFD]] + Array(repeating: [0x20], count: cell.width - 1)
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
