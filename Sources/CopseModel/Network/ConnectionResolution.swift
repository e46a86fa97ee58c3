/// Finds the rows that the connections of a sheet join, and reports those that join nothing.
struct ConnectionResolution {
  private let listing: ListedIDs
  private let ids: ColumnBuilder
  private var indexOfPair: [Connections.Pair: Int] = [:]
  private(set) var pairs: [(pair: Connections.Pair, kinds: String)] = []
  private(set) var problems: [Problem] = []
  /// Of the sheet that was added last.
  private(set) var read = 0
  private(set) var leftOut = 0

  init(listing: ListedIDs, ids: ColumnBuilder) {
    self.listing = listing
    self.ids = ids
  }

  mutating func add(_ sheet: ConnectionSheet) {
    read = 0
    leftOut = 0
    for row in sheet.rows {
      if let reason = add(row) {
        leftOut += 1
        problems.append(
          Problem(
            file: sheet.file, line: row.line, column: 1, severity: .error,
            message: "\(reason); the connection is left out"))
      } else {
        read += 1
      }
    }
  }

  /// Adds one connection; otherwise says why it cannot be.
  private mutating func add(_ row: ConnectionSheet.Row) -> String? {
    guard let from = listing.row(ofID: row.from) else { return unknownEnd(row.from) }
    guard let to = listing.row(ofID: row.to) else { return unknownEnd(row.to) }
    if from == to {
      return "expected two communities, found '\(ids.cells.text(of: row.from))' at both ends"
    }
    let pair = Connections.Pair(from: UInt32(from), to: UInt32(to))
    guard let known = indexOfPair[pair.unordered] else {
      indexOfPair[pair.unordered] = pairs.count
      pairs.append((pair, row.kind))
      return nil
    }
    if ListCell.entries(of: pairs[known].kinds).contains(row.kind) || row.kind.isEmpty
      || row.kind == pairs[known].kinds
    {
      return "expected each pair of communities once, found '\(ids.cells.text(of: row.from))' "
        + "and '\(ids.cells.text(of: row.to))' again"
    }
    pairs[known].kinds += pairs[known].kinds.isEmpty ? row.kind : "; " + row.kind
    return nil
  }

  private func unknownEnd(_ id: UInt32) -> String {
    "expected the id of a community of this edition, found '\(ids.cells.text(of: id))'"
  }
}
