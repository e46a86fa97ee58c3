import CopseModel

extension OracleView {
  /// How many of the rows found have each value of a facet.
  func counts(_ facet: Facet) -> [String: Int] {
    var counts: [String: Int] = [:]
    for place in found {
      for value in values(facet, place) { counts[value, default: 0] += 1 }
    }
    return counts
  }

  private func values(_ facet: Facet, _ place: Place) -> Set<String> {
    let row = row(place)
    let values: Set<String>
    switch facet {
    case .platform: values = row.platformNames
    case .lifecycle: values = [row.lifecycle]
    case .status: values = [row.cell(.status)]
    case .kind: values = [row.cell(.kind)]
    case .focus: values = Set(oracleEntries(row.cell(.focus)))
    case .region: values = Set(oracleEntries(row.cell(.region)))
    case .firstListed:
      let first = audit.editions.first { $0.row(of: row.community) != nil }
      values = [first.map { String($0.year) } ?? ""]
    }
    return values.isEmpty ? [""] : values
  }

  /// The changes of the communities that the query finds in either edition; nil without two.
  var changes: [OracleChange]? {
    guard query.at != .any || query.versus != nil, let pair = pairs.first else { return nil }
    let communities = [pair.from, pair.to].reduce(into: Set<String>()) { found, edition in
      let view = inEdition(edition, pairs: pairs)
      found.formUnion(view.found.map(view.community))
    }
    return communities.flatMap { pair.changes(of: $0) }
  }

  /// The balance of the communities that the query finds in any edition.
  var balance: [OracleBalance] {
    let pairs = consecutivePairs { _ in true }
    let communities = audit.editions.indices.reduce(into: Set<String>()) { found, edition in
      let view = inEdition(edition, pairs: pairs.filter { $0.to == edition })
      found.formUnion(view.found.map(view.community))
    }
    return pairs.map { OracleBalance($0, communities) }
  }
}

/// The balance of one pair of editions, by its contract.
struct OracleBalance: Equatable {
  var counts: [String: Int] = [:]

  init(_ pair: OracleComparison, _ communities: Set<String>) {
    for community in communities {
      let before = pair.a.row(of: community)
      let after = pair.b.row(of: community)
      let wasCounted = before.map { pair.a.counts($0) } ?? false
      let isCounted = after.map { pair.b.counts($0) } ?? false
      if wasCounted { counts["opening", default: 0] += 1 }
      if isCounted { counts["closing", default: 0] += 1 }
      if isCounted, !wasCounted {
        counts[arrival(pair, community, before), default: 0] += 1
      } else if wasCounted, !isCounted {
        let isClosed = after.map { pair.b.rows[$0].isClosed }
        counts[isClosed.map { $0 ? "closed" : "attached" } ?? "removed", default: 0] += 1
      }
    }
  }

  init(_ row: BalanceRow) {
    let named = [
      "opening": row.opening, "new": row.new, "returned": row.returned, "reopened": row.reopened,
      "detached": row.detached, "removed": row.removed, "closed": row.closed,
      "attached": row.attached, "closing": row.closing,
    ]
    counts = named.filter { $0.value > 0 }
  }

  private func arrival(_ pair: OracleComparison, _ community: String, _ before: Int?) -> String {
    if let before { return pair.a.rows[before].isClosed ? "reopened" : "detached" }
    let isKnown = pair.audit.editions[..<pair.from].contains { $0.row(of: community) != nil }
    return isKnown ? "returned" : "new"
  }
}
