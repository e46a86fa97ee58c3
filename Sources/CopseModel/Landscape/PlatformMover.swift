/// A community whose platforms are not the same in two editions.
struct PlatformMover {
  /// Which of the two editions list it.
  enum Listing {
    case both
    case laterOnly
    case earlierOnly
  }

  let number: UInt32
  let listing: Listing
  /// The codes of the platforms that the earlier edition alone has of it.
  let left: ArraySlice<UInt32>
  /// The codes of the platforms that the later edition alone has of it.
  let joined: ArraySlice<UInt32>
}

extension Comparison {
  /// Calls the body for each community whose platforms differ: in the order of the later sheet, then
  /// those that only the earlier one lists. Nothing where one of the editions does not record them.
  ///
  /// - Complexity: O(*rows*).
  func forEachMover(among communities: Selection, _ body: (PlatformMover) -> Void) {
    let column = ColumnIndex.platforms
    guard recorded[column], let entries = storage.columns[column].entries else { return }
    let before = earlier.codes[column]
    let after = later.codes[column]
    for (row, number) in later.communities.enumerated() where communities.contains(Int(number)) {
      let old = earlier.rows[Int(number)]
      if old < 0 {
        body(
          PlatformMover(
            number: number, listing: .laterOnly, left: [],
            joined: entries.entries(ofCell: after[row])))
      } else if before[Int(old)] != after[row] {
        let had = entries.entries(ofCell: before[Int(old)])
        let has = entries.entries(ofCell: after[row])
        let left = had.filter { !has.contains($0) }
        let joined = has.filter { !had.contains($0) }
        if left.isEmpty, joined.isEmpty { continue }
        body(
          PlatformMover(number: number, listing: .both, left: left[...], joined: joined[...]))
      }
    }
    for (row, number) in earlier.communities.enumerated()
    where later.rows[Int(number)] < 0 && communities.contains(Int(number)) {
      body(
        PlatformMover(
          number: number, listing: .earlierOnly, left: entries.entries(ofCell: before[row]),
          joined: []))
    }
  }
}
