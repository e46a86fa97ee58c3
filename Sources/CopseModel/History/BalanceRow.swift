/// How the total of one edition came out of the one before.
///
/// `opening + new + returned + reopened + detached − removed − closed − attached = closing`, always,
/// because each community falls in exactly one.
public struct BalanceRow: Hashable, Sendable {
  /// The years compared.
  public let from: Int
  public let to: Int
  /// Counted in the earlier edition.
  public internal(set) var opening = 0
  /// Counted now, and never listed before.
  public internal(set) var new = 0
  /// Counted now, not listed in the edition compared with, listed in another one before.
  public internal(set) var returned = 0
  /// Counted now, closed in the edition before.
  public internal(set) var reopened = 0
  /// Counted now, an open part in the edition before.
  public internal(set) var detached = 0
  /// Counted before, not listed now.
  public internal(set) var removed = 0
  /// Counted before, closed now.
  public internal(set) var closed = 0
  /// Counted before, an open part now.
  public internal(set) var attached = 0
  /// Counted in the later edition.
  public internal(set) var closing = 0

  /// Everything that came to be counted.
  public var added: Int { new + returned + reopened + detached }
  /// Everything that is counted no more.
  public var lost: Int { removed + closed + attached }
}

extension Comparison {
  /// The balance of the later edition against the earlier one.
  ///
  /// - Parameter communities: the communities to count; nil for all.
  public func balance(of communities: Selection? = nil) -> BalanceRow {
    var balance = BalanceRow(from: earlier.year, to: later.year)
    for community in 0..<storage.shownIDs.count
    where communities?.contains(community) ?? true {
      count(community, in: &balance)
    }
    return balance
  }

  private func count(_ community: Int, in balance: inout BalanceRow) {
    let before = earlier.row(of: community)
    let after = later.row(of: community)
    let wasCounted = before.map { earlier.counted.contains($0) } ?? false
    let isCounted = after.map { later.counted.contains($0) } ?? false
    if wasCounted { balance.opening += 1 }
    if isCounted { balance.closing += 1 }
    if isCounted, !wasCounted {
      guard let before else {
        let isKnown = Int(storage.firstEditions[community]) < toIndex
        if isKnown { balance.returned += 1 } else { balance.new += 1 }
        return
      }
      let wasClosed = storage.lifecycle(edition: fromIndex, row: before) == .closed
      if wasClosed { balance.reopened += 1 } else { balance.detached += 1 }
    } else if wasCounted, !isCounted {
      guard let after else {
        balance.removed += 1
        return
      }
      let isClosed = storage.lifecycle(edition: toIndex, row: after) == .closed
      if isClosed { balance.closed += 1 } else { balance.attached += 1 }
    }
  }
}

extension Audit {
  /// What became of each community between the editions of two years, in either direction.
  ///
  /// - Returns: nil when one of the years has no edition.
  public func comparison(from: Int, to: Int) -> Comparison? {
    guard let from = storage.edition(ofYear: from), let to = storage.edition(ofYear: to) else {
      return nil
    }
    return Comparison(storage: storage, from: from, to: to)
  }

  /// The balance of every edition after the first.
  ///
  /// - Parameter communities: the numbers of the communities to count; nil for all.
  public func balance(of communities: Selection? = nil) -> [BalanceRow] {
    storage.editions.indices.dropFirst().map { index in
      Comparison(storage: storage, from: index - 1, to: index).balance(of: communities)
    }
  }
}
