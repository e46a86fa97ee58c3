internal import CopseModel

/// The balance between the two editions that a report compares, which need not follow each other.
struct Passage: Sendable {
  let row: BalanceRow
  /// Whether it is a row of the balance of all editions.
  private let isConsecutive: Bool
  private let query: Query

  /// - Returns: nil when one of the years has no edition.
  init?(from: Int, to: Int, _ rows: [BalanceRow], _ audit: Audit, _ query: Query) {
    self.query = query
    if let row = rows.first(where: { $0.from == from && $0.to == to }) {
      self.row = row
      isConsecutive = true
      return
    }
    guard let comparison = audit.comparison(from: from, to: to) else { return nil }
    isConsecutive = false
    guard query.filter.normalized != .everything else {
      row = comparison.balance()
      return
    }
    var either = query
    either.match = .either
    either.versus = from
    either.showsChanges = true
    row = comparison.balance(of: audit.find(either).communities)
  }

  /// The query that lists the communities of a part.
  func behind(_ part: BalancePart) -> Query { behind([part]) }

  /// The query that lists the communities of all these parts.
  func behind(_ parts: [BalancePart]) -> Query {
    if isConsecutive { return query.behind(parts, of: row) }
    var query = query.narrowed(to: [.balance(parts, during: nil)])
    query.versus = row.from
    query.match = self.query.filter.normalized == .everything ? nil : .either
    return query
  }
}
