import Synchronization

/// What was found out about the networks of an audit, kept because a line asks for it with every
/// character typed and it never changes.
final class KnownNetworks: Sendable {
  private struct Key: Hashable {
    let edition: Int
    let choice: NetworkChoice
  }

  /// Without the edition, which holds what holds this.
  private struct Known {
    let parts: Network.Parts
    let constellations: Constellations
    var bridges: Bridges?
  }

  private let known = Mutex<[Key: Known]>([:])

  func isKnown(_ edition: Edition, _ choice: NetworkChoice) -> Bool {
    let key = Key(edition: edition.index, choice: choice)
    return known.withLock { $0[key] != nil }
  }

  /// - Returns: nil for an edition without connections, where none are gathered.
  func mapped(_ edition: Edition, _ choice: NetworkChoice) -> MappedEdition? {
    guard edition.connectionCount != nil || !choice.gathered.isEmpty else { return nil }
    let key = Key(edition: edition.index, choice: choice)
    if let known = known.withLock({ $0[key] }) {
      return MappedEdition(
        network: Network(known.parts, of: edition), constellations: known.constellations,
        choice: choice)
    }
    let listed = edition.filter { choice.showsParts || !$0.isPart }
    let network = Network(of: edition, listed, gathering: choice.gathered)
    let constellations = network.constellations
    known.withLock {
      $0[key] = Known(parts: network.parts, constellations: constellations, bridges: nil)
    }
    return MappedEdition(network: network, constellations: constellations, choice: choice)
  }

  /// - Parameter limit: as ``Graph/betweenness(limit:isCancelled:)`` has it.
  func bridges(of mapped: MappedEdition, limit: Int) -> Bridges {
    let key = Key(edition: mapped.network.edition.index, choice: mapped.choice)
    if let bridges = known.withLock({ $0[key]?.bridges }) { return bridges }
    let bridges = Bridges(of: mapped.network.graph, mapped.constellations.grouping, limit: limit)
    known.withLock { $0[key]?.bridges = bridges }
    return bridges
  }
}
