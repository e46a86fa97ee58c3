/// How a scalar of data is drawn.
enum ScalarWidth: Hashable, Sendable {
  /// In so many columns, 1 or 2.
  case columns(Int)
  /// On the character before it.
  case mark
  /// Not at all: zero-width characters and others that only tell how to draw their neighbours.
  case invisible
  /// By a visible mark in its place, one column wide.
  case replaced(by: Unicode.Scalar)

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20..<0x7F:
      self = .columns(1)
    case 0..<0x80, 0x80..<0xA0:
      self = .replaced(by: visibleMark(for: scalar) ?? "\u{FFFD}")
    default:
      self = visibleMark(for: scalar).map { .replaced(by: $0) } ?? ScalarWidth(tabled: scalar)
    }
  }

  /// Decoded at the first character beyond ASCII.
  private static let table = ScalarRuns(WidthData.text)

  private init(tabled scalar: Unicode.Scalar) {
    switch Self.table[scalar] {
    case 0: self = .mark
    case 2: self = .columns(2)
    case 0xE: self = .invisible
    case 0xF: self = .replaced(by: "\u{FFFD}")
    default: self = .columns(1)
    }
  }
}
