/// The constellations of every edition, and which goes on in which.
public struct ConstellationTrends: Sendable {
  /// By edition; nil without connections.
  public let editions: [MappedEdition?]
  /// By edition: how its constellations came out of those of the last before that has any; nil for
  /// the first, and without connections.
  public let histories: [ConstellationHistory?]

  /// By edition: the place of the constellation that one came out of, step by step, and of the one
  /// that it goes on in; nil from where there is none, and without connections.
  public func followed(_ place: Int, from edition: Int) -> [Int?] {
    var places = Array(repeating: Int?.none, count: editions.count)
    places[edition] = place
    var later = place
    for index in editions.indices[..<edition].reversed() {
      guard editions[index] != nil else { continue }
      let next = histories[(index + 1)...].first { $0 != nil }
      guard let origin = next??.origins[later] else { break }
      places[index] = origin
      later = origin
    }
    var earlier = place
    for index in editions.indices[(edition + 1)...] {
      guard let history = histories[index] else { continue }
      guard let heir = history.heirs[earlier] else { break }
      places[index] = heir
      earlier = heir
    }
    return places
  }
}

extension Audit {
  /// The constellations through all editions.
  public func constellationTrends(_ choice: NetworkChoice = NetworkChoice()) -> ConstellationTrends
  {
    let mapped = years.map { self.mapped($0, choice) }
    var earlier: MappedEdition?
    let histories = mapped.map { later -> ConstellationHistory? in
      guard let later else { return nil }
      defer { earlier = later }
      return earlier.map { ConstellationHistory(from: $0, to: later) }
    }
    return ConstellationTrends(editions: mapped, histories: histories)
  }
}

extension ConstellationHistory {
  /// How the constellations of one edition came out of those of another.
  public init(from: MappedEdition, to: MappedEdition) {
    self.init(
      from: from.network, to: to.network, before: from.constellations, after: to.constellations)
  }
}
