/// The cells of one line of text, harmless and measured, before they have a place.
struct DrawnLine {
  let charset: Charset
  private(set) var cells: [Cell] = []
  private(set) var width = 0

  init(charset: Charset) {
    self.charset = charset
  }

  /// Adds a text; stops after the first character that goes beyond `limit` columns.
  mutating func append(_ text: String, upTo limit: Int) {
    for character in text {
      if let plain = Cell.printable(character) {
        append(plain)
      } else {
        for place in DrawnCharacter.places(for: character, in: charset) {
          append(Cell(place.text, width: place.width))
        }
      }
      if width > limit { return }
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

extension Cell {
  /// Ready-made cells of the printable ASCII characters, which most text consists of.
  private static let printable: [Cell] = (0x20..<0x7F).map { Cell(String(UnicodeScalar($0))) }

  fileprivate static func printable(_ character: Character) -> Cell? {
    guard let value = character.asciiValue, (0x20..<0x7F).contains(value) else { return nil }
    return printable[Int(value) - 0x20]
  }
}
