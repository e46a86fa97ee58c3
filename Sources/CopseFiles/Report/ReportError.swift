/// Why no report can be made of an audit as a line asks for it.
public enum ReportError: Error, Hashable, Sendable {
  /// The audit has no edition at all.
  case noEditions
  /// The line asks for all editions at once.
  case everyEdition(latest: Int)
  /// The line names a year without an edition, behind `at` or `vs`.
  case noEdition(key: String, year: Int, years: [Int])
}

extension ReportError: CustomStringConvertible {
  /// What was expected, what was found, and what to do, on one line.
  public var description: String {
    switch self {
    case .noEditions: "expected an edition to report on, found none; add a sheet"
    case .everyEdition(let latest):
      "expected the edition to report on, found at:any; write at:\(latest)"
    case .noEdition(let key, let year, let years):
      "expected a year with an edition, found \(key):\(year); use "
        + years.map { "\($0)" }.joined(separator: ", ")
    }
  }
}
