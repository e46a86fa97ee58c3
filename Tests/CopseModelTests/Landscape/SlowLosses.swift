import CopseModel

/// What became of hashtags between the two editions that a query compares, slowly.
struct SlowLosses {
  var hashtags: [String: [LossReason: Set<Int>]] = [:]
  var untagged: Set<Int> = []
  let isRecorded: Bool

  /// nil where nothing is compared.
  init?(_ audit: Audit, _ query: Query) {
    var query = query
    query.match = .either
    query.showsChanges = true
    let found = audit.find(query)
    guard let comparison = found.comparison else { return nil }
    if query.at == .any { query.at = .year(comparison.to.year) }
    let numbers = audit.find(query).map(\.number)
    isRecorded = comparison.from.records(.hashtags) && comparison.to.records(.hashtags)
    guard isRecorded else { return }
    let lives = numbers.map { number in
      let life = audit.lifeline(of: number)
      return (
        number: number, before: life.first { $0?.year == comparison.from.year } ?? nil,
        after: life.first { $0?.year == comparison.to.year } ?? nil
      )
    }
    let alive = Set(lives.flatMap { life in life.after.map(Self.openTags) ?? [] })
    for life in lives {
      guard let before = life.before else { continue }
      for tag in Self.openTags(before).subtracting(alive) {
        let reason: LossReason =
          life.after.map { $0.isOpen ? .untagged : .closed } ?? .removed
        hashtags[tag, default: [:]][reason, default: []].insert(life.number)
      }
      if let after = life.after, !before.hashtags.isEmpty, after.hashtags.isEmpty {
        untagged.insert(life.number)
      }
    }
  }

  private static func openTags(_ community: Community) -> Set<String> {
    community.isOpen ? Set(community.hashtags.map(Folding.folded)) : []
  }
}
