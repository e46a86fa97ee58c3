/// How the sample of the AmplifyFE audit lists one real community.
///
/// The cells come from the facts file; here stand the years, and what a source dates.
struct RealListing: Sendable {
  let id: String
  /// The editions that list it. A community that a source last shows earlier stays listed, without
  /// a status, because no source says that it ended.
  let years: ClosedRange<Int>
  /// The status of each edition for which a source supports one.
  let statuses: [Int: String]
  /// Cells that differ from those of the facts file, each from the given year on.
  let dated: [(from: Int, cells: Row)]

  init(
    _ id: String, _ years: ClosedRange<Int>, _ statuses: [Int: String] = [:],
    dated: [(from: Int, cells: Row)] = []
  ) {
    self.id = id
    self.years = years
    self.statuses = statuses
    self.dated = dated
  }

  /// The row of an edition; nil when that edition does not list the community.
  func row(in year: Int, facts: [String: Facts]) -> Row? {
    guard years.contains(year), var row = facts[id]?.row(in: year) else { return nil }
    row[.status] = statuses[year] ?? ""
    for (start, cells) in dated where start <= year {
      row.merge(cells) { _, later in later }
    }
    return row
  }
}
