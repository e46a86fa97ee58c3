import TerminalCanvas

/// How wide each column of one side is; one that has no room is left out.
struct SidesColumns: Hashable, Sendable {
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
    side = max(0, columns - RowDrawing.margin - gutter) / 2
    var room = ColumnRoom(rest: side - Self.marks)
    platforms = room.take(13, keeping: 14)
    lifecycle = room.take(10, keeping: 18)
    name = max(0, room.rest)
  }
}
