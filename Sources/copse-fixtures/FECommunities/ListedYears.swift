/// When a real community is listed, and in which years a source shows it running.
///
/// One row of the reviewed table `years.csv`.
package struct ListedYears: Hashable, Sendable {
  let id: String
  /// The year of its founding, or else the earliest that its facts state.
  let first: Int
  /// The years in which its status is `active`.
  let active: [Int]

  /// - Throws: When the row has no id or no first year.
  package init(_ cells: [String: String]) throws(CommandError) {
    guard let id = cells["id"], let first = cells["first"].flatMap({ Int($0) }) else {
      throw .unreadableRow("an id and the first year", cells["id"] ?? "no id")
    }
    self.id = id
    self.first = first
    active = statements(in: cells["active"] ?? "").compactMap { Int($0) }
  }
}

/// A cell that differs from that of the facts file in some editions, because a source dates it.
///
/// One row of the reviewed table `dated.csv`.
package struct DatedCell: Hashable, Sendable {
  let id: String
  let column: Column
  let years: ClosedRange<Int>
  let text: String

  /// - Throws: When the row has no id, no known column or no range of years.
  package init(_ cells: [String: String]) throws(CommandError) {
    guard let id = cells["id"], let column = cells["column"].flatMap(Column.init(rawValue:)),
      let from = cells["from"].flatMap({ Int($0) }), let to = cells["to"].flatMap({ Int($0) }),
      from <= to
    else {
      throw .unreadableRow("an id, a column, and years from and to", cells["id"] ?? "no id")
    }
    self.id = id
    self.column = column
    years = from...to
    text = cells["cell"] ?? ""
  }
}
