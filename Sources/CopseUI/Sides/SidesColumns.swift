import TerminalCanvas

/// How wide each column of one side is; one that has no room is left out.
struct SidesColumns: Hashable, Sendable {
  /// The cursor's mark and the space after it.
  static let margin = 2
  /// The status and the mark of a name that differs.
  static let marks = 2

  /// The line between the sides, and the marks of what happened.
  let gutter: Int
  /// How wide one side is.
  let side: Int
  let name: Int
  /// With the mark of what differs before it.
  let platforms: Int
  let lifecycle: Int

  init(columns: Int) {
    gutter = columns >= 34 ? 4 : 2
    side = max(0, columns - Self.margin - gutter) / 2
    var rest = side - Self.marks
    func take(_ width: Int, keeping least: Int) -> Int {
      guard rest - width >= least else { return 0 }
      rest -= width
      return width
    }
    platforms = take(13, keeping: 14)
    lifecycle = take(10, keeping: 18)
    name = max(0, rest)
  }
}
