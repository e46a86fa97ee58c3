import CopseModel

/// What must be said about the two editions that a screen of figures compares.
struct ComparedYears {
  let query: Query
  let audit: Audit
  /// Nil when nothing is compared.
  let comparison: Comparison?

  /// The years of the two editions; nil when nothing is compared.
  var pair: EditionPair? {
    comparison.map { EditionPair(from: $0.from.year, to: $0.to.year) }
  }

  /// Why nobody can be said to have come or gone; nil where it is known.
  ///
  /// - Parameter done: what they would have done, such as `moved`.
  func ignorance(of done: String) -> String? {
    guard let comparison else { return nothing }
    let lacking = [comparison.from, comparison.to].filter { !$0.records(.platforms) }
      .map { String($0.year) }
    guard !lacking.isEmpty else { return nil }
    let years = lacking.joined(separator: " and ")
    return "\(years) \(lacking.count == 1 ? "has" : "have") no column of platforms: nobody can be "
      + "said to have \(done)."
  }

  private var nothing: String {
    if audit.years.isEmpty { return "The audit has no edition." }
    if let versus = query.versus, !audit.years.contains(versus) {
      return "The audit has no edition of \(versus): nothing to compare."
    }
    if audit.years.count == 1 { return "The audit has one edition: nothing to compare." }
    return query.at == .any
      ? "Every edition is shown at once: nothing to compare."
      : "The first edition is shown: nothing to compare."
  }

  /// Such as `No edition in 2021 to 2022.`; nil where the two follow each other.
  var gap: String? {
    guard let years = comparison?.yearsWithoutEdition, let first = years.first,
      let last = years.last
    else { return nil }
    return "No edition in \(YearColumns.span(first...last))."
  }
}
