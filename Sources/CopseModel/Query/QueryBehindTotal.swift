extension Query {
  /// The query that lists exactly the communities counted in the first edition, of those that this
  /// query finds in any.
  ///
  /// - Parameters:
  ///   - year: The year of the first edition.
  ///   - row: The first row of ``Audit/balance(_:)`` of this query; nil when there is one edition.
  public func behindTotal(ofFirst year: Int, before row: BalanceRow?) -> Query {
    let isNarrowed = filter.normalized != .everything
    if let row, isNarrowed {
      var query = behind(.opening, of: row)
      query.at = .year(year)
      return query
    }
    var query = self
    query.at = .year(year)
    query.versus = nil
    query.view = nil
    query.showsChanges = false
    query.match = nil
    query.showsParts = query.showsParts && isNarrowed
    let conditions: [Filter] = isNarrowed ? [.not(.term(.is([.part])))] : []
    query.filter = Filter.all([filter, .term(.is([.open]))] + conditions).normalized
    return query
  }
}
