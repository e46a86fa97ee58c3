import CopseModel

extension State {
  /// `Flows, 2023 (illustrative) to 2024`.
  var flowsTitle: String {
    let whole = results.query.filter.normalized == .everything ? "" : " of what the line finds"
    guard let comparison = results.found.comparison else { return "Flows" + whole }
    let years = [comparison.from, comparison.to].map { edition in
      "\(edition.year)\(edition.isIllustrative ? " (illustrative)" : "")"
    }
    return "Flows\(whole), \(years.joined(separator: " to "))"
  }
}
