/// Connections that came and went, from where one of their ends stands.
///
/// The kinds ``ChangeKind/linked`` and ``ChangeKind/unlinked`` tell each of them once, at the end
/// that the sheet names first; here both ends tell it.
extension Comparison {
  /// The communities that one is newly connected to, by their rows of the later edition; both are
  /// listed in both editions.
  public func connectionsGained(by community: Int) -> [Community] {
    newNeighbours(of: community, in: later, comparedWith: earlier).map { to[$0] }
  }

  /// The communities that one is no longer connected to, by their rows of the earlier edition; both
  /// are listed in both editions.
  public func connectionsLost(by community: Int) -> [Community] {
    newNeighbours(of: community, in: earlier, comparedWith: later).map { from[$0] }
  }

  private func newNeighbours(
    of community: Int, in here: EditionColumns, comparedWith there: EditionColumns
  ) -> [Int] {
    guard let connections = here.connections, let others = there.connections,
      let row = here.row(of: community), let otherRow = there.row(of: community)
    else { return [] }
    return connections.neighbours(of: row).map(Int.init).filter { neighbour in
      there.row(of: Int(here.communities[neighbour])).map { !others.connects(otherRow, $0) }
        ?? false
    }
  }
}
