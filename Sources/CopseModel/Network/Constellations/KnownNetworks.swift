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

  /// - Parameter isCancelled: asked every few milliseconds of a search.
  /// - Returns: nil for an edition without connections, where none are gathered, and when it was
  ///   cancelled.
  func mapped(
    _ edition: Edition, _ choice: NetworkChoice, isCancelled: () -> Bool = { false }
  ) -> MappedEdition? {
    guard edition.connectionCount != nil || !choice.gathered.isEmpty else { return nil }
    let key = Key(edition: edition.index, choice: choice)
    if let known = known.withLock({ $0[key] }) {
      return MappedEdition(
        network: Network(known.parts, of: edition), constellations: known.constellations,
        choice: choice)
    }
    let listed = edition.filter { choice.showsParts || !$0.isPart }
    let network = Network(of: edition, listed, gathering: choice.gathered)
    guard let constellations = network.constellations(isCancelled: isCancelled) else { return nil }
    known.withLock {
      $0[key] = Known(parts: network.parts, constellations: constellations, bridges: nil)
    }
    return MappedEdition(network: network, constellations: constellations, choice: choice)
  }

  /// - Parameters: as ``Graph/betweenness(limit:isCancelled:)`` has them.
  func bridges(
    of mapped: MappedEdition, limit: Int, isCancelled: () -> Bool
  ) -> Bridges? {
    let key = Key(edition: mapped.network.edition.index, choice: mapped.choice)
    if let bridges = known.withLock({ $0[key]?.bridges }) { return bridges }
    let graph = mapped.network.graph
    guard let betweenness = graph.betweenness(limit: limit, isCancelled: isCancelled) else {
      return nil
    }
    let bridges = Bridges(betweenness, of: graph, mapped.constellations.grouping)
    known.withLock { $0[key]?.bridges = bridges }
    return bridges
  }
}
