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
    guard let pair = comparison else { return nil }
    return communitiesInEither(pair).flatMap { pair.changes(of: $0) }
  }

  /// The balance of the communities that the query finds in any edition.
  var balance: [OracleBalance] {
    let pairs = consecutivePairs { _ in true }
    let communities = communitiesInAnyEdition
    return pairs.map { OracleBalance($0, communities) }
  }
}
