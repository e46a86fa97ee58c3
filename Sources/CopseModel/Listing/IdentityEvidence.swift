/// Finds what speaks for the rows of a community being one: ids, and names.
struct IdentityEvidence {
  private let storage: AuditStorage
  private let number: Int
  /// Ascending by year.
  private let rows: [Community]
  /// By folded name of the community: the codes of all names that fold to it.
  private let codesOfNames: [String: Selection]

  init(of community: Community) {
    storage = community.storage
    number = community.number
    rows = community.lifeline.compactMap(\.self)
    let names = storage.columns[ColumnIndex.name].folded
    var codes: [String: Selection] = [:]
    for row in rows where codes[Self.foldedName(of: row)] == nil {
      let name = Self.foldedName(of: row)
      codes[name] = Self.codes(of: name, in: names)
    }
    codesOfNames = codes
  }

  var steps: [Identity.Step] {
    rows.indices.map { index in
      step(rows[index], before: index > 0 ? rows[index - 1] : nil)
    }
  }

  /// The other communities that some edition lists under one of the names, by their latest such
  /// row, in the order of their numbers.
  var namesakes: [Community] {
    var found: [Int: Community] = [:]
    let names = storage.columns[ColumnIndex.name].cells.count
    let codes = codesOfNames.values.reduce(into: Selection(capacity: names)) { $0.formUnion($1) }
    for index in storage.editions.indices {
      let edition = storage.editions[index]
      for row in 0..<edition.rowCount where Int(edition.communities[row]) != number {
        let code = Int(edition.code(ColumnIndex.name, row))
        guard code != 0, codes.contains(code) else { continue }
        found[Int(edition.communities[row])] = Community(
          storage: storage, editionIndex: index, row: row)
      }
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }

  private func step(_ row: Community, before: Community?) -> Identity.Step {
    let id = Self.writtenID(of: row)
    let inferred = row.isKnownByName ? row : before.flatMap { $0.isKnownByName ? $0 : nil }
    let sameName = inferred.flatMap { self.sameName(as: $0, before: before) }
    let match: Identity.Match
    if id.isEmpty, !row.isKnownByName {
      match = .unmatched
    } else if before == nil {
      match = .first
    } else {
      match = inferred == nil ? .id : .name
    }
    return Identity.Step(row: row, writtenID: id, match: match, before: before, sameName: sameName)
  }

  /// The row that a row without an id was matched by: that of the nearest sheet with ids in which
  /// the name stands once, else that of the sheet before.
  private func sameName(as row: Community, before: Community?) -> Community? {
    let name = Self.foldedName(of: row)
    let nearest = rows.filter { !Self.writtenID(of: $0).isEmpty }.sorted {
      (abs($0.year - row.year), $0.year) < (abs($1.year - row.year), $1.year)
    }
    if let match = nearest.first(where: { Self.foldedName(of: $0) == name && isOnly($0) }) {
      return match
    }
    return before == row ? nil : before
  }

  /// Whether the edition of a row lists no other row under its name.
  private func isOnly(_ row: Community) -> Bool {
    let edition = storage.editions[row.editionIndex]
    let codes = codesOfNames[Self.foldedName(of: row)]
    return (0..<edition.rowCount).allSatisfy { other in
      other == row.row
        || codes?.contains(Int(edition.code(ColumnIndex.name, other))) != true
    }
  }

  private static func writtenID(of row: Community) -> String {
    let code = row.storage.editions[row.editionIndex].code(ColumnIndex.id, row.row)
    return row.storage.columns[ColumnIndex.id].cells.text(of: code)
  }

  /// What names are matched by.
  private static func foldedName(of row: Community) -> String {
    Folding.folded(row.name).singleSpaced
  }

  /// The codes of the names that fold to this one.
  private static func codes(of name: String, in names: FoldedTexts) -> Selection {
    // Runs of spaces are kept in the folded names, so that a single word is searched.
    let longest = name.split(separator: " ").max { $0.utf8.count < $1.utf8.count }
    guard let longest else { return Selection(capacity: names.count) }
    return names.codes(in: names.codes(containing: String(longest))) { $0.singleSpaced == name }
  }
}
