/// How wide each part of a row of the Changes screen is.
struct ChangeColumns: Hashable, Sendable {
  /// The room that old and new need to stand side by side beside the name.
  private static let wide = 50

  /// The mark of the kind, the badge of an invented row, that of an inferred one where the audit has
  /// any, and a space.
  let marks: Int
  let name: Int
  /// What was before; 0 where there is room for the new side alone.
  let old: Int
  /// Columns of the arrow between the two, the spaces around it included.
  let arrow: Int
  let new: Int
  /// Where the two sides are two names and no third stands before them.
  let oldName: Int
  let newName: Int

  init(columns: Int, hasInferred: Bool) {
    marks = hasInferred ? 4 : 3
    let rest = max(0, columns - RowDrawing.margin - marks)
    if rest >= Self.wide {
      name = min(44, rest * 2 / 5)
      arrow = 3
      let sides = rest - name - 1 - arrow
      old = sides / 2
      new = sides - old
    } else {
      name = rest / 2
      arrow = 0
      old = 0
      new = max(0, rest - name - 1)
    }
    let names = max(0, rest - 3)
    oldName = names / 2
    newName = names - oldName
  }
}
