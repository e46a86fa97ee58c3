/// Finds the rows that the connections of a sheet join, and reports those that join nothing.
struct ConnectionResolution {
  private let listing: ListedIDs
  private let ids: Texts
  private var table: PairTable
  private(set) var pairs: [(pair: Connections.Pair, kinds: UInt32)] = []
  /// The kinds of connections by their code in `pairs`; several are joined by `; `.
  private(set) var kinds: TextDictionary
  private(set) var problems: [Problem] = []
  /// Of the sheet that was added last.
  private(set) var read = 0
  private(set) var repaired = 0
  private(set) var leftOut = 0

  /// - Parameter count: how many rows will be added at most.
  init(listing: ListedIDs, ids: Texts, kinds: TextDictionary, count: Int) {
    self.listing = listing
    self.ids = ids
    self.kinds = kinds
    table = PairTable(count: count)
    pairs.reserveCapacity(count)
  }

  mutating func add(_ sheet: ConnectionSheet) {
    read = 0
    repaired = 0
    leftOut = 0
    for row in sheet.rows {
      if let reason = add(row) {
        leftOut += 1
        problems.append(
          Problem(
            file: sheet.file, line: Int(row.line), column: 1, severity: .error,
            message: "\(reason.found); the connection is left out, \(reason.advice)"))
      } else {
        read += 1
        if sheet.repairedLines.contains(row.line) { repaired += 1 }
      }
    }
  }

  /// Adds one connection; otherwise says why it cannot be, and what to do.
  private mutating func add(_ row: ConnectionSheet.Row) -> (found: String, advice: String)? {
    guard let from = listing.row(ofID: row.from) else { return unknownEnd(row.from) }
    guard let to = listing.row(ofID: row.to) else { return unknownEnd(row.to) }
    if from == to {
      return (
        "expected two communities, found '\(shown(row.from))' at both ends",
        "remove it or mend one end"
      )
    }
    let pair = Connections.Pair(from: UInt32(from), to: UInt32(to))
    guard let known = table.insert(pair, into: pairs) else {
      pairs.append((pair, row.kind))
      return nil
    }
    let (kind, others) = (kinds.text(of: row.kind), kinds.text(of: pairs[known].kinds))
    if kind.isEmpty || kind == others || ListCell.entries(of: others).contains(kind) {
      return (
        "expected each pair of communities once, found '\(shown(row.from))' and "
          + "'\(shown(row.to))' again",
        "remove it"
      )
    }
    pairs[known].kinds = others.isEmpty ? row.kind : kinds.intern("\(others); \(kind)")
    return nil
  }

  private func shown(_ id: UInt32) -> String { ids.text(of: id).excerpt() }

  private func unknownEnd(_ id: UInt32) -> (found: String, advice: String) {
    (
      "expected the id of a community of this edition, found '\(shown(id))'",
      "write an id of the sheet of communities"
    )
  }
}
