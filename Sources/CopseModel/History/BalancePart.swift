/// A number of the balance; the raw value is the word after `balance:`, and the cases stand in the
/// order in which the numbers add up.
public enum BalancePart: String, CaseIterable, Hashable, Sendable {
  /// Counted in the earlier edition.
  case opening
  /// Counted now, and never listed before.
  case new
  /// Counted now, not listed in the edition compared with, listed in another one before.
  case returned
  /// Counted now, closed in the edition before.
  case reopened
  /// Counted now, an open part in the edition before.
  case detached
  /// Counted before, not listed now.
  case removed
  /// Counted before, closed now.
  case closed
  /// Counted before, an open part now.
  case attached
  /// Counted in the later edition.
  case closing
}

/// Where a balance counts a community that is counted in at least one of its two editions.
///
/// That it is one of these for every such community is why the numbers add up.
enum BalanceStanding: Hashable, Sendable {
  /// Counted in both editions.
  case stayed
  /// Counted in the later edition alone, and why.
  case came(BalancePart)
  /// Counted in the earlier edition alone, and why.
  case went(BalancePart)

  /// The numbers that count it.
  var parts: (BalancePart, BalancePart) {
    switch self {
    case .stayed: (.opening, .closing)
    case .came(let part): (part, .closing)
    case .went(let part): (.opening, part)
    }
  }
}
