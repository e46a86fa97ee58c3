import CopseModel

/// The balance of one pair of editions, by its contract.
struct OracleBalance: Equatable {
  /// Without those that are 0.
  var counts: [BalancePart: Int] = [:]

  init(_ pair: OracleComparison, _ communities: Set<String>) {
    for part in communities.flatMap(pair.balanceParts) { counts[part, default: 0] += 1 }
  }

  init(_ row: BalanceRow) {
    let named: [BalancePart: Int] = [
      .opening: row.opening, .new: row.new, .returned: row.returned, .reopened: row.reopened,
      .detached: row.detached, .removed: row.removed, .closed: row.closed,
      .attached: row.attached, .closing: row.closing,
    ]
    counts = named.filter { $0.value > 0 }
  }
}

extension OracleComparison {
  /// The numbers that count a community.
  func balanceParts(_ community: String) -> Set<BalancePart> {
    let before = a.row(of: community)
    let after = b.row(of: community)
    let wasCounted = before.map { a.counts($0) } ?? false
    let isCounted = after.map { b.counts($0) } ?? false
    var parts: Set<BalancePart> = []
    if wasCounted { parts.insert(.opening) }
    if isCounted { parts.insert(.closing) }
    if isCounted, !wasCounted {
      parts.insert(arrival(community, before))
    } else if wasCounted, !isCounted {
      let isClosed = after.map { b.rows[$0].isClosed }
      parts.insert(isClosed.map { $0 ? .closed : .attached } ?? .removed)
    }
    return parts
  }

  private func arrival(_ community: String, _ before: Int?) -> BalancePart {
    if let before { return a.rows[before].isClosed ? .reopened : .detached }
    let isKnown = audit.editions[..<to].contains { $0.row(of: community) != nil }
    return isKnown ? .returned : .new
  }
}
