/// Two editions side by side: what became of each community from one to the other.
///
/// A column that one of the two does not have is *not recorded* and makes no changes.
public struct Comparison: Sendable {
  let storage: AuditStorage
  let fromIndex: Int
  let toIndex: Int
  // Kept here, since taking an edition out of the storage for every community costs more than
  // comparing it.
  let earlier: EditionColumns
  let later: EditionColumns
  /// By column: whether both editions have it.
  let recorded: [Bool]

  init(storage: AuditStorage, from: Int, to: Int) {
    self.storage = storage
    fromIndex = from
    toIndex = to
    earlier = storage.editions[from]
    later = storage.editions[to]
    recorded = zip(earlier.isRecorded, later.isRecorded).map { $0 && $1 }
  }

  public var from: Edition { Edition(storage: storage, index: fromIndex) }
  public var to: Edition { Edition(storage: storage, index: toIndex) }

  /// The columns that changes and the balance are told from, and that exactly one of the two
  /// editions has.
  public var notRecorded: [String] {
    let columns = Self.toldColumns.filter {
      storage.editions[fromIndex].isRecorded[$0] != storage.editions[toIndex].isRecorded[$0]
    }
    let connections =
      (earlier.connections == nil) != (later.connections == nil) ? ["connections"] : []
    return columns.map { storage.columns[$0].field.heading } + connections
  }

  /// The same by the year that lacks them, the earlier edition's first.
  public var notRecordedByYear: [(year: Int, columns: [String])] {
    let all = notRecorded
    return [from, to].compactMap { edition in
      let columns = all.filter { heading in
        Field.known.first { $0.heading == heading }.map { !edition.records($0) }
          ?? (edition.connectionCount == nil)
      }
      return columns.isEmpty ? nil : (edition.year, columns)
    }
  }

  /// The years between the two that the audit has no edition of, ascending.
  public var yearsWithoutEdition: [Int] {
    let years = [from.year, to.year].sorted()
    return (years[0]...years[1]).filter { storage.edition(ofYear: $0) == nil }
  }

  private static let toldColumns = [
    ColumnIndex.name, ColumnIndex.status, ColumnIndex.platforms, ColumnIndex.hashtags,
    ColumnIndex.kind, ColumnIndex.focus, ColumnIndex.region, ColumnIndex.organiser,
    ColumnIndex.members, ColumnIndex.partOf, ColumnIndex.formerly,
  ]

  /// Cells that are compared as a whole, with the kind of change that a difference is.
  static let wholeCells: [(column: Int, kind: ChangeKind)] = [
    (ColumnIndex.kind, .approach), (ColumnIndex.organiser, .organiser),
    (ColumnIndex.focus, .focus), (ColumnIndex.region, .region), (ColumnIndex.members, .members),
  ]

  /// The kinds of change of a community; empty when it is listed in neither edition.
  public func kinds(of community: Int) -> ChangeKinds {
    switch (earlier.row(of: community), later.row(of: community)) {
    case (nil, nil): []
    case (_?, nil): ChangeKinds(.removed)
    case (nil, let row?):
      continues(row).isEmpty ? ChangeKinds(.added) : ChangeKinds([.added, .continued])
    case (let before?, let after?):
      cellKinds(before, after).union(connectionKinds(before, after))
    }
  }

  /// The kinds of change that a list marks: all but those of connections.
  public func markedKinds(of community: Int) -> ChangeKinds {
    markedKinds(of: community, among: .all)
  }

  /// The same, looking for some kinds alone; others may be in it or not.
  public func markedKinds(of community: Int, among wanted: ChangeKinds) -> ChangeKinds {
    guard let before = earlier.row(of: community), let after = later.row(of: community) else {
      return kinds(of: community)
    }
    return cellKinds(before, after, among: wanted)
  }

