/// A real community with the years in which it is listed.
struct FEListing: Sendable {
  let facts: Facts
  let years: ListedYears

  /// From its first year until the year in which it ended, if a source states one.
  func isListed(in year: Int) -> Bool {
    years.first <= year && year <= (ended ?? year)
  }

  /// The row of an edition.
  ///
  /// - Parameters:
  ///   - names: The ids of all that are ever listed, by their present names.
  ///   - dated: Cells that a source dates.
  func row(in year: Int, names: [String: String], dated: [DatedCell]) -> Row {
    var row = facts.row(in: year)
    if ended == year {
      row[.status] = "closed"
    } else if years.active.contains(year) {
      row[.status] = "active"
    }
    row[.formerly] = statements(in: facts["renamed_from"]).compactMap { names[$0] }
      .joined(separator: "; ")
    for cell in dated where cell.id == facts.id && cell.years.contains(year) {
      row[cell.column] = cell.text
    }
    return row
  }

  private var ended: Int? { Int(facts["ended"]) }
}
