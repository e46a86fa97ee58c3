internal import CopseModel

/// A published figure beside what the sheets give for it.
struct PublishedComparison {
  let figure: PublishedFigure
  /// nil when the audit has no such edition, or the figure has no known name.
  let found: Int?

  init(_ figure: PublishedFigure, in audit: Audit) {
    self.figure = figure
    found = audit.edition(of: figure.edition).flatMap { edition in
      Self.value(of: figure.figure, edition, audit)
    }
  }

  /// `agrees`, `differs`, or why the two cannot be compared.
  var verdict: String {
    guard let found else { return "cannot be compared" }
    return found == figure.value ? "agrees" : "differs"
  }

  var isError: Bool { found.map { $0 != figure.value } ?? false }

  private static func value(of figure: String, _ edition: Edition, _ audit: Audit) -> Int? {
    let name = figure.split(separator: ":", maxSplits: 1).map(String.init)
    switch (name.first, name.dropFirst().first) {
    case ("total", nil): return edition.total
    case ("added", nil): return audit.balance().first { $0.to == edition.year }?.added
    case ("removed", nil): return audit.balance().first { $0.to == edition.year }?.lost
    case ("connections", nil): return edition.connectionCount
    case ("platform", let platform?):
      let wanted = Folding.folded(platform)
      return edition.count { community in
        community.isCounted
          && community.platforms.contains { Folding.folded($0.platform) == wanted }
      }
    case ("parts", let id?):
      let before = audit.years.last { $0 < edition.year }.flatMap { audit.edition(of: $0) }
      return before.map { $0.first { $0.id == id }?.parts.count ?? 0 }
    default: return nil
    }
  }
}
