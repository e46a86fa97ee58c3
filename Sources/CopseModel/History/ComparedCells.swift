/// What differs between the cells and the connections of a community on the two sides.
extension Comparison {
  /// Whether both editions have the column and the cells are not the same text.
  func differs(_ column: Int, _ before: Int, _ after: Int) -> Bool {
    recorded[column] && earlier.code(column, before) != later.code(column, after)
  }

  func text(_ column: Int, _ edition: EditionColumns, _ row: Int) -> String {
    storage.columns[column].cells.text(of: edition.code(column, row))
  }

  /// Names are compared as Swift compares text: composed and decomposed forms are the same.
  func isRenamed(_ before: Int, _ after: Int) -> Bool {
    text(ColumnIndex.name, earlier, before).singleSpaced
      != text(ColumnIndex.name, later, after).singleSpaced
  }

  /// The entries of a list column on both sides, as codes of the column's entries.
  func entries(
    _ column: Int, _ before: Int, _ after: Int
  ) -> (old: ArraySlice<UInt32>, new: ArraySlice<UInt32>) {
    guard recorded[column], let entries = storage.columns[column].entries else { return ([], []) }
    return (
      entries.entries(ofCell: earlier.code(column, before)),
      entries.entries(ofCell: later.code(column, after))
    )
  }

  /// How many platforms ``readdressed(_:_:)`` has.
  func readdressedCount(_ before: Int, _ after: Int) -> Int {
    guard recorded[ColumnIndex.platforms],
      let addresses = storage.columns[ColumnIndex.platforms].addresses
    else { return 0 }
    return addresses.differenceCount(
      earlier.code(ColumnIndex.platforms, before), later.code(ColumnIndex.platforms, after))
  }

  /// The platforms on both sides whose addresses differ, in the order of the later cell.
  func readdressed(_ before: Int, _ after: Int) -> [(platform: String, old: String, new: String)] {
    if readdressedCount(before, after) == 0 { return [] }
    let old = ListCell.platforms(of: text(ColumnIndex.platforms, earlier, before))
    let new = ListCell.platforms(of: text(ColumnIndex.platforms, later, after))
    var told: [String] = []
    return new.compactMap { presence in
      let platform = presence.platform
      let isNew = !told.contains(platform) && old.contains { $0.platform == platform }
      guard isNew else { return nil }
      told.append(platform)
      let addresses = [old, new].map { presences in
        presences.filter { $0.platform == platform }.map(\.address)
      }
      return Set(addresses[0]) == Set(addresses[1])
        ? nil
        : (
          platform, addresses[0].joined(separator: "; "), addresses[1].joined(separator: "; ")
        )
    }
  }

  /// The rows of the later edition that a row of it was newly connected to, told once.
  func linked(_ row: Int) -> [Int] {
    news(of: row, in: later, comparedWith: earlier)
  }

  /// The rows of the earlier edition that a row of it is no longer connected to, told once.
  func unlinked(_ row: Int) -> [Int] {
    news(of: row, in: earlier, comparedWith: later)
  }

  /// How many rows ``linked(_:)`` has.
  func linkedCount(_ row: Int) -> Int {
    var count = 0
    forEachNews(of: row, in: later, comparedWith: earlier) { _ in count += 1 }
    return count
  }

  /// How many rows ``unlinked(_:)`` has.
  func unlinkedCount(_ row: Int) -> Int {
    var count = 0
    forEachNews(of: row, in: earlier, comparedWith: later) { _ in count += 1 }
    return count
  }

  private func news(
    of row: Int, in here: EditionColumns, comparedWith there: EditionColumns
  ) -> [Int] {
    var news: [Int] = []
    forEachNews(of: row, in: here, comparedWith: there) { news.append($0) }
    return news
  }

  private func forEachNews(
    of row: Int, in here: EditionColumns, comparedWith there: EditionColumns,
    _ body: (Int) -> Void
  ) {
    guard let connections = here.connections, let others = there.connections,
      let otherRow = there.row(of: Int(here.communities[row]))
    else { return }
    connections.forEachTarget(of: row) { target in
      guard let otherTarget = there.row(of: Int(here.communities[target])) else { return }
      if !others.connects(otherRow, otherTarget) { body(target) }
    }
  }
}
