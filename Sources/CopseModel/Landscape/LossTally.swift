/// Counts what became of the open communities of each hashtag from one edition to another.
struct LossTally {
  /// In the order of ``LostHashtags/hashtags``.
  private(set) var hashtags: [LostHashtag] = []
  /// The numbers of ``LostHashtags/communities``.
  private(set) var untagged: [UInt32] = []

  private let comparison: Comparison
  private let communities: Selection

  init(_ comparison: Comparison, of communities: Selection) {
    self.comparison = comparison
    self.communities = communities
    guard comparison.recorded[ColumnIndex.hashtags],
      let entries = comparison.storage.columns[ColumnIndex.hashtags].entries
    else { return }
    hashtags = lost(entries)
    untagged = comparison.later.communities.filter { isUntagged(Int($0), entries) }
  }

  private func lost(_ entries: ListEntries) -> [LostHashtag] {
    let (earlier, later) = (comparison.earlier, comparison.later)
    var isAlive = Selection(capacity: entries.names.count)
    for row in 0..<later.rowCount where isOpen(row, comparison.toIndex, later) {
      for code in codes(row, later, entries) { isAlive.insert(Int(code)) }
    }
    var counts: [UInt32: [LossReason: Int]] = [:]
    for row in 0..<earlier.rowCount where isOpen(row, comparison.fromIndex, earlier) {
      for code in codes(row, earlier, entries) where !isAlive.contains(Int(code)) {
        counts[code, default: [:]][reason(Int(earlier.communities[row])), default: 0] += 1
      }
    }
    var isLost = Selection(capacity: entries.names.count)
    for code in counts.keys { isLost.insert(Int(code)) }
    let spellings = HashtagSpellings(
      of: earlier.codes[ColumnIndex.hashtags].filter { cell in
        entries.entries(ofCell: cell).contains { isLost.contains(Int($0)) }
      }, in: comparison.storage)
    return counts.map { code, counts in
      let name = entries.names.text(of: code)
      return LostHashtag(
        hashtag: name, spelling: spellings.spellings(of: code).first ?? name,
        reasons: LossReason.allCases.compactMap { reason in
          counts[reason].map { LossCount(reason: reason, communities: $0) }
        })
    }
    .sorted { one, other in
      one.communities != other.communities
        ? one.communities > other.communities : one.hashtag < other.hashtag
    }
  }

  private func isOpen(_ row: Int, _ edition: Int, _ columns: EditionColumns) -> Bool {
    communities.contains(Int(columns.communities[row]))
      && comparison.storage.lifecycle(edition: edition, row: row) != .closed
  }

  private func codes(
    _ row: Int, _ edition: EditionColumns, _ entries: ListEntries
  ) -> ArraySlice<UInt32> {
    entries.entries(ofCell: edition.code(ColumnIndex.hashtags, row))
  }

  private func reason(_ community: Int) -> LossReason {
    guard let row = comparison.later.row(of: community) else { return .removed }
    let lifecycle = comparison.storage.lifecycle(edition: comparison.toIndex, row: row)
    return lifecycle == .closed ? .closed : .untagged
  }

  private func isUntagged(_ community: Int, _ entries: ListEntries) -> Bool {
    guard communities.contains(community), let before = comparison.earlier.row(of: community),
      let after = comparison.later.row(of: community)
    else { return false }
    return !codes(before, comparison.earlier, entries).isEmpty
      && codes(after, comparison.later, entries).isEmpty
  }
}
