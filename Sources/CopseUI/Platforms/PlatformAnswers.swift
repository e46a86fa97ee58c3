import CopseModel

/// What all editions together tell of platforms, which is the same whichever of them is shown.
struct PlatformAnswers: Sendable {
  let trends: PlatformTrends
  let combinations: PlatformCombinations
  /// By edition: how many of the rows found are invented.
  let invented: [Int]
  let uses: [PlatformUse]

  init(_ query: Query, in audit: Audit) {
    trends = audit.platformTrends(query)
    combinations = audit.platformCombinations(query)
    let illustrative = audit.years.last.map { PlatformUse.invented(query, in: $0) }
    invented = illustrative.map { audit.counts(inEveryEdition: $0).map(\.count) } ?? []
    uses = PlatformUse.all(combinations, invented: invented)
  }

  /// The platforms of which a number tells when two editions are compared, by place.
  ///
  /// - Parameter pair: the index of the pair in the trends; nil when nothing is compared.
  func platforms(comparing pair: Int?) -> [Int] {
    trends.platforms.indices.filter { place in
      let trend = trends.platforms[place]
      let movement = pair.flatMap { trend.movements[$0] }
      return trend.counts.contains { ($0 ?? 0) > 0 } || movement.map { !$0.isStill } ?? false
    }
  }
}
