import CopseModel

/// The hashtags of what a query finds in each edition, slowly, over communities.
struct SlowHashtags: Equatable {
  /// By folded hashtag: a number in the order of editions; nil where the edition has no hashtags.
  var communities: [String: [Set<Int>?]] = [:]
  var spellings: [String: [String]] = [:]
  /// By folded hashtag and platform, in the last edition that has the hashtag.
  var platforms: [String: [String: Set<Int>]] = [:]
  /// By folded hashtag: `2021 linkedin`.
  var usedOn: [String: [String: Set<Int>]] = [:]

  init(_ audit: Audit, _ query: Query) {
    for (place, edition) in audit.editions.enumerated() {
      for community in Self.found(audit, query, edition.year) {
        for spelling in community.hashtags where edition.records(.hashtags) {
          let tag = Folding.folded(spelling)
          add(community.number, tag, place, audit)
          if !spellings[tag, default: []].contains(spelling) {
            spellings[tag, default: []].append(spelling)
          }
        }
        guard community.year == edition.year else { continue }
        for used in community.platforms where ["#", "＃"].contains(used.address.first) {
          let tag = Folding.folded(String(used.address.dropFirst()).strippedOfSpaces)
          if tag.isEmpty { continue }
          usedOn[tag, default: [:]]["\(edition.year) \(used.platform)", default: []]
            .insert(community.number)
        }
      }
    }
    for (tag, found) in communities {
      guard let last = found.lastIndex(where: { $0?.isEmpty == false }) else { continue }
      for community in Self.found(audit, query, audit.years[last])
      where community.hashtags.map(Folding.folded).contains(tag) {
        for platform in Set(community.platforms.map(\.platform)) {
          platforms[tag, default: [:]][platform, default: []].insert(community.number)
        }
      }
    }
  }

  private mutating func add(_ community: Int, _ tag: String, _ place: Int, _ audit: Audit) {
    if communities[tag] == nil {
      communities[tag] = audit.editions.map { $0.records(.hashtags) ? [] : nil }
    }
    communities[tag]?[place]?.insert(community)
  }

  static func found(_ audit: Audit, _ query: Query, _ year: Int) -> [Community] {
    var query = query
    query.at = .year(year)
    query.versus = nil
    query.showsChanges = false
    query.match = nil
    query.sort = []
    query.group = nil
    return Array(audit.find(query))
  }
}
