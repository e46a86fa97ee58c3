import CopseModel

/// What the screen of the constellations shows: each through the editions, what became of them
/// between the two editions compared, and who holds them together.
struct ConstellationFigures: FigureTable {
  /// The sections from top to bottom.
  enum Part: String, CaseIterable, Hashable, Sendable {
    case constellations, events, bridges
  }

  let query: Query
  let audit: Audit
  /// Among which communities and connections the constellations are.
  let choice: NetworkChoice
  let trends: ConstellationTrends
  /// The edition shown, of every edition at once the latest; nil when the query names none.
  let edition: Edition?
  /// The constellations of the edition shown; nil without connections.
  let mapped: MappedEdition?
  /// Nil without constellations to be between.
  let bridges: Bridges?
  /// How they came out of those of the edition compared with; nil where there are no two.
  let change: ConstellationHistory?
  let counts: ConstellationCounts
  /// The constellations of the edition shown, by their place; one that the line finds nobody of is
  /// not there.
  let constellations: [Int]
  /// The communities that the line finds in no constellation.
  let unconnected: [Community]
  /// What happened, by its place among the events.
  let events: [Int]
  /// The nodes of the bridges that the line finds.
  let bridgeNodes: [Int]
  private(set) var sections: [FigureSection] = []

  /// - Parameter previous: figures whose constellations are kept when the line asks for the same.
  init(_ query: Query, in audit: Audit, keeping previous: ConstellationFigures? = nil) {
    let choice = query.networkChoice
    let trends =
      previous.flatMap { $0.choice == choice ? $0.trends : nil }
      ?? audit.constellationTrends(choice)
    let shown: Int? =
      switch query.at {
      case .year(let year): audit.years.firstIndex(of: year)
      case .any, nil: audit.years.indices.last
      }
    let mapped = shown.flatMap { trends.editions[$0] }
    let change = Self.change(query, to: shown, trends, in: audit)
    let counts = ConstellationCounts(query, of: trends, in: audit)
    let bridges = mapped?.bridges
    self.query = query
    self.audit = audit
    self.choice = choice
    self.trends = trends
    self.mapped = mapped
    self.change = change
    self.counts = counts
    self.bridges = bridges
    edition = shown.map { audit.editions[$0] }
    constellations =
      (mapped?.constellations.all.indices).map { all in
        all.filter { counts.count(of: $0, in: shown ?? 0) > 0 }
      } ?? []
    unconnected =
      mapped.map { mapped in
        mapped.network.unconnected.map { mapped.network.communities[$0] }
          .filter { counts.finds($0.number, in: shown ?? 0) }
      } ?? []
    events = change.map { Self.events(of: $0, counts) } ?? []
    bridgeNodes = (bridges?.nodes ?? []).filter { node in
      mapped.map { counts.finds($0.network.communities[node].number, in: shown ?? 0) } ?? false
    }
    sections = ConstellationSections(figures: self).sections
  }

  /// The change to the edition shown from the one that the line names, or the last before that has
  /// connections.
  private static func change(
    _ query: Query, to shown: Int?, _ trends: ConstellationTrends, in audit: Audit
  ) -> ConstellationHistory? {
    guard let shown, let mapped = trends.editions[shown], query.at != .any else { return nil }
    guard let versus = query.versus else { return trends.histories[shown] }
    guard let from = audit.years.firstIndex(of: versus).flatMap({ trends.editions[$0] }) else {
      return nil
    }
    return ConstellationHistory(from: from, to: mapped)
  }

  /// Those that the line finds somebody of, what went on as it was last.
  private static func events(
    of change: ConstellationHistory, _ counts: ConstellationCounts
  ) -> [Int] {
    let found = change.events.indices.filter { index in
      let event = change.events[index]
      return counts.count(before: event, of: change) + counts.count(after: event, of: change) > 0
    }
    return found.filter { change.events[$0].kind != .continued }
      + found.filter { change.events[$0].kind == .continued }
  }

  func narrowed(to text: String) -> (any FigureTable)? { nil }
}
