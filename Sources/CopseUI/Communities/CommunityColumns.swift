/// How wide each column of the list is; one that has no room is left out.
struct CommunityColumns: Hashable, Sendable {
  let group: Int
  let name: Int
  /// The badge of an invented row, that of an inferred one where the audit has any, and two marks of
  /// what happened, between spaces.
  let marks: Int
  let status: Int
  let platforms: Int
  let lifeline: Int
  let hashtags: Int
  /// What changed, in words, in place of the columns that say how it is.
  let changes: Int

  /// Gives room to the name first, then to the columns in the order in which they tell most.
  init(columns: Int, editions: Int, hasGroup: Bool, hasChanges: Bool, hasInferred: Bool) {
    var room = ColumnRoom(rest: columns - RowDrawing.margin)
    marks = room.take(hasInferred ? 6 : 5, keeping: 10)
    lifeline = room.take(min(editions, 12) + 1, keeping: hasChanges ? 54 : 14)
    status = hasChanges ? 0 : room.take(9, keeping: 16)
    group = hasGroup ? room.take(14, keeping: 14) : 0
    platforms = hasChanges ? 0 : room.take(12, keeping: 20)
    hashtags = hasChanges ? 0 : room.take(max(8, (room.rest - 24) / 2), keeping: 26)
    changes = hasChanges ? room.take(max(16, room.rest * 11 / 20, room.rest - 40), keeping: 12) : 0
    name = max(0, room.rest)
  }
}
