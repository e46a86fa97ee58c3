/// One edition by column: a code for every row and column, and what follows from them.
struct EditionColumns: Sendable {
  let year: Int
  /// The sheet's file name.
  let file: String
  let rowCount: Int
  /// The codes of each column of the audit; empty for a column that this edition does not have.
  let codes: [[UInt32]]
  /// The columns of the audit that this edition's sheet has under a heading.
  let isRecorded: [Bool]
  /// The line of the file on which each row begins.
  let lines: [UInt32]
  /// Which community each row is.
  let communities: [UInt32]
  /// The row of each community of the audit, or -1 where it is not listed.
  let rows: [Int32]
  /// The rows whose names stand for the ids that their sheet does not give.
  let knownByName: Selection
  /// The row of the whole that a row is a part of, or -1.
  let wholes: [Int32]
  let parts: Selection
  /// Open and not a part of another listed community.
  let counted: Selection
  /// Nil when the audit has no connections file for the year.
  let connections: Connections?

  func code(_ column: Int, _ row: Int) -> UInt32 {
    codes[column].isEmpty ? 0 : codes[column][row]
  }

  /// The row of a community, or nil where it is not listed.
  func row(of community: Int) -> Int? {
    let row = rows[community]
    return row < 0 ? nil : Int(row)
  }

  /// The row of the whole that a row is a part of, or nil.
  func whole(of row: Int) -> Int? {
    wholes[row] < 0 ? nil : Int(wholes[row])
  }
}
