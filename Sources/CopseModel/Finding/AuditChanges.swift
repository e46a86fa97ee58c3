extension Audit {
  /// What changed for the communities that a query finds in either of the editions it compares.
  ///
  /// - Returns: nil when the query compares nothing: a first edition, or `at:any` without `vs:`.
  public func changes(_ query: Query) -> FoundChanges? {
    let universe = Universe(of: query, in: storage)
    guard query.at != .any || query.versus != nil, let comparison = universe.pairs.first else {
      return nil
    }
    var communities = Selection(capacity: storage.shownIDs.count)
    for year in [comparison.earlier.year, comparison.later.year] {
      communities.formUnion(find(query, in: year, pairs: universe.pairs))
    }
    return FoundChanges(comparison: comparison, communities: communities)
  }

  /// The balance of every edition, of the communities that a query finds in any edition.
  public func balance(_ query: Query) -> [BalanceRow] {
    if query.filter == .everything { return balance() }
    var communities = Selection(capacity: storage.shownIDs.count)
    for index in storage.editions.indices {
      let pairs = index > 0 ? [Comparison(storage: storage, from: index - 1, to: index)] : []
      communities.formUnion(find(query, in: storage.editions[index].year, pairs: pairs))
    }
    return balance(of: communities)
  }

  /// The numbers of the communities that the query's filter finds among one edition's rows.
  private func find(_ query: Query, in year: Int, pairs: [Comparison]) -> Selection {
    var query = query
    query.at = .year(year)
    query.versus = nil
    let universe = Universe(of: query, in: storage)
    var communities = Selection(capacity: storage.shownIDs.count)
    for (edition, rows) in universe.segments {
      let evaluation = FilterEvaluation(storage: storage, edition: edition, pairs: pairs)
      var found = evaluation.rows(query.filter)
      found.formIntersection(rows)
      for row in found { communities.insert(Int(storage.editions[edition].communities[row])) }
    }
    return communities
  }
}

/// The changes between two editions of the communities that a query finds.
public struct FoundChanges: Sendable {
  public let comparison: Comparison
  let communities: Selection

  /// Every change, by community: first those that the later edition lists, in the order of its
  /// sheet, then those that only the earlier one lists.
  public var all: [(community: Community, change: Change)] {
    listed.flatMap { community in
      comparison.changes(of: community.number).map { (community, $0) }
    }
  }

  /// How many communities have each kind of change, `moved` included; kinds that none has are left
  /// out. A community counts once for each platform or hashtag that it joined or left.
  public var counts: [(kind: ChangeKind, count: Int)] {
    var counts: [ChangeKind: Int] = [:]
    for community in listed {
      for change in comparison.changes(of: community.number) {
        counts[change.kind, default: 0] += 1
      }
      if comparison.markedKinds(of: community.number).contains(.moved) {
        counts[.moved, default: 0] += 1
      }
    }
    return ChangeKind.allCases.compactMap { kind in counts[kind].map { (kind, $0) } }
  }

  /// The communities found that either edition lists, each by its latest row of the two.
  private var listed: [Community] {
    let later = comparison.to.filter { communities.contains($0.number) }
    let removed = comparison.from.filter {
      communities.contains($0.number) && comparison.later.row(of: $0.number) == nil
    }
    return later + removed
  }
}
