extension FoundChanges {
  /// The closures that belong together, each told once, the largest event first.
  ///
  /// A *closure* is a community that is open in the earlier edition and closed, or not listed, in
  /// the later one, unless an open community of the later one says that it was formerly this. First come wholes: a closure told with its parts, and theirs, that are
  /// closures too. It is told when the query finds the whole or any of those parts, and counts all
  /// of them, though lists leave parts out. Of the other closures that the query finds, those that
  /// share a host are told together, and then those that share a platform, where they are two at
  /// least: the host or platform that most of them share first, and of equals the one that the
  /// earlier sheet names first. `website` is no platform that two communities share: they share a
  /// host, or nothing.
  ///
  /// Compared backwards nothing closes: what a later edition lists as open, and an earlier one does
  /// not, came.
  ///
  /// - Complexity: O(*n* log *n*), where *n* is the number of closures; their cells are read.
  public var events: [ClosureEvent] {
    if comparison.fromIndex > comparison.toIndex { return [] }
    let closures = Closures(comparison)
    var events: [ClosureEvent] = []
    var told = Selection(capacity: closures.edition.rowCount)
    for family in closures.families where family.contains(where: isFound) {
      guard let root = family.first else { continue }
      for row in family { told.insert(row) }
      events.append(event(.whole(comparison.from[root]), Array(family.dropFirst())))
    }
    let shares: [(kind: (String) -> ClosureEvent.Kind, names: (Community) -> [String])] = [
      (ClosureEvent.Kind.host, WebHost.hosts),
      (ClosureEvent.Kind.platform, { $0.platformNames.filter { $0 != "website" } }),
    ]
    for (kind, names) in shares {
      let rest = closures.rows.filter { !told.contains($0) && isFound($0) }
      for (name, rows) in SharedGroups(of: rest, by: { names(comparison.from[$0]) }).largestFirst {
        for row in rows { told.insert(row) }
        events.append(event(kind(name), rows))
      }
    }
    // Of one size, what was told first stays first.
    return events.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }

  /// Whether the query finds a row of the earlier edition.
  private func isFound(_ row: Int) -> Bool {
    communities.contains(Int(comparison.earlier.communities[row]))
  }

  private func event(_ kind: ClosureEvent.Kind, _ rows: [Int]) -> ClosureEvent {
    ClosureEvent(kind, rows.map { comparison.from[$0] }, in: comparison)
  }
}

/// The rows of the earlier of two editions that are open there, and closed or gone in the later.
private struct Closures {
  let edition: EditionColumns
  /// Ascending.
  let rows: [Int]
  /// Each whole that closes with parts, and those parts behind it, in the order of the sheet.
  let families: [[Int]]

  init(_ comparison: Comparison) {
    let edition = comparison.earlier
    let goesOn = comparison.continuedElsewhere
    let isClosure = Selection(capacity: edition.rowCount) { row in
      comparison.closes(row) && !goesOn.contains(Int(edition.communities[row]))
    }
    self.edition = edition
    rows = Array(isClosure)
    var members: [Int: [Int]] = [:]
    for row in isClosure {
      var root = row
      while let whole = edition.whole(of: root), isClosure.contains(whole) { root = whole }
      if root != row { members[root, default: []].append(row) }
    }
    families = members.sorted { $0.key < $1.key }.map { [$0.key] + $0.value }
  }
}

extension Comparison {
  /// The communities that an open row of the later edition says it was formerly: what merged into
  /// another goes on there, whatever became of its own row.
  fileprivate var continuedElsewhere: Selection {
    var continued = Selection(capacity: storage.shownIDs.count)
    for row in 0..<later.rowCount {
      let cell = later.code(ColumnIndex.formerly, row)
      guard cell != 0, storage.lifecycle(edition: toIndex, row: row) != .closed else { continue }
      for id in ListCell.entries(of: storage.columns[ColumnIndex.formerly].cells.text(of: cell)) {
        for community in storage.communities(withID: id)
        where community != Int(later.communities[row]) {
          continued.insert(community)
        }
      }
    }
    return continued
  }

  /// Whether a row of the earlier edition is open there, and closed or not listed in the later.
  fileprivate func closes(_ row: Int) -> Bool {
    if storage.lifecycle(edition: fromIndex, row: row) == .closed { return false }
    guard let after = later.row(of: Int(earlier.communities[row])) else { return true }
    return recorded[ColumnIndex.status]
      && storage.lifecycle(edition: toIndex, row: after) == .closed
  }
}
