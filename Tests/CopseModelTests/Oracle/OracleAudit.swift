import CopseModel

/// What semantics.md says of an audit, done slowly over texts.
struct OracleAudit {
  struct Row {
    /// What is compared: equal for the rows of one community, and for no others.
    var community: String
    /// What is shown.
    var id: String
    /// Trimmed, by comparable heading; only of columns that the sheet has.
    var cells: [String: String]
    var isKnownByName = false
    /// The row of the same edition that it is a part of.
    var whole: Int?
  }

  struct Edition {
    let year: Int
    let columns: Set<String>
    var rows: [Row]
    /// Pairs of rows as written, each unordered pair once; nil without a file.
    var connections: [(from: Int, to: Int)]?

    func row(of community: String) -> Int? { rows.firstIndex { $0.community == community } }
  }

  /// In ascending order of years.
  var editions: [Edition] = []

  init(_ sheets: [PlainSheet]) {
    let sheets = sheets.sorted { $0.year < $1.year }
    editions = sheets.map(Self.editionByID)
    for index in sheets.indices where !editions[index].columns.contains("id") {
      matchByName(index)
    }
    for (index, sheet) in sheets.enumerated() {
      editions[index].nameRowsWithoutNames()
      editions[index].findWholes()
      editions[index].connect(sheet.connections)
    }
  }

  static func key(_ field: Field) -> String { HeadingKey.folded(field.heading) }

  private static func editionByID(_ sheet: PlainSheet) -> Edition {
    var edition = Edition(year: sheet.year, columns: Set(sheet.fields.map(key)), rows: [])
    var seen: Set<String> = []
    for (index, texts) in sheet.rows.enumerated() {
      var cells: [String: String] = [:]
      for (field, text) in zip(sheet.fields, texts) { cells[key(field)] = text.strippedOfSpaces }
      let id = Composition.composed(cells["id"] ?? "")
      if !id.isEmpty, !seen.insert(id).inserted { continue }
      if cells["id"] != nil { cells["id"] = id }
      let line = PlainSheet.line(ofRow: index)
      edition.rows.append(
        id.isEmpty
          ? Row(community: "row \(sheet.year) \(line)", id: "@\(line)", cells: cells)
          : Row(community: "id \(id)", id: id, cells: cells))
    }
    return edition
  }

  /// Matches a sheet without ids with the nearest one with ids that has the name, else with others
  /// without ids.
  private mutating func matchByName(_ index: Int) {
    let year = editions[index].year
    let others = editions.indices.filter { editions[$0].columns.contains("id") }
      .sorted { (abs(editions[$0].year - year), $0) < (abs(editions[$1].year - year), $1) }
    let unique = editions[index].rowsOfUniqueNames
    var taken: Set<String> = []
    for other in others {
      let theirs = editions[other].rowsOfUniqueNames
      for (name, row) in unique.sorted(by: { $0.value < $1.value }) {
        guard !editions[index].rows[row].isKnownByName, let match = theirs[name] else { continue }
        let found = editions[other].rows[match]
        // Without an id it is matched with nothing.
        guard found.community.hasPrefix("id "), taken.insert(found.community).inserted else {
          continue
        }
        editions[index].rows[row].community = found.community
        editions[index].rows[row].id = found.id
        editions[index].rows[row].isKnownByName = true
      }
    }
    for (name, row) in unique where !editions[index].rows[row].isKnownByName {
      editions[index].rows[row].community = "name \(name)"
      editions[index].rows[row].id = name
      editions[index].rows[row].isKnownByName = true
    }
  }
}

extension OracleAudit {
  /// Listed by its name alone, and listed elsewhere too; that is not asked where nothing has an id.
  func isInferred(_ community: String) -> Bool {
    let rows = editions.flatMap { $0.rows }.filter { $0.community == community }
    let haveIDs = editions.contains { $0.columns.contains("id") }
    return rows.contains { $0.isKnownByName } && (rows.count > 1 || !haveIDs)
  }
}

extension OracleAudit: CustomStringConvertible {
  /// Every row on a line of its own, for a test that fails.
  var description: String {
    editions.map { edition in
      let rows = edition.rows.map { row in
        let cells = row.cells.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }
        return "  \(row.community) \(cells.joined(separator: " | ")) \(row.whole ?? -1)"
      }
      let connections = edition.connections.map { "\($0)" } ?? "none"
      return (["\n\(edition.year) \(connections)"] + rows).joined(separator: "\n")
    }.joined()
  }
}

extension OracleAudit.Row {
  func cell(_ field: Field) -> String { cells[OracleAudit.key(field)] ?? "" }

  /// What rows are matched by: the name, for which an id stands where it is missing.
  var foldedName: String {
    let name = cell(.name).isEmpty ? cell(.id) : cell(.name)
    return Folding.folded(name).singlySpaced
  }

  var isClosed: Bool { lifecycle == "closed" }
  var lifecycle: String { oracleLifecycle(cell(.status)) }
  var platforms: [(platform: String, address: String)] { oraclePlatforms(cell(.platforms)) }
  var platformNames: Set<String> { Set(platforms.map(\.platform)) }
  var hashtags: Set<String> { Set(oracleHashtags(cell(.hashtags))) }
}

extension OracleAudit.Edition {
  var rowsOfUniqueNames: [String: Int] {
    Dictionary(grouping: rows.indices, by: { rows[$0].foldedName })
      .filter { $0.key != "" && $0.value.count == 1 }.mapValues { $0[0] }
  }

  /// Open, and not a part of another listed community.
  func counts(_ row: Int) -> Bool { !rows[row].isClosed && rows[row].whole == nil }

  fileprivate mutating func nameRowsWithoutNames() {
    guard columns.contains("id") else { return }
    for row in rows.indices where rows[row].cell(.name).isEmpty {
      rows[row].cells["name"] = rows[row].cell(.id)
    }
  }

  /// The row that an id of this sheet names; without ids in it a name does too.
  private func row(named id: String) -> Int? {
    let id = Composition.composed(id.strippedOfSpaces)
    if let row = row(of: "id \(id)") { return row }
    guard !columns.contains("id") else { return nil }
    return row(of: "name \(Folding.folded(id).singlySpaced)")
  }

  fileprivate mutating func findWholes() {
    let links = rows.map { $0.cell(.partOf).isEmpty ? nil : row(named: $0.cell(.partOf)) }
    for row in rows.indices {
      var seen: [Int] = []
      var next = links[row]
      while let place = next, place != row, !seen.contains(place) {
        seen.append(place)
        next = links[place]
      }
      // A link that leads back to its own row is one of a cycle.
      rows[row].whole = next == row ? nil : links[row]
    }
  }

  fileprivate mutating func connect(_ written: [(from: String, to: String)]?) {
    guard let written else { return }
    var pairs: [(from: Int, to: Int)] = []
    for (from, to) in written {
      guard let from = row(named: from), let to = row(named: to), from != to,
        !pairs.contains(where: { Set([$0.from, $0.to]) == [from, to] })
      else { continue }
      pairs.append((from, to))
    }
    connections = pairs
  }
}
