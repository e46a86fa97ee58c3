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

  /// Says which values nothing has, and of a query that finds nothing what would.
  func write(_ found: Found, to errors: inout Output) {
    writeUnmatched(to: &errors)
    guard found.isEmpty else { return }
    let others = audit.counts(inEveryEdition: query).filter { $0.count > 0 }
    let shown = found.edition.map { "in \($0.year)" } ?? "in any edition"
    let parts = audit.partCount(query)
    let hints =
      (parts > 0 ? ["\(counted(parts, "part")) of others (parts:shown)"] : [])
      + others.map { "\($0.count) in \($0.year) (at:\($0.year))" }
    errors.writeLine(
      "found nothing \(shown)" + (hints.isEmpty ? "" : ", but " + hints.joined(separator: ", ")))
  }

  /// Says which terms about changes the editions do not answer.
  ///
  /// - Parameter everyPair: Whether a term without years is asked of every two editions in a row.
  func writeUnanswered(everyPair: Bool = false, to errors: inout Output) {
    for term in audit.unanswered(query, everyPair: everyPair) {
      errors.writeLine(visibleMarks(term.sentence))
    }
  }

  /// Says what columns about changes cannot tell.
  func writeNotRecorded(
    _ columns: [ListColumn], _ comparison: Comparison?, to errors: inout Output
  ) {
    let told = Set(columns.flatMap(\.headingsCompared))
    if told.isEmpty { return }
    guard let comparison else {
      errors.writeLine("nothing to compare: name two editions, at:YEAR and vs:YEAR")
      return
    }
    for (year, headings) in comparison.notRecordedByYear {
      let shown = headings.filter { told.contains($0) }
      if shown.isEmpty { continue }
      errors.writeLine(visibleMarks("not recorded in \(year): \(shown.joined(separator: ", "))"))
    }
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
