/// The order that `sort:` asks for; rows that are equal in every key stay as they were.
struct RowOrder {
  private let storage: AuditStorage
  private let references: [Found.Reference]
  private let keys: [(ranks: Ranks, descending: Bool)]

  /// The value that rows are ordered by: by cell of a column, or by community, or by row.
  private enum Ranks {
    case cells(Int, [Int32])
    case communities([Int32])
    case connections
  }

  /// - Parameter group: what comes before every key, so that equal values stand together.
  init(
    of references: [Found.Reference], storage: AuditStorage, group: QueryKey? = nil,
    keys: [SortKey]
  ) {
    self.storage = storage
    self.references = references
    let groups = group.map { [(Self.groupRanks($0, references, storage), false)] } ?? []
    self.keys =
      groups + keys.map { key in (Self.ranks(key, references, storage), key.descending) }
  }

  /// Platforms are grouped by their names, and ordered by how many they are.
  private static func groupRanks(
    _ key: QueryKey, _ references: [Found.Reference], _ storage: AuditStorage
  ) -> Ranks {
    key == .field(.platforms)
      ? .cells(ColumnIndex.platforms, platformRanks(storage))
      : ranks(SortKey(key: key), references, storage)
  }

  /// The rows in their order.
  var sorted: [Found.Reference] {
    var order = references
    // From the last key to the first: each sorting leaves equal rows as they are, because every
    // number carries the place of its row in its low half.
    for key in keys.reversed() {
      var places = order.indices.map { index in
        UInt64(place(value(key.ranks, order[index]), descending: key.descending)) << 32
          | UInt64(index)
      }
      places.sort()
      order = places.map { order[Int($0 & 0xFFFF_FFFF)] }
    }
    return order
  }

  /// What has no value comes last, whichever way the rest is sorted.
  private func place(_ value: Int, descending: Bool) -> UInt32 {
    if value < 0 { return .max }
    return descending ? .max - 1 - UInt32(value) : UInt32(value)
  }

  /// What a row is ordered by; -1 when it has no value.
  private func value(_ ranks: Ranks, _ reference: Found.Reference) -> Int {
    let edition = Int(reference.edition)
    let row = Int(reference.row)
    switch ranks {
    case .cells(let column, let ranks):
      return Int(ranks[Int(storage.editions[edition].code(column, row))])
    case .communities(let values):
      return values.isEmpty ? -1 : Int(values[Int(storage.editions[edition].communities[row])])
    case .connections: return storage.editions[edition].connections?.degree(of: row) ?? -1
    }
  }

  private static func ranks(
    _ key: SortKey, _ references: [Found.Reference], _ storage: AuditStorage
  ) -> Ranks {
    switch key.key {
    case .field(.id):
      let ids = storage.columns[ColumnIndex.id].folded
      let ranks = ids.naturalRanks(of: .all(capacity: ids.count))
      return .communities(storage.shownIDs.map { ranks[Int($0)] })
    case .field(.members):
      return .cells(ColumnIndex.members, memberRanks(storage, descending: key.descending))
    case .field(.platforms):
      return .cells(ColumnIndex.platforms, counts(ColumnIndex.platforms, storage))
    case .field(.hashtags):
      return .cells(ColumnIndex.hashtags, counts(ColumnIndex.hashtags, storage))
    case .field(let field):
      // A heading that the audit lacks orders nothing.
      guard let index = storage.columnIndex(of: field) else { return .communities([]) }
      // Only what was found is put in order: each character typed makes it anew.
      var cells = Selection(capacity: storage.columns[index].cells.count)
      for reference in references {
        let edition = Int(reference.edition)
        cells.insert(Int(storage.editions[edition].code(index, Int(reference.row))))
      }
      return .cells(index, storage.columns[index].folded.naturalRanks(of: cells))
    case .lifecycle:
      return .cells(
        ColumnIndex.status,
        storage.lifecycles.map { $0 == .unstated ? -1 : Int32($0.rawValue) })
    case .connections: return .connections
    case .editions: return .communities(storage.editionCounts.map(Int32.init))
    case .first: return .communities(storage.firstEditions.map(Int32.init))
    case .last: return .communities(storage.lastEditions.map(Int32.init))
    }
  }

  /// How many entries each cell of a list has; without any it has no value.
  private static func counts(_ column: Int, _ storage: AuditStorage) -> [Int32] {
    guard let entries = storage.columns[column].entries else { return [] }
    return (0..<UInt32(storage.columns[column].cells.count)).map { cell in
      let count = entries.entries(ofCell: cell).count
      return count == 0 ? -1 : Int32(count)
    }
  }

  /// Numbers are ordered within their unit, units by name; another direction leaves the units.
  private static func memberRanks(_ storage: AuditStorage, descending: Bool) -> [Int32] {
    // A cell with several numbers stands where its first one does.
    let counts = storage.memberCounts.map(\.first)
    let order = counts.indices.filter { counts[$0] != nil }.sorted { one, other in
      guard let left = counts[one], let right = counts[other] else { return false }
      if left.unit != right.unit { return (left.unit < right.unit) != descending }
      return left.number < right.number
    }
    return ranks(order, count: counts.count) { counts[$0] == counts[$1] }
  }

  /// By the names of the platforms, whatever the addresses there.
  private static func platformRanks(_ storage: AuditStorage) -> [Int32] {
    let column = storage.columns[ColumnIndex.platforms]
    guard let entries = column.entries else { return [] }
    return ranks(
      (0..<UInt32(column.cells.count)).map { cell in
        let names = entries.entries(ofCell: cell).map { entries.names.text(of: $0) }
        return NaturalText(Folding.folded(names.sorted().joined(separator: ", ")))
      })
  }

  private static func ranks(_ keys: [NaturalText]) -> [Int32] {
    let order = keys.indices.filter { !keys[$0].isEmpty }.sorted { keys[$0] < keys[$1] }
    return ranks(order, count: keys.count) { keys[$0] == keys[$1] }
  }

  /// The rank of each code in the order; -1 for one that is not in it.
  private static func ranks(
    _ order: [Int], count: Int, same: (Int, Int) -> Bool
  ) -> [Int32] {
    var ranks = Array(repeating: Int32(-1), count: count)
    var rank: Int32 = 0
    for (place, code) in order.enumerated() {
      if place > 0, !same(order[place - 1], code) { rank += 1 }
      ranks[code] = rank
    }
    return ranks
  }
}
