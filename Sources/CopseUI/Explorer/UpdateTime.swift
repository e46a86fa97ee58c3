import CopseModel

/// Stepping through the years, and choosing what to compare with.
extension State {
  /// Shows another edition; the cursor stays on the same community.
  mutating func stepYear(by step: Int) -> [Effect] {
    let years = audit.years
    guard let last = years.indices.last else { return say("The audit has no edition") }
    let shown = results.headline.year.flatMap { years.firstIndex(of: $0) }
    // From every edition at once, a step back or forward leads to the latest.
    let (sum, overflow) = (shown ?? last).addingReportingOverflow(shown == nil ? 0 : step)
    let next = overflow ? (step < 0 ? 0 : last) : max(0, min(sum, last))
    if next == shown {
      return say(step < 0 ? "This is the first edition" : "This is the latest edition")
    }
    return show(years[next])
  }

  private mutating func show(_ year: Int) -> [Effect] {
    let isLatest = year == audit.years.last
    return rewriteLine { query in
      query.at = isLatest ? nil : .year(year)
      // A comparison with itself says nothing.
      if query.versus == year { query.versus = nil }
    }
  }

  /// Shows every edition at once; but where nothing is found, the latest one that has some, because
  /// the latest row of a community need not be the one that the line means.
  mutating func showEveryEdition() -> [Effect] {
    if let year = results.elsewhere.last?.year, lineError == nil { return show(year) }
    return rewriteLine { query in
      query.at = query.at == .any ? nil : .any
    }
  }

  mutating func chooseComparison() -> [Effect] {
    let shown = results.headline.year
    let years = audit.years.filter { $0 != shown }
    guard shown != nil, !years.isEmpty else {
      return say(
        shown == nil
          ? "Every edition is shown at once; step to a year first ([ or ])"
          : "The audit has one edition; there is nothing to compare with")
    }
    let options =
      [Choice.Option(label: "the edition before", value: .comparison(nil))]
      + years.map { Choice.Option(label: String($0), value: .comparison($0)) }
    let chosen = results.query.versus
    layer = .choice(
      Choice(
        title: "Compare with", options: options,
        selection: options.firstIndex { $0.value == .comparison(chosen) } ?? 0))
    return []
  }
}
