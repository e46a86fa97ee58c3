/// The columns of the sheets, in the order in which they are written.
package enum Column: String, CaseIterable, Hashable, Sendable {
  case id, name, status, platforms, hashtags, kind, focus, region, organiser, members
  case partOf = "part_of"
  case formerly, url, notes, source
  case access, activity, funding
}

/// One row of a sheet; a column that is missing is an empty cell.
package typealias Row = [Column: String]
