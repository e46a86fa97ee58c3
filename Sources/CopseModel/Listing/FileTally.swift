/// How the rows of one file, or of one worksheet, were dealt with: `read + leftOut == rows`.
public struct FileTally: Hashable, Sendable {
  /// The file's name, without its folder.
  public let file: String
  /// Whether the rows are known; false for a file that cannot be split into rows.
  public internal(set) var isCounted = true
  /// Rows that the file has below its headings, as they were counted when they came.
  public var rows: Int { counted ?? read + leftOut }
  /// nil where nobody counted beside the builder.
  var counted: Int?
  /// Rows that were read, the repaired ones included.
  public internal(set) var read = 0
  /// Rows that were read after something in them was mended.
  public internal(set) var repaired = 0
  /// Rows that were not read; each has a problem that says why.
  public internal(set) var leftOut = 0

  init(file: String) {
    self.file = file
  }
}
