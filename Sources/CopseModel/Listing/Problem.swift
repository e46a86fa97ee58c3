/// Something in a sheet that could not be read as it stands, with its place and what to do.
public struct Problem: Error, Hashable, Sendable {
  /// How bad a problem is.
  public enum Severity: String, Hashable, Sendable {
    /// A row was left out, or a published figure differs.
    case error
    /// Everything else, and everything that the reader assumed.
    case warning
  }

  /// The file's name, without its folder.
  public let file: String
  /// The line of the file; the first line is line 1.
  public let line: Int
  /// In characters; the first character of a line is column 1.
  public let column: Int
  public let severity: Severity
  /// What was expected, what was found, and what to do, on one line.
  public let message: String

  public init(file: String, line: Int, column: Int, severity: Severity, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.severity = severity
    self.message = message
  }
}

extension Problem: CustomStringConvertible {
  /// `file:line:column: severity: message`, which editors turn into a link.
  public var description: String {
    "\(file):\(line):\(column): \(severity.rawValue): \(message)"
  }
}

extension Problem: Comparable {
  /// By place: file, line, column; then errors before warnings.
  public static func < (one: Problem, other: Problem) -> Bool {
    (one.file, one.line, one.column, one.severity.rawValue, one.message)
      < (other.file, other.line, other.column, other.severity.rawValue, other.message)
  }
}
