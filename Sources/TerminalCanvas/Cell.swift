/// What one place of the screen shows.
package struct Cell: Hashable, Sendable {
  private let grapheme: Grapheme
  private let columns: UInt8
  package var style: Style

  /// - Parameter width: 1, 2 for a wide character, 0 for the right half of one.
  init(_ text: String, width: Int = 1, style: Style = .plain) {
    grapheme = Grapheme(text)
    columns = UInt8(clamping: width)
    self.style = style
  }

  /// The cell of a printable ASCII character; nil for any other.
  init?(printable byte: UInt8) {
    guard (0x20..<0x7F).contains(byte) else { return nil }
    self.init(Unicode.Scalar(byte))
  }

  /// - Parameter width: 1, or 2 for a wide character.
  init(_ scalar: Unicode.Scalar, width: Int = 1, style: Style = .plain) {
    grapheme = Grapheme(scalar)
    columns = UInt8(clamping: width)
    self.style = style
  }

  /// One grapheme that does nothing to a terminal but show itself; empty in the right half of a
  /// wide character.
  package var text: String { grapheme.text }

  /// The character, where no marks are drawn on it.
  package var scalar: Unicode.Scalar? { grapheme.scalar }

  /// The character, where it is one of ASCII.
  package var ascii: UInt8? { grapheme.ascii }

  /// 1, or 2 for a wide character, or 0 for the right half of one.
  package var width: Int { Int(columns) }

  package static let blank = Cell(" ")

  static func rightHalf(style: Style) -> Cell { Cell("", width: 0, style: style) }

  static func blank(style: Style) -> Cell {
    var cell = blank
    cell.style = style
    return cell
  }
}
