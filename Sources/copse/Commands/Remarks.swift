internal import CopseModel
internal import TerminalCanvas

/// What is worth knowing beside a result, one line each.
struct Remarks {
  private let audit: Audit
  private let query: Query

  init(_ audit: Audit, _ query: Query) {
    self.audit = audit
    self.query = query
  }

  /// Says of a query that finds nothing what would; nothing of any other.
  func write(_ found: Found, to errors: inout Output) {
    guard found.isEmpty else { return }
    writeUnmatched(to: &errors)
    let others = audit.counts(inEveryEdition: query).filter { $0.count > 0 }
    let shown = found.edition.map { "in \($0.year)" } ?? "in any edition"
    let remark =
      others.isEmpty
      ? "found nothing \(shown)"
      : "found nothing \(shown), but "
        + others.map { "\($0.count) in \($0.year) (at:\($0.year))" }.joined(separator: ", ")
    errors.writeLine(remark)
  }

  /// Says which values of the query nothing in the audit has, and what comes closest to each.
  func writeUnmatched(to errors: inout Output) {
    for value in audit.unmatched(query) {
      let closest = value.closest.map { "; closest: \($0)" } ?? ""
      errors.writeLine(visibleMarks("nothing in this audit has '\(value.value)'\(closest)"))
    }
  }
}

extension Edition {
  /// `130 counted: 100 active, 20 dormant, 10 not stated`, and whether it is invented.
  var totalText: String {
    let lifecycles = lifecycles.filter { $0.count > 0 }
      .map {
        "\($0.count) \($0.lifecycle == .unstated ? wordForEmpty(.status) : $0.lifecycle.word)"
      }
    return "\(total) counted" + (lifecycles.isEmpty ? "" : ": ")
      + lifecycles.joined(separator: ", ") + (isIllustrative ? " (illustrative)" : "")
  }
}
