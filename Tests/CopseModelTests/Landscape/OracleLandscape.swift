import CopseModel

/// What the decision on the landscape says, done slowly over communities.
struct OracleLandscape {
  let audit: Audit
  let query: Query

  /// The platforms of a community, each once.
  static func platforms(_ community: Community) -> Set<String> {
    Set(community.platforms.map(\.platform))
  }

  /// The rows that the list of an edition shows.
  func rows(_ year: Int) -> [Community] {
    Array(
      audit.find(
        Query(filter: query.filter, at: .year(year), showsParts: query.showsParts)))
  }

  func isRecorded(_ year: Int) -> Bool {
    audit.edition(of: year)?.records(.platforms) ?? false
  }

  var pairs: [EditionPair] {
    guard let versus = query.versus else {
      return zip(audit.years, audit.years.dropFirst()).map { EditionPair(from: $0, to: $1) }
    }
    var to = audit.years.last
    if case .year(let year) = query.at { to = audit.years.contains(year) ? year : nil }
    guard let to, audit.years.contains(versus) else { return [] }
    return [EditionPair(from: versus, to: to)]
  }

  /// The communities found in either edition of a pair, in both of its editions.
  func sides(_ pair: EditionPair) -> [(number: Int, before: Community?, after: Community?)] {
    let list = Query(
      filter: query.filter, at: .year(pair.to), versus: pair.from, match: .either,
      showsParts: query.showsParts, showsChanges: true)
    let found = audit.find(list).communities
    let editions = [pair.from, pair.to].compactMap { audit.edition(of: $0) }
    return found.map { number in
      (
        number, editions.first?.first { $0.number == number },
        editions.last?.first { $0.number == number }
      )
    }
  }

  /// By platform: the communities that did so; nil where platforms are not recorded.
  func movers(_ move: PlatformMove, _ pair: EditionPair) -> [String: Set<Int>]? {
    guard isRecorded(pair.from), isRecorded(pair.to) else { return nil }
    var found: [String: Set<Int>] = [:]
    for (number, before, after) in sides(pair) {
      let platforms: Set<String> =
        switch (move, before.map(Self.platforms), after.map(Self.platforms)) {
        case (.joined, let old?, let new?): new.subtracting(old)
        case (.left, let old?, let new?): old.subtracting(new)
        case (.newlyListed, nil, let new?): new
        case (.noLongerListed, let old?, nil): old
        default: []
        }
      for platform in platforms { found[platform, default: []].insert(number) }
    }
    return found
  }

  struct Flow: Hashable {
    let left: String?
    let joined: String?
  }

  /// The communities of each flow; none where platforms are not recorded.
  func flows(_ pair: EditionPair) -> [Flow: Set<Int>] {
    guard let joined = movers(.joined, pair), let left = movers(.left, pair) else { return [:] }
    var flows: [Flow: Set<Int>] = [:]
    let all = Set(joined.values.joined()).union(left.values.joined())
    for number in all {
      let from = left.filter { $0.value.contains(number) }.map { Optional($0.key) }
      let to = joined.filter { $0.value.contains(number) }.map { Optional($0.key) }
      for left in from.isEmpty ? [nil] : from {
        for joined in to.isEmpty ? [nil] : to {
          flows[Flow(left: left, joined: joined), default: []].insert(number)
        }
      }
    }
    return flows
  }
}
