/// The order that `sort:` asks for; rows that are equal in every key stay as they were.
struct RowOrder {
  private let storage: AuditStorage
  private let keys: [(ranks: Ranks, descending: Bool)]

  /// The value that rows are ordered by: by cell of a column, or by community, or by row.
  private enum Ranks {
    case cells(Int, [Int32])
    case communities([Int32])
    case connections
  }

  /// - Parameter group: what comes before every key, so that equal values stand together.
  init(storage: AuditStorage, group: QueryKey? = nil, keys: [SortKey]) {
    self.storage = storage
    let groups = group.map { [(Self.groupRanks($0, storage), false)] } ?? []
    self.keys = groups + keys.map { key in (Self.ranks(key, storage), key.descending) }
  }

  /// Platforms are grouped by their names, and ordered by how many they are.
  private static func groupRanks(_ key: QueryKey, _ storage: AuditStorage) -> Ranks {
    key == .field(.platforms)
      ? .cells(ColumnIndex.platforms, platformRanks(storage))
      : ranks(SortKey(key: key), storage)
  }

  func sorted(_ references: [Found.Reference]) -> [Found.Reference] {
    let values = keys.map { key in references.map { value(key.ranks, $0) } }
    let order = references.indices.sorted { one, other in
      for (index, key) in keys.enumerated() {
        let (left, right) = (values[index][one], values[index][other])
        if left == right { continue }
        // What has no value comes last, whichever way the rest is sorted.
        if left < 0 || right < 0 { return right < 0 }
        return key.descending ? left > right : left < right
      }
      return one < other
    }
    return order.map { references[$0] }
  }

  /// What a row is ordered by; -1 when it has no value.
  private func value(_ ranks: Ranks, _ reference: Found.Reference) -> Int {
    let edition = storage.editions[Int(reference.edition)]
    let row = Int(reference.row)
    switch ranks {
    case .cells(let column, let ranks): return Int(ranks[Int(edition.code(column, row))])
    case .communities(let values):
      return values.isEmpty ? -1 : Int(values[Int(edition.communities[row])])
    case .connections: return edition.connections?.degree(of: row) ?? -1
    }
  }

  private static func ranks(_ key: SortKey, _ storage: AuditStorage) -> Ranks {
    switch key.key {
    case .field(.id):
      let ranks = textRanks(storage.columns[ColumnIndex.id].folded)
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
      return .cells(index, textRanks(storage.columns[index].folded))
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

  private static func textRanks(_ texts: FoldedTexts) -> [Int32] {
    ranks((0..<texts.count).map { NaturalText(texts.text(of: $0)) })
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

/// A folded text that is ordered as people order it: runs of digits by their number.
package struct NaturalText: Comparable {
  private let bytes: [UInt8]

  /// - Parameter folded: a text that is folded already.
  package init(_ folded: String) {
    bytes = Array(folded.utf8)
  }

  var isEmpty: Bool { bytes.isEmpty }

  package static func < (one: NaturalText, other: NaturalText) -> Bool {
    var left = one.bytes[...]
    var right = other.bytes[...]
    while let first = left.first, let second = right.first {
      if isDigit(first), isDigit(second) {
        let (leftNumber, rightNumber) = (takeNumber(&left), takeNumber(&right))
        if leftNumber.count != rightNumber.count { return leftNumber.count < rightNumber.count }
        if leftNumber != rightNumber { return leftNumber.lexicographicallyPrecedes(rightNumber) }
      } else {
        if first != second { return first < second }
        left.removeFirst()
        right.removeFirst()
      }
    }
    if left.isEmpty != right.isEmpty { return left.isEmpty }
    // `7` and `007` are one number; the texts still need an order.
    return one.bytes.lexicographicallyPrecedes(other.bytes)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }

  /// The digits at the front without leading zeros, which are taken off.
  private static func takeNumber(_ bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let digits = bytes.prefix(while: isDigit)
    bytes = bytes.dropFirst(digits.count)
    return digits.drop { $0 == 0x30 }
  }
}
