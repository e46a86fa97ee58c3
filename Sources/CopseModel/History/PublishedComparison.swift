/// A figure that a report published, beside what the sheets give for it.
public struct PublishedComparison: Hashable, Sendable {
  /// Whether the two agree. The raw value is what is printed.
  public enum Verdict: String, CaseIterable, Hashable, Sendable {
    case agrees
    case differs
    /// The audit has no such edition, or the figure has no known name.
    case notComparable = "cannot be compared"
  }

  public let figure: PublishedFigure
  /// What the sheets give; nil when the two cannot be compared.
  public let found: Int?

  public var verdict: Verdict {
    guard let found else { return .notComparable }
    return found == figure.value ? .agrees : .differs
  }
}

extension Audit {
  /// Every published figure in the order of the package, beside what the sheets give.
  ///
  /// - Complexity: O(*rows of the edition*) for each figure.
  public var publishedComparisons: [PublishedComparison] { publishedComparisons { _ in true } }

  /// The published figures of an edition that have one of these names, in the order of the package.
  ///
  /// - Parameter figures: names as ``PublishedFigure/figure`` has them; nil for all.
  public func publishedComparisons(
    of year: Int, _ figures: Set<String>? = nil
  ) -> [PublishedComparison] {
    publishedComparisons { $0.edition == year && figures?.contains($0.figure) ?? true }
  }

  private func publishedComparisons(
    where isWanted: (PublishedFigure) -> Bool
  ) -> [PublishedComparison] {
    published.filter(isWanted).map { figure in
      PublishedComparison(
        figure: figure,
        found: edition(of: figure.edition).flatMap { value(of: figure.figure, in: $0) })
    }
  }

  /// What the sheets give for a figure; nil when it has no known name, or needs an edition before.
  private func value(of figure: String, in edition: Edition) -> Int? {
    let name = figure.split(separator: ":", maxSplits: 1).map(String.init)
    switch (name.first, name.dropFirst().first) {
    case ("total", nil): return edition.total
    case ("added", nil): return balance(endingIn: edition)?.added
    case ("removed", nil): return balance(endingIn: edition)?.lost
    case ("connections", nil): return edition.connectionCount
    case ("platform", let platform?):
      let wanted = Folding.folded(PlatformSpelling.platform(platform))
      return edition.count { community in
        community.isCounted
          && community.platforms.contains { Folding.folded($0.platform) == wanted }
      }
    case ("parts", let id?):
      let before = years.last { $0 < edition.year }.flatMap { self.edition(of: $0) }
      return before.map { $0.first { $0.id == id }?.parts.count ?? 0 }
    default: return nil
    }
  }

  /// The balance that ends in an edition; nil for the first.
  private func balance(endingIn edition: Edition) -> BalanceRow? {
    guard let before = years.last(where: { $0 < edition.year }) else { return nil }
    return comparison(from: before, to: edition.year)?.balance()
  }
}
