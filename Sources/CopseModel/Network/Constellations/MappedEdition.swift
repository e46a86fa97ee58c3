/// The network of all communities that an edition lists, and its constellations.
///
/// What a line narrows does not matter here: a community is in the same constellation whichever
/// others one looks at.
public struct MappedEdition: Sendable {
  public let network: Network
  public let constellations: Constellations
  /// What was chosen to be mapped.
  public let choice: NetworkChoice

  /// The place of the constellation that each community is in, by its number.
  ///
  /// Those without connections are in none, and are not there.
  public var placesOfCommunities: [Int: Int] {
    var places: [Int: Int] = [:]
    places.reserveCapacity(network.communities.count)
    for (community, place) in zip(network.communities, constellations.indexOfNode) {
      places[community.number] = place
    }
    return places
  }

  /// The communities of a constellation, in the order of the sheet.
  public func members(of place: Int) -> [Community] {
    constellations.all[place].nodes.map { network.communities[$0] }
  }

  /// The community whose id names a constellation in a query: of its best connected ones the first
  /// by id that has an id of its own; nil where all share theirs with others.
  public func spokesman(of place: Int) -> Community? {
    let nodes = constellations.all[place].nodes.sorted {
      (network.graph.degree(of: $1), $0) < (network.graph.degree(of: $0), $1)
    }
    return nodes.lazy.map { network.communities[$0] }.first {
      $0.storage.communities(withID: $0.id).count == 1
    }
  }
}

extension Audit {
  /// The network of an edition with its constellations, worked out once.
  ///
  /// - Returns: nil where there is no such edition, or it has no connections and none are gathered.
  public func mapped(_ year: Int, _ choice: NetworkChoice = NetworkChoice()) -> MappedEdition? {
    guard let edition = edition(of: year) else { return nil }
    return storage.knownNetworks.mapped(edition, choice)
  }

  /// Whether the constellations of an edition are known, or are found within a frame.
  public func isMappedAtOnce(_ year: Int, _ choice: NetworkChoice = NetworkChoice()) -> Bool {
    guard let edition = edition(of: year) else { return true }
    return edition.count <= 2_000 && (edition.connectionCount ?? 0) <= 10_000
      || storage.knownNetworks.isKnown(edition, choice)
  }
}

extension Audit {
  /// Finds the constellations of every edition and the bridges of one, so that they are known when
  /// they are asked for.
  ///
  /// - Parameters:
  ///   - year: whose bridges are wanted too; nil for none.
  ///   - isCancelled: asked every few milliseconds; what is found by then stays known.
  /// - Returns: false when it was cancelled.
  public func mapAhead(
    _ choice: NetworkChoice, bridgesOf year: Int?, isCancelled: () -> Bool
  ) -> Bool {
    for edition in editions.reversed() {
      let mapped = storage.knownNetworks.mapped(edition, choice, isCancelled: isCancelled)
      if let mapped, edition.year == year { _ = mapped.bridges(isCancelled: isCancelled) }
      if isCancelled() { return false }
    }
    return true
  }
}
