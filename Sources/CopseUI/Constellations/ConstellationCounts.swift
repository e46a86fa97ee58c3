import CopseModel

/// How many communities of each constellation the line finds.
struct ConstellationCounts: Sendable {
  private let trends: ConstellationTrends
  private let years: [Int]
  /// By edition: the numbers of those that the line finds there; nil for all.
  private let found: [Selection]?
  /// By edition and place.
  private let counts: [[Int]]

  init(_ query: Query, of trends: ConstellationTrends, in audit: Audit) {
    let found: [Selection]? =
      query.filter.normalized == .everything
      ? nil : audit.years.map { audit.find(query.listing($0)).communities }
    self.trends = trends
    self.found = found
    years = audit.years
    counts = trends.editions.enumerated().map { index, mapped in
      guard let mapped else { return [] }
      guard let found else { return mapped.constellations.all.map(\.nodes.count) }
      let communities = mapped.network.communities
      return mapped.constellations.all.map { constellation in
        constellation.nodes.count { found[index].contains(communities[$0].number) }
      }
    }
  }

  /// - Parameter edition: the index of one with connections.
  func count(of place: Int, in edition: Int) -> Int { counts[edition][place] }

  /// Whether the line finds a community in an edition.
  func finds(_ number: Int, in edition: Int) -> Bool {
    found.map { $0[edition].contains(number) } ?? true
  }

  func count(before event: ConstellationHistory.Event, of change: ConstellationHistory) -> Int {
    count(event.before, in: change.from.edition.year)
  }

  func count(after event: ConstellationHistory.Event, of change: ConstellationHistory) -> Int {
    count(event.after, in: change.to.edition.year)
  }

  /// How many are in it after, found there, and were in it before.
  func count(keptIn event: ConstellationHistory.Event, of change: ConstellationHistory) -> Int {
    guard let found, let edition = years.firstIndex(of: change.to.edition.year) else {
      return event.kept
    }
    let earlier = Set(
      event.before.flatMap { change.before.all[$0].nodes }
        .map { change.from.communities[$0].number })
    return event.after.flatMap { change.after.all[$0].nodes }
      .map { change.to.communities[$0].number }
      .count { earlier.contains($0) && found[edition].contains($0) }
  }

  private func count(_ places: [Int], in year: Int) -> Int {
    guard let edition = years.firstIndex(of: year) else { return 0 }
    return places.reduce(0) { $0 + counts[edition][$1] }
  }
}
