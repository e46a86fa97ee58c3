/// How the constellations of one edition came out of those of the one before.
public struct ConstellationHistory: Sendable {
  /// The two networks; the earlier is the last before that has connections.
  public let from: Network
  public let to: Network
  public let before: Constellations
  public let after: Constellations
  /// Each constellation of the two is in exactly one; the largest first.
  public let events: [Event]
  /// By place in `after`: the one of `before` that it comes out of, which had more than half of its
  /// communities that were in any; nil where none had.
  public let origins: [Int?]
  /// By place in `before`: the one of `after` that it goes on in; nil where it goes on in none.
  public let heirs: [Int?]

  /// What happened to some constellations.
  public struct Event: Hashable, Sendable {
    public let kind: Kind
    /// Places in `before` and in `after`, ascending.
    public let before: [Int]
    public let after: [Int]
    /// How many communities are in one of `before` and in one of `after`.
    public let kept: Int
    /// How many are in any of them, in either edition.
    public let total: Int
  }

  /// The raw value is the word for it.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// One went on as one.
    case continued
    /// Several became one.
    case merged
    /// One became several.
    case split
    /// Several became several, and which became which cannot be told.
    case regrouped
    /// One that came out of none.
    case formed
    /// One that went on in none.
    case dissolved
  }
}

extension ConstellationHistory {
  /// Matches the constellations of two networks by the communities that are in one in both.
  ///
  /// A constellation *goes on in* the one that has more than half of those of its communities that
  /// are in any later, and *comes out of* the one that had more than half of those of its
  /// communities that were in any before. Each of these ties two of them; what is tied together,
  /// over others too, is one event.
  ///
  /// - Parameters:
  ///   - before: the constellations of the earlier network, and `after` of the later.
  init(from: Network, to: Network, before: Constellations, after: Constellations) {
    self.from = from
    self.to = to
    self.before = before
    self.after = after
    let tally = SharedCommunities(from, before, to, after)
    origins = tally.origins
    heirs = tally.heirs
    events = Self.events(before, after, tally)
  }

  private static func events(
    _ before: Constellations, _ after: Constellations, _ tally: SharedCommunities
  ) -> [Event] {
    // A graph of both: what hangs together in it is one event.
    let count = before.all.count
    let ties =
      tally.origins.enumerated().compactMap { after, origin in origin.map { ($0, count + after) } }
      + tally.heirs.enumerated().compactMap { before, heir in heir.map { (before, count + $0) } }
    let graph = Graph(nodeCount: count + after.all.count, edges: ties)
    return graph.components.map { nodes in
      let earlier = nodes.filter { $0 < count }
      let later = nodes.filter { $0 >= count }.map { $0 - count }
      let kept = tally.counts.filter {
        earlier.contains($0.key.before) && later.contains($0.key.after)
      }
      .reduce(0) { $0 + $1.value }
      let members = earlier.reduce(0) { $0 + before.all[$1].nodes.count }
      let total = later.reduce(members - kept) { $0 + after.all[$1].nodes.count }
      return Event(
        kind: kind(earlier.count, later.count), before: earlier, after: later, kept: kept,
        total: total)
    }
    .sorted {
      ($1.total, $0.after.first ?? .max, $0.before.first ?? .max)
        < ($0.total, $1.after.first ?? .max, $1.before.first ?? .max)
    }
  }

  private static func kind(_ before: Int, _ after: Int) -> Kind {
    switch (before, after) {
    case (0, _): .formed
    case (_, 0): .dissolved
    case (1, 1): .continued
    case (1, _): .split
    case (_, 1): .merged
    default: .regrouped
    }
  }
}

extension Audit {
  /// How the constellations came about: one for every edition with connections and the one with
  /// connections before it, ascending.
  ///
  /// - Parameter query: narrows the communities of every edition; its `at:` and `vs:` do not matter.
  public func constellationHistory(_ query: Query = Query()) -> [ConstellationHistory] {
    let networks = editions.compactMap { network(query.shown(at: $0.year)) }
      .map { (network: $0, constellations: $0.constellations) }
    return zip(networks, networks.dropFirst()).map { from, to in
      ConstellationHistory(
        from: from.network, to: to.network, before: from.constellations, after: to.constellations)
    }
  }

  /// How the constellations of the edition shown came out of those of the one compared with, `vs:`
  /// or the last before that has connections; nil where there are no two.
  public func constellationChange(_ query: Query = Query()) -> ConstellationHistory? {
    guard let to = network(query) else { return nil }
    let earlier = query.versus.map { [$0] } ?? years.filter { $0 < to.edition.year }.reversed()
    for year in earlier {
      if let from = network(query.shown(at: year)) {
        return ConstellationHistory(
          from: from, to: to, before: from.constellations, after: to.constellations)
      }
    }
    return nil
  }
}

extension Query {
  /// The same of another edition.
  fileprivate func shown(at year: Int) -> Query {
    var query = self
    query.at = .year(year)
    query.versus = nil
    return query
  }
}
