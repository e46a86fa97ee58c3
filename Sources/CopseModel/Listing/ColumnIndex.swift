/// Where the columns that the program knows stand among the columns of every audit.
enum ColumnIndex {
  // In the order of `Field.known`, which a test holds.
  static let id = 0
  static let name = 1
  static let status = 2
  static let platforms = 3
  static let hashtags = 4
  static let kind = 5
  static let focus = 6
  static let region = 7
  static let organiser = 8
  static let members = 9
  static let partOf = 10
  static let formerly = 11
  static let url = 12
  static let notes = 13
  static let source = 14
}
