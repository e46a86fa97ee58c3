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

extension BalanceRow {
  /// The number of a part.
  public internal(set) subscript(part: BalancePart) -> Int {
    get {
      switch part {
      case .opening: opening
      case .new: new
      case .returned: returned
      case .reopened: reopened
      case .detached: detached
      case .removed: removed
      case .closed: closed
      case .attached: attached
      case .closing: closing
      }
    }
    set {
      switch part {
      case .opening: opening = newValue
      case .new: new = newValue
      case .returned: returned = newValue
      case .reopened: reopened = newValue
      case .detached: detached = newValue
      case .removed: removed = newValue
      case .closed: closed = newValue
      case .attached: attached = newValue
      case .closing: closing = newValue
      }
    }
  }
}

extension Comparison {
  /// The balance of the later edition against the earlier one.
  ///
  /// - Parameter communities: the communities to count; nil for all.
  public func balance(of communities: Selection? = nil) -> BalanceRow {
    var balance = BalanceRow(from: earlier.year, to: later.year)
    for community in 0..<storage.shownIDs.count
    where communities?.contains(community) ?? true {
      guard let parts = standing(of: community)?.parts else { continue }
      balance[parts.0] += 1
      balance[parts.1] += 1
    }
    return balance
  }

  /// The communities behind the numbers of the balance, those of any of the parts.
  public func communities(in parts: [BalancePart]) -> Selection {
    Selection(capacity: storage.shownIDs.count) { community in
      guard let own = standing(of: community)?.parts else { return false }
      return parts.contains(own.0) || parts.contains(own.1)
    }
  }

  /// Where the balance counts a community; nil for one that neither edition counts.
  private func standing(of community: Int) -> BalanceStanding? {
    let before = earlier.row(of: community)
    let after = later.row(of: community)
    let wasCounted = before.map { earlier.counted.contains($0) } ?? false
    let isCounted = after.map { later.counted.contains($0) } ?? false
    return switch (wasCounted, isCounted) {
    case (false, false): nil
    case (true, true): .stayed
    case (false, true): .came(arrival(of: community, before))
    case (true, false): .went(departure(after))
    }
  }

  private func arrival(of community: Int, _ before: Int?) -> BalancePart {
    guard let before else {
      return Int(storage.firstEditions[community]) < toIndex ? .returned : .new
    }
    let wasClosed = storage.lifecycle(edition: fromIndex, row: before) == .closed
    return wasClosed ? .reopened : .detached
  }

  private func departure(_ after: Int?) -> BalancePart {
    guard let after else { return .removed }
    let isClosed = storage.lifecycle(edition: toIndex, row: after) == .closed
    return isClosed ? .closed : .attached
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
