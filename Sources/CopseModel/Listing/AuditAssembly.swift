/// Turns sheets that were read into editions that know which of their rows are the same community.
struct AuditAssembly {
  var builder: AuditBuilder
  var problems: [Problem]
  var tallies: [String: FileTally]

  init(_ builder: consuming AuditBuilder) {
    problems = builder.problems
    tallies = builder.tallies
    self.builder = builder
    // The builder's order of sheets does not matter; the years' order does.
    self.builder.editions.sort { $0.year < $1.year }
  }

  /// The finished storage.
  consuming func assembled() -> AuditStorage {
    nameRowsWithoutNames()
    var identity = IdentityResolution(builder.editions, columns: builder.columns)
    identity.resolve()
    builder.columns[ColumnIndex.id].cells = identity.ids
    problems += identity.problems
    problems += CellHints.problems(in: builder.editions, builder.columns)
    problems += EditionHints.problems(in: builder.editions, builder.columns, identity)
    var editions: [EditionColumns] = []
    for index in builder.editions.indices {
      editions.append(assembledEdition(index, identity))
    }
    reportConnectionsWithoutEdition()
    let columns = builder.columns.indices.map { index in
      builder.columns[index].cells.compact()
      return Column(field: builder.columns[index].field, cells: builder.columns[index].cells.texts)
    }
    return AuditStorage(
      assembly: self, columns: columns, editions: editions, shownIDs: identity.shownIDs)
  }

  /// Where the name is missing the id stands for it.
  private mutating func nameRowsWithoutNames() {
    for index in builder.editions.indices {
      let ids = builder.editions[index].codes[ColumnIndex.id]
      if ids.isEmpty { continue }
      if builder.editions[index].codes[ColumnIndex.name].isEmpty {
        builder.editions[index].codes[ColumnIndex.name] = Array(repeating: 0, count: ids.count)
      }
      for row in ids.indices where builder.editions[index].codes[ColumnIndex.name][row] == 0 {
        let id = builder.columns[ColumnIndex.id].cells.text(of: ids[row])
        builder.editions[index].codes[ColumnIndex.name][row] =
          builder.columns[ColumnIndex.name].cells.intern(id)
      }
    }
  }

  private mutating func assembledEdition(
    _ index: Int, _ identity: IdentityResolution
  ) -> EditionColumns {
    let sheet = builder.editions[index]
    let communities = identity.communities[index]
    var rows = Array(repeating: Int32(-1), count: identity.shownIDs.count)
    for (row, community) in communities.enumerated() { rows[Int(community)] = Int32(row) }
    let listing = ListedIDs(identity: identity, edition: index, rows: rows)
    let wholes = Wholes(of: sheet, in: listing, columns: builder.columns)
    problems += wholes.problems
    let statuses = builder.columns[ColumnIndex.status].cells
    var lifecycles: [UInt32: Lifecycle] = [:]
    let counted = Selection(capacity: sheet.rowCount) { row in
      guard wholes.rows[row] < 0 else { return false }
      guard !sheet.codes[ColumnIndex.status].isEmpty else { return true }
      let code = sheet.codes[ColumnIndex.status][row]
      let lifecycle = lifecycles[code] ?? Lifecycle(status: statuses.text(of: code))
      lifecycles[code] = lifecycle
      return lifecycle != .closed
    }
    return EditionColumns(
      year: sheet.year, file: sheet.file, rowCount: sheet.rowCount,
      codes: codes(of: sheet), isRecorded: builder.columns.indices.map { sheet.has($0) },
      lines: sheet.lines, communities: communities, rows: rows,
      knownByName: identity.knownByName[index], wholes: wholes.rows,
      parts: Selection(capacity: sheet.rowCount) { wholes.rows[$0] >= 0 }, counted: counted,
      connections: connections(of: sheet, in: listing))
  }

  private mutating func reportConnectionsWithoutEdition() {
    let years = Set(builder.editions.map(\.year))
    for sheet in builder.connectionSheets where !years.contains(sheet.year) {
      tallies[sheet.file]?.leftOut += sheet.rows.count
      problems.append(
        Problem(
          file: sheet.file, line: 1, column: 1, severity: .error,
          message: "expected the connections of a year that has an edition, found \(sheet.year); "
            + "they are left out, add communities-\(sheet.year).csv"))
    }
  }

  /// The sheet's codes, one array for every column of the audit.
  private func codes(of sheet: EditionBuilder) -> [[UInt32]] {
    builder.columns.indices.map { sheet.codes.indices.contains($0) ? sheet.codes[$0] : [] }
  }

  private mutating func connections(
    of sheet: EditionBuilder, in listing: ListedIDs
  ) -> Connections? {
    let sheets = builder.connectionSheets.filter { $0.year == sheet.year }
    if sheets.isEmpty { return nil }
    var resolution = ConnectionResolution(
      listing: listing, ids: builder.columns[ColumnIndex.id].cells.texts,
      kinds: builder.connectionKinds, count: sheets.reduce(0) { $0 + $1.rows.count })
    for connections in sheets {
      resolution.add(connections)
      tallies[connections.file]?.read += resolution.read
      tallies[connections.file]?.repaired += resolution.repaired
      tallies[connections.file]?.leftOut += resolution.leftOut
    }
    problems += resolution.problems
    // The next year's connections take the place of these.
    for index in builder.connectionSheets.indices
    where builder.connectionSheets[index].year == sheet.year {
      builder.connectionSheets[index].rows = []
    }
    return Connections(
      rowCount: sheet.rowCount, pairs: resolution.pairs, kinds: resolution.kinds.texts)
  }
}
