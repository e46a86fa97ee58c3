extension Audit {
  /// What changed for the communities that a query finds in either of the editions it compares.
  ///
  /// - Returns: nil when the query compares nothing: a first edition, or `at:any` without `vs:`.
  public func changes(_ query: Query) -> FoundChanges? {
    let universe = Universe(of: query, in: storage)
    guard let comparison = universe.comparison else { return nil }
    return FoundChanges(
      comparison: comparison,
      communities: communities(fittingInEitherOf: comparison, query))
  }

  /// The balance of every edition, of the communities that a query finds in any edition; those are
  /// the ones that it finds with ``QueryMatch/any``.
  public func balance(_ query: Query) -> [BalanceRow] {
    if query.filter.normalized == .everything { return balance() }
    return balance(of: communities(fittingInAnyEdition: query))
  }
}

/// The changes between two editions of the communities that a query finds.
public struct FoundChanges: Sendable {
  public let comparison: Comparison
  let communities: Selection

  /// Every change, by community: first those that the later edition lists, in the order of its
  /// sheet, then those that only the earlier one lists.
  public var all: [(community: Community, change: Change)] {
    listed.flatMap { number -> [(Community, Change)] in
      guard let community = comparison.latest(of: Int(number)) else { return [] }
      return comparison.changes(of: Int(number)).map { (community, $0) }
    }
  }

  /// How many communities have each kind of change, `moved` included; kinds that none has are left
  /// out. A community counts once for each platform or hashtag that it joined or left.
  ///
  /// - Complexity: as ``groups``.
  public var counts: [(kind: ChangeKind, count: Int)] {
    groups.map { ($0.kind, $0.changeCount) }
  }

  /// The changes by kind in the order of ``ChangeKind``, `moved` included; kinds that no community
  /// has are left out. Communities stand in the order of ``all``.
  ///
  /// - Complexity: O(*communities found* + *connections*); only cells that differ are read.
  public var groups: [ChangeGroup] {
    let tally = ChangeTally(comparison, of: listed)
    return ChangeKind.allCases.compactMap { kind in
      let numbers = tally.communities[kind.ordinal]
      guard !numbers.isEmpty else { return nil }
      return ChangeGroup(
        kind: kind, changeCount: tally.counts[kind.ordinal], numbers: numbers,
        comparison: comparison)
    }
  }

  /// The numbers of the communities found that either edition lists.
  private var listed: [UInt32] {
    let later = comparison.later.communities.filter { communities.contains(Int($0)) }
    let removed = comparison.earlier.communities.filter {
      communities.contains(Int($0)) && comparison.later.row(of: Int($0)) == nil
    }
    return later + removed
  }
}