  /// The communities that one of the two editions lists and that have one of the kinds of change.
  public func communities(with kinds: ChangeKinds) -> Selection {
    let needsConnections = !kinds.isDisjoint(with: .ofConnections)
    return Selection(capacity: storage.shownIDs.count) { community in
      let own =
        needsConnections
        ? self.kinds(of: community) : markedKinds(of: community, among: kinds)
      return !own.isDisjoint(with: kinds)
    }
  }

  /// The ids that a row of the later edition continues and that the earlier edition lists.
  func continues(_ row: Int) -> [String] {
    let cell = later.code(ColumnIndex.formerly, row)
    if cell == 0 { return [] }
    return ListCell.entries(of: storage.columns[ColumnIndex.formerly].cells.text(of: cell))
      .filter { id in
        storage.communities(withID: id).contains { earlier.row(of: $0) != nil }
      }
  }

  private func cellKinds(
    _ before: Int, _ after: Int, among wanted: ChangeKinds = .all
  ) -> ChangeKinds {
    var kinds: ChangeKinds = []
    if differs(ColumnIndex.status, before, after), let kind = statusKind(before, after) {
      kinds.formUnion(ChangeKinds(kind))
    }
    if wanted.contains(.renamed), differs(ColumnIndex.name, before, after),
      isRenamed(before, after)
    {
      kinds.formUnion(ChangeKinds(.renamed))
    }
    if differs(ColumnIndex.platforms, before, after) {
      kinds.formUnion(platformKinds(before, after, among: wanted))
    }
    if wanted.contains(.tagged) || wanted.contains(.untagged),
      differs(ColumnIndex.hashtags, before, after)
    {
      kinds.formUnion(hashtagKinds(before, after))
    }
    for (column, kind) in Self.wholeCells
    where wanted.contains(kind) && differs(column, before, after)
      && text(column, earlier, before) != text(column, later, after)
    {
      kinds.formUnion(ChangeKinds(kind))
    }
    return kinds
  }

  /// The kind of change that a status which differs is; nil where only its composition does.
  func statusKind(_ before: Int, _ after: Int) -> ChangeKind? {
    let wasClosed = storage.lifecycle(edition: fromIndex, row: before) == .closed
    let isClosed = storage.lifecycle(edition: toIndex, row: after) == .closed
    if wasClosed != isClosed { return isClosed ? .closed : .reopened }
    let differs =
      text(ColumnIndex.status, earlier, before) != text(ColumnIndex.status, later, after)
    return differs ? .status : nil
  }

  private func platformKinds(
    _ before: Int, _ after: Int, among wanted: ChangeKinds
  ) -> ChangeKinds {
    let (old, new) = entries(ColumnIndex.platforms, before, after)
    var kinds: ChangeKinds = []
    if new.contains(where: { !old.contains($0) }) { kinds.formUnion(ChangeKinds(.joined)) }
    if old.contains(where: { !new.contains($0) }) { kinds.formUnion(ChangeKinds(.left)) }
    if kinds.contains(.joined), kinds.contains(.left) { kinds.formUnion(ChangeKinds(.moved)) }
    if wanted.contains(.readdressed), readdressedCount(before, after) > 0 {
      kinds.formUnion(ChangeKinds(.readdressed))
    }
    return kinds
  }

  private func hashtagKinds(_ before: Int, _ after: Int) -> ChangeKinds {
    let (old, new) = entries(ColumnIndex.hashtags, before, after)
    var kinds: ChangeKinds = []
    if new.contains(where: { !old.contains($0) }) { kinds.formUnion(ChangeKinds(.tagged)) }
    if old.contains(where: { !new.contains($0) }) { kinds.formUnion(ChangeKinds(.untagged)) }
    return kinds
  }

  private func connectionKinds(_ before: Int, _ after: Int) -> ChangeKinds {
    var kinds: ChangeKinds = []
    if !linked(after).isEmpty { kinds.formUnion(ChangeKinds(.linked)) }
    if !unlinked(before).isEmpty { kinds.formUnion(ChangeKinds(.unlinked)) }
    return kinds
  }
}
