/// One link of `formerly` between a community and one that it continues.
public struct Continuation: Hashable, Sendable {
  /// The id of the other end: of what is continued as the sheet writes it, or of what continues.
  public let id: String
  /// The other end by its latest row; nil when no edition lists the id.
  public let community: Community?
  /// The years of the editions that say so, ascending.
  public let years: [Int]
}

extension Community {
  /// What it continues by the `formerly` of any edition, in the order in which they are named.
  public var continues: [Continuation] {
    var ids: [String] = []
    var years: [String: [Int]] = [:]
    for row in lifeline.compactMap(\.self) {
      for id in row.formerly.map(Composition.composed) where years[id]?.last != row.year {
        if years[id] == nil { ids.append(id) }
        years[id, default: []].append(row.year)
      }
    }
    return ids.map { id in
      Continuation(
        id: id, community: storage.communities(withID: id).first.map(storage.latest),
        years: years[id] ?? [])
    }
  }

  /// The communities whose `formerly` names it in any edition, by the first year that says so and
  /// the order of the sheet.
  ///
  /// - Complexity: O(*rows of all editions*), where any names it.
  public var continuedBy: [Continuation] {
    let formerly = storage.columns[ColumnIndex.formerly]
    let own = id
    let cells = formerly.folded.codes(containing: Folding.folded(own))
      .filter { cell in
        ListCell.entries(of: formerly.cells.text(of: UInt32(cell)))
          .contains { Composition.composed($0) == own }
      }
    if cells.isEmpty { return [] }
    let naming = cells.reduce(into: Selection(capacity: formerly.cells.count)) { $0.insert($1) }
    var numbers: [Int] = []
    var years: [Int: [Int]] = [:]
    for edition in storage.editions {
      for row in 0..<edition.rowCount
      where naming.contains(Int(edition.code(ColumnIndex.formerly, row))) {
        let number = Int(edition.communities[row])
        if years[number] == nil { numbers.append(number) }
        years[number, default: []].append(edition.year)
      }
    }
    return numbers.map { number in
      let latest = storage.latest(of: number)
      return Continuation(id: latest.id, community: latest, years: years[number] ?? [])
    }
  }
}

extension AuditStorage {
  /// A community by its latest row.
  func latest(of community: Int) -> Community {
    let edition = Int(lastEditions[community])
    // The last edition that lists a community has a row of it.
    return Community(
      storage: self, editionIndex: edition, row: editions[edition].row(of: community) ?? 0)
  }
}
