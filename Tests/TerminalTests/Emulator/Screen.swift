import TerminalCanvas

/// What a terminal shows after a stream of bytes: a small emulator that knows only what ncurses
/// sends for the types under test, and takes everything else for a mistake of the program.
struct Screen {
  struct Place: Hashable {
    var text = " "
    /// 0 is the right half of a wide character.
    var width = 1
    var style = Style.plain
  }

  private(set) var size: Size
  var grid: [[Place]]
  private var mainGrid: [[Place]]?
  var cursor = Point(column: 0, row: 0)
  var style = Style.plain

  var isCursorVisible = true
  var isPasteBracketed = false
  var areKeysForPrograms = false
  var inserts = false
  var wraps = true
  /// The rows that scroll.
  private(set) var region: Range<Int>
  private var saved: (cursor: Point, style: Style)?
  /// The cursor is past the last column: the next character begins a line.
  private var isWrapPending = false
  /// What the program handed to the clipboard, in base64.
  var clipboard: [String] = []
  /// What was not understood, or should not have been sent.
  var complaints: [String] = []

  init(size: Size) {
    self.size = size
    grid = Self.blank(size)
    region = 0..<size.rows
  }

  private static func blank(_ size: Size, _ place: Place = Place()) -> [[Place]] {
    Array(repeating: Array(repeating: place, count: size.columns), count: size.rows)
  }

  var isAlternate: Bool { mainGrid != nil }

  /// The rows as text, without the blanks at their ends.
  var lines: [String] {
    grid.map { row in
      let end = row.lastIndex { $0.text != " " }.map { $0 + 1 } ?? 0
      return row[..<end].map(\.text).joined()
    }
  }

  subscript(point: Point) -> Place? {
    guard Rect(size).contains(point) else { return nil }
    return grid[point.row][point.column]
  }

  /// The style of each cell of a row.
  func styles(row: Int) -> [Style] {
    grid.indices.contains(row) ? grid[row].map(\.style) : []
  }
}

// MARK: - What the terminal does by itself

extension Screen {
  /// Another size. What is left on real screens then differs from one terminal to the next, so
  /// everything is made wrong here: the program has to draw it all.
  mutating func resize(to newSize: Size) {
    size = newSize
    grid = Self.blank(newSize, Place(text: "▒"))
    mainGrid = mainGrid.map { _ in Self.blank(newSize) }
    region = 0..<newSize.rows
    place(cursor.column, cursor.row)
  }

  /// Says which rows scroll, and puts the cursor in the first place of the screen.
  mutating func limitScrolling(to rows: Range<Int>) {
    let rows = rows.clamped(to: 0..<size.rows)
    region = rows.isEmpty ? 0..<size.rows : rows
    place(0, 0)
  }

  mutating func saveCursor() {
    saved = (cursor, style)
  }

  mutating func restoreCursor() {
    guard let saved else { return complaints.append("no cursor was saved") }
    place(saved.cursor.column, saved.cursor.row)
    style = saved.style
  }

  mutating func showAlternate(_ isOn: Bool) {
    if isOn, mainGrid == nil {
      mainGrid = grid
      grid = Self.blank(size)
    } else if !isOn, let main = mainGrid {
      grid = main
      mainGrid = nil
    }
  }

  /// Moves the cursor, at most to the edge.
  mutating func place(_ column: Int, _ row: Int) {
    isWrapPending = false
    cursor = Point(
      column: min(max(column, 0), max(size.columns - 1, 0)),
      row: min(max(row, 0), max(size.rows - 1, 0)))
  }

  /// Down a row; the text moves up where the cursor is in the last row of the region.
  mutating func lineFeed() {
    if cursor.row == region.upperBound - 1 {
      scroll(by: 1, from: region.lowerBound)
    } else {
      place(cursor.column, cursor.row + 1)
    }
  }

  /// Up a row; the text moves down where the cursor is in the first row of the region.
  mutating func reverseLineFeed() {
    if cursor.row == region.lowerBound {
      scroll(by: -1, from: region.lowerBound)
    } else {
      place(cursor.column, cursor.row - 1)
    }
  }

  mutating func print(_ scalar: Unicode.Scalar) {
    guard size.columns > 0, size.rows > 0 else { return }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return combine(scalar)
    default: break
    }
    let width = displayWidth(of: Character(scalar))
    if isWrapPending, wraps {
      place(0, cursor.row)
      lineFeed()
    }
    if cursor.column + width > size.columns {
      if width == 2 { complaints.append("wide character \(scalar) in the last column") }
      return
    }
    if inserts { insertBlanks(width) }
    put(Place(text: String(scalar), width: width, style: style), cursor.column)
    if width == 2 { put(Place(text: "", width: 0, style: style), cursor.column + 1) }
    if cursor.column + width < size.columns {
      place(cursor.column + width, cursor.row)
    } else {
      place(size.columns - 1, cursor.row)
      isWrapPending = true
    }
  }

  private mutating func combine(_ scalar: Unicode.Scalar) {
    var column = isWrapPending ? cursor.column : cursor.column - 1
    if column > 0, grid[cursor.row][column].width == 0 { column -= 1 }
    guard column >= 0 else {
      complaints.append("a mark without a letter")
      return
    }
    grid[cursor.row][column].text.unicodeScalars.append(scalar)
  }

  /// Puts a place and blanks the other half of what it cuts.
  private mutating func put(_ place: Place, _ column: Int) {
    let old = grid[cursor.row][column]
    if old.width == 2, column + 1 < size.columns { grid[cursor.row][column + 1] = Place() }
    if old.width == 0, place.width != 0, column > 0 { grid[cursor.row][column - 1] = Place() }
    grid[cursor.row][column] = place
  }
}
