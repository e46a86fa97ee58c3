extension Query {
  /// The query that lists exactly the communities behind a number of the balance.
  ///
  /// It keeps the filter, the order and the groups, and says itself which edition is shown; no view
  /// is named in it.
  ///
  /// - Parameter row: One of ``Audit/balance(_:)`` of this query.
  public func behind(_ part: BalancePart, of row: BalanceRow) -> Query { behind([part], of: row) }

  /// The query that lists exactly the communities behind the sum of some numbers of the balance.
  public func behind(_ parts: [BalancePart], of row: BalanceRow) -> Query {
    var query = self
    query.at = .year(row.to)
    query.versus = nil
    query.view = nil
    query.showsChanges = false
    query.match = filter.normalized == .everything ? nil : .any
    // With its year the term means the same while every edition is asked for what fits the rest.
    let years = query.match == .any ? YearSpan(row.to, row.to) : nil
    query.filter = Filter.all([filter, .term(.balance(parts, during: years))]).normalized
    return query
  }
}
