/// How often each kind of change occurs among communities, and which communities have it.
///
/// Cells are compared as codes, and texts are read only where a code differs, so that no text is
/// made for the many communities that stay as they were.
struct ChangeTally {
  /// By kind in the order of ``ChangeKind``: how many changes there are.
  private(set) var counts = Array(repeating: 0, count: ChangeKind.allCases.count)
  /// By kind: the numbers of the communities that have such a change, in the order added.
  private(set) var communities = Array(repeating: [UInt32](), count: ChangeKind.allCases.count)

  /// Counts the changes of communities, `moved` among them.
  init(_ comparison: Comparison, of communities: [UInt32]) {
    for community in communities {
      comparison.forEachKind(of: Int(community)) { kind, count in
        counts[kind.ordinal] += count
        self.communities[kind.ordinal].append(community)
      }
    }
  }
}

extension ChangeKind {
  /// Its place in the order of the kinds.
  var ordinal: Int { ChangeKinds(self).rawValue.trailingZeroBitCount }
}

extension Comparison {
  /// Calls the body with every kind of change that a community has, each once, and how many
  /// changes of the kind there are; in no promised order.
  fileprivate func forEachKind(of community: Int, _ body: (ChangeKind, Int) -> Void) {
    switch (earlier.row(of: community), later.row(of: community)) {
    case (nil, nil): break
    case (_?, nil): body(.removed, 1)
    case (nil, let row?):
      body(.added, 1)
      if !continues(row).isEmpty { body(.continued, 1) }
    case (let before?, let after?):
      forEachCellKind(before, after, body)
      let linked = linkedCount(after)
      if linked > 0 { body(.linked, linked) }
      let unlinked = unlinkedCount(before)
      if unlinked > 0 { body(.unlinked, unlinked) }
    }
  }

  private func forEachCellKind(_ before: Int, _ after: Int, _ body: (ChangeKind, Int) -> Void) {
    if differs(ColumnIndex.status, before, after), let kind = statusKind(before, after) {
      body(kind, 1)
    }
    if differs(ColumnIndex.name, before, after), isRenamed(before, after) { body(.renamed, 1) }
    if differs(ColumnIndex.platforms, before, after) {
      let (old, new) = entries(ColumnIndex.platforms, before, after)
      let joined = new.count { !old.contains($0) }
      let left = old.count { !new.contains($0) }
      if joined > 0 { body(.joined, joined) }
      if left > 0 { body(.left, left) }
      if joined > 0, left > 0 { body(.moved, 1) }
      let readdressed = readdressedCount(before, after)
      if readdressed > 0 { body(.readdressed, readdressed) }
    }
    if differs(ColumnIndex.hashtags, before, after) {
      let (old, new) = entries(ColumnIndex.hashtags, before, after)
      let tagged = new.count { !old.contains($0) }
      let untagged = old.count { !new.contains($0) }
      if tagged > 0 { body(.tagged, tagged) }
      if untagged > 0 { body(.untagged, untagged) }
    }
    for (column, kind) in Self.wholeCells
    where differs(column, before, after)
      && text(column, earlier, before) != text(column, later, after)
    {
      body(kind, 1)
    }
  }
}
