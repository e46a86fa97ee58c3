/// The cells of one line of text, harmless and measured, before they have a place.
struct DrawnLine {
  let charset: Charset
  private(set) var cells: [Cell] = []
  private(set) var width = 0

  init(charset: Charset) {
    self.charset = charset
  }

  /// Adds a text; stops after the first character that goes beyond `limit` columns.
  ///
  /// Most text is ASCII, which needs no look at graphemes: a printable byte that another ASCII
  /// byte follows is a character of its own.
  mutating func append(_ text: String, upTo limit: Int) {
    cells.reserveCapacity(min(text.utf8.count, limit))
    let bytes = text.utf8
    var index = bytes.startIndex
    while index < bytes.endIndex, width <= limit {
      let next = bytes.index(after: index)
      let isAlone = next == bytes.endIndex || bytes[next] < 0x80
      if isAlone, let cell = Cell(printable: bytes[index]) {
        append(cell)
        index = next
      } else {
        for place in DrawnCharacter.places(for: text[index], in: charset) {
          append(Cell(place.text, width: place.width))
        }
        index = text.index(after: index)
      }
    }
  }

  /// Adds marks of the program's own, one column each.
  mutating func append(marks: String) {
    for mark in marks { append(Cell(String(mark))) }
  }

  /// Takes cells off the end until at most so many columns are left.
  mutating func cut(to columns: Int) {
    while width > columns, let last = cells.popLast() { width -= last.width }
  }

  private mutating func append(_ cell: Cell) {
    cells.append(cell)
    width += cell.width
  }
}
