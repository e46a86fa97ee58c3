/// How the rows of one file were dealt with: `read + leftOut == rows`.
public struct FileTally: Hashable, Sendable {
  /// The file's name, without its folder.
  public let file: String
  /// Rows that the file has below its headings.
  public var rows: Int { read + leftOut }
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
