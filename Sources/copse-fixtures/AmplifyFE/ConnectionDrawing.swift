/// The connections of the sample, carried from edition to edition.
///
/// Real communities have those that a source states. AmplifyFE, which maps the others, is also
/// joined to invented ones; every connection with an invented community says that it is one.
struct ConnectionDrawing: Sendable {
  /// A pair of ids in the order of the sheet, and the kind of the connection.
  struct Pair: Hashable, Sendable {
    let from: String
    let to: String
    let kind: String
  }

  private var pairs: [Pair] = []
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// The connections of the next edition, `count` in all, in the order of its sheet.
  ///
  /// - Parameters:
  ///   - order: The ids of the edition in the order of the sheet.
  ///   - invented: The invented communities that count in that edition.
  mutating func advance(
    to count: Int, order: [String], invented: [IllustrativeCommunity]
  ) -> [Pair] {
    let places = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
    let ends = Set(invented.map(\.id) + ["amplifyfe"])
    let stated = realConnections.filter { places[$0.one] != nil && places[$0.other] != nil }
      .map { Pair(from: $0.one, to: $0.other, kind: "linked") }
    var kept: [Pair] = []
    for pair in pairs where ends.contains(pair.from) && ends.contains(pair.to) {
      if !random.chance(3) { kept.append(pair) }
    }
    pairs = kept
    var known = Set(pairs.map { [$0.from, $0.to] })
    let choice = EndChoice(invented: invented, hasHub: places["amplifyfe"] != nil)
    while pairs.count < count - stated.count, invented.count > 60 {
      guard let drawn = choice.draw(&random), let one = places[drawn.0], let two = places[drawn.1],
        one != two
      else { continue }
      let (from, to) = one < two ? drawn : (drawn.1, drawn.0)
      guard known.insert([from, to]).inserted else { continue }
      pairs.append(Pair(from: from, to: to, kind: "illustrative: " + kind()))
    }
    return (stated + pairs).sorted { left, right in
      let (one, two) = (places[left.from] ?? 0, places[right.from] ?? 0)
      return one == two ? (places[left.to] ?? 0) < (places[right.to] ?? 0) : one < two
    }
  }

  private mutating func kind() -> String {
    random.pick([
      ("shared members", 45), ("joint events", 25), ("shared hashtag", 20), ("same organiser", 10),
    ]) ?? "shared members"
  }
}

/// Which two communities a new connection joins.
///
/// Most lie in one constellation of subjects, some in one region, a few cross from one
/// constellation to another through communities that do so often.
private struct EndChoice {
  let invented: [IllustrativeCommunity]
  let constellations: [[String]]
  let byRegion: [[String]]
  let bridges: [String]
  let hasHub: Bool

  init(invented: [IllustrativeCommunity], hasHub: Bool) {
    self.invented = invented
    self.hasHub = hasHub
    bridges = invented.filter { $0.number.isMultiple(of: 29) }.map(\.id)
    let last = subjects.map(\.constellation).max() ?? 0
    constellations = (0...last).map { constellation in
      Self.sociable(invented.filter { subjects[$0.subject].constellation == constellation })
    }
    byRegion = regions.indices.map { region in
      Self.sociable(invented.filter { $0.region == region })
    }
  }

  /// The ids, those that connect more given more often.
  private static func sociable(_ communities: [IllustrativeCommunity]) -> [String] {
    communities.flatMap { Array(repeating: $0.id, count: 1 + $0.number * 7 % 5) }
  }

  func draw(_ random: inout SplitMix64) -> (String, String)? {
    let one = invented[random.below(invented.count)]
    let kind = random.pick([(0, 80), (1, 10), (2, 6), (3, hasHub ? 4 : 0)]) ?? 0
    switch kind {
    case 0: return pair(one, constellations[subjects[one.subject].constellation], &random)
    case 1: return pair(one, byRegion[one.region], &random)
    case 2: return pair(one, bridges, &random)
    default: return (one.id, "amplifyfe")
    }
  }

  private func pair(
    _ one: IllustrativeCommunity, _ others: [String], _ random: inout SplitMix64
  ) -> (String, String)? {
    others.isEmpty ? nil : (one.id, others[random.below(others.count)])
  }
}
