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
  /// Most text needs no look at graphemes, which takes ten times as long: a character that joins
  /// nothing and is followed by another such one is drawn by itself.
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
      } else if let (cell, next) = lone(in: text.unicodeScalars, at: index) {
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

  /// The cell of a character that neither joins its neighbours nor is joined by them, and where
  /// the next one begins; nil where that takes a closer look.
  private func lone(
    in scalars: String.UnicodeScalarView, at index: String.Index
  ) -> (cell: Cell, next: String.Index)? {
    let scalar = scalars[index]
    let next = scalars.index(after: index)
    guard charset == .unicode, scalar.joinsNothing,
      next == scalars.endIndex || scalars[next].joinsNothing,
      case .columns(let width) = ScalarWidth(scalar)
    else { return nil }
    return (Cell(scalar, width: width), next)
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

extension Unicode.Scalar {
  /// Whether no neighbour of the same kind shares a place with it: Latin letters, punctuation, and
  /// the arrows, lines and shapes of which marks are made. Others may, and need a closer look.
  var joinsNothing: Bool {
    switch value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300, 0x2010..<0x2028, 0x2190..<0x2C00: true
    default: false
    }
  }
}
