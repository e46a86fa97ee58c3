import CopseModel

/// What the map of the whole stands on, the same for every year and every line: the place of each
/// community, and the constellations of every edition.
package struct WholeNetwork: Sendable {
  /// Whether parts of other communities are among them.
  let showsParts: Bool
  /// The place of each community.
  let overview: Overview
  let colors: ConstellationColors
  /// By edition, the earliest first; nil for one without a connections file.
  let editions: [EditionConstellations?]
  /// Each edition compared with the one before, so that a step of the years only looks it up.
  private(set) var maps: [OverviewMap.Key: OverviewMap] = [:]

  /// - Parameter isCancelled: asked every few milliseconds.
  /// - Returns: nil when it was cancelled.
  init?(_ audit: Audit, showsParts: Bool, isCancelled: () -> Bool = { false }) {
    var slots = ConstellationSlots()
    var editions: [EditionConstellations?] = []
    // The latest first: it is what one sees first, so that its signs are the first ones.
    for edition in audit.editions.reversed() {
      if isCancelled() { return nil }
      // Those that the screen of the constellations tells, found once for both.
      let mapped = audit.mapped(edition.year, NetworkChoice(showsParts: showsParts))
      editions.append(mapped.map { EditionConstellations($0, &slots) })
    }
    guard
      let overview = audit.overview(constellations: slots.latest, isCancelled: isCancelled)
    else { return nil }
    self.showsParts = showsParts
    self.editions = editions.reversed()
    self.overview = overview
    colors = ConstellationColors(slots: slots.latest, places: overview.places)
    for (index, year) in audit.years.enumerated() {
      if isCancelled() { return nil }
      let key = OverviewMap.Key(
        year: year, versus: index == 0 ? nil : audit.years[index - 1], showsParts: showsParts)
      maps[key] = OverviewMap(key, of: self, in: audit)
    }
  }
}

/// The constellations of one edition.
struct EditionConstellations: Sendable {
  struct Constellation: Sendable {
    let name: String
    /// What its name is made from: `12 of its 14 share it, 3 of 40 others`.
    let basis: String
    /// What its sign and its colour follow from, the same in every edition in which it goes on.
    let slot: Int
  }

  /// The largest first.
  let all: [Constellation]
  let modularity: Double
  /// The place in `all`, by ``Community/number``; below 0 for one without any.
  let placeOfNumber: [Int]

  init(_ mapped: MappedEdition, _ slots: inout ConstellationSlots) {
    let (network, found) = (mapped.network, mapped.constellations)
    let members = found.all.map { $0.nodes.map { network.communities[$0].number } }
    var places: [Int] = []
    for (index, numbers) in members.enumerated() {
      for number in numbers {
        while places.count <= number { places.append(-1) }
        places[number] = index
      }
    }
    placeOfNumber = places
    modularity = found.modularity
    let taken = slots.take(members)
    all = zip(found.all, taken).map { constellation, slot in
      Constellation(
        name: constellation.name,
        basis: constellation.basis.words(
          members: constellation.nodes.count, of: network.communities.count),
        slot: slot)
    }
  }
}
