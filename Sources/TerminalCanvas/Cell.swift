/// What one place of the screen shows.
package struct Cell: Hashable, Sendable {
  /// One grapheme that does nothing to a terminal but show itself; empty in the right half of a
  /// wide character.
  package let text: String
  private let columns: UInt8
  package var style: Style

  /// - Parameter width: 1, 2 for a wide character, 0 for the right half of one.
  init(_ text: String, width: Int = 1, style: Style = .plain) {
    self.text = text
    self.columns = UInt8(clamping: width)
    self.style = style
  }

  /// 1, or 2 for a wide character, or 0 for the right half of one.
  package var width: Int { Int(columns) }

  package static let blank = Cell(" ")

  static func rightHalf(style: Style) -> Cell { Cell("", width: 0, style: style) }

  static func blank(style: Style) -> Cell { Cell(" ", style: style) }
}
