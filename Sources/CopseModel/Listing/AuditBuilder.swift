/// Takes in the sheets of an audit row by row, and makes the audit of them.
public struct AuditBuilder: Sendable {
  let title: String
  var columns: [ColumnBuilder]
  var columnOfHeading: [String: Int] = [:]
  var editions: [EditionBuilder] = []
  var connectionSheets: [ConnectionSheet] = []
  var connectionKinds = TextDictionary()
  package private(set) var problems: [Problem] = []
  var published: [PublishedFigure] = []
  var illustrativeYears: Set<Int> = []
  var provenance = Provenance()
  var tallies: [String: FileTally] = [:]
  var fileOrder: [String] = []

  /// - Parameter title: what the audit is called; shown, and never interpreted.
  public init(title: String) {
    self.title = title
    columns = Field.known.map { ColumnBuilder(field: $0) }
  }

  /// Begins the sheet of a year.
  ///
  /// - Parameter fields: how each column of the sheet is read; nil for one that is left out, as a
  ///   field that came before is.
  public mutating func beginEdition(year: Int, file: String, fields: [Field?]) {
    endEdition()
    var seen: Set<Int> = []
    let indices = fields.map { field in
      field.map { column(of: $0) }.flatMap { seen.insert($0).inserted ? $0 : nil }
    }
    editions.append(EditionBuilder(year: year, file: file, columns: indices))
    note(file: file)
  }

  /// Adds columns to the sheet that was begun last, which rows have behind those it began with.
  ///
  /// - Parameter fields: how each column of the sheet is read, those so far included.
  package mutating func widenEdition(_ fields: [Field?]) {
    guard let last = editions.indices.last else { return }
    for field in fields.dropFirst(editions[last].columns.count) {
      let index = field.map { column(of: $0) }
      editions[last].widen([index.flatMap { editions[last].has($0) ? nil : $0 }])
    }
  }

  private mutating func endEdition() {
    if let last = editions.indices.last { editions[last].end() }
  }

  /// Adds a row to the sheet that was begun last; cells that the row lacks are empty.
  ///
  /// A row whose id came before in the same sheet is left out and reported.
  ///
  /// - Returns: Whether the row was taken in.
  @discardableResult
  public mutating func append(_ row: SheetRow) -> Bool {
    guard let last = editions.indices.last else { return false }
    guard editions[last].append(row, to: &columns) else {
      let file = editions[last].file
      let cell = editions[last].columns.firstIndex(of: ColumnIndex.id) ?? 0
      let id = String(decoding: row.bytes[row.range(ofCell: cell)], as: UTF8.self).trimmed
      report(
        Problem(
          file: file, line: row.line, column: row.column(ofCell: cell), severity: .error,
          message: "expected an id that no row above has, found '\(id.excerpt())' again; the row "
            + "is left out, give it an id of its own"))
      tallies[file, default: FileTally(file: file)].leftOut += 1
      return false
    }
    return true
  }

  /// Begins the connections of a year; they are matched with that year's edition when built.
  public mutating func beginConnections(year: Int, file: String) {
    endEdition()
    connectionSheets.append(ConnectionSheet(year: year, file: file))
    note(file: file)
  }

  /// Adds a connection between two ids to the sheet of connections that was begun last.
  ///
  /// - Parameter isRepaired: whether the reader mended the row; counted when the row is read.
  public mutating func appendConnection(
    from: String, to: String, kind: String, line: Int, isRepaired: Bool = false
  ) {
    guard let last = connectionSheets.indices.last else { return }
    if isRepaired { connectionSheets[last].repairedLines.insert(UInt32(clamping: line)) }
    // The connections of a community often stand together.
    let likely = connectionSheets[last].rows.last?.from ?? 0
    connectionSheets[last].rows.append(
      ConnectionSheet.Row(
        from: columns[ColumnIndex.id].cells.intern(
          Composition.composed(from.trimmed), expecting: likely),
        to: columns[ColumnIndex.id].cells.intern(Composition.composed(to.trimmed)),
        kind: connectionKinds.intern(kind.trimmed), line: UInt32(clamping: line)))
  }

  /// Adds a connection by the cells of a row: its ends, and its kind where there is one.
  ///
  /// - Parameter isRepaired: whether the reader mended the row; counted when the row is read.
  public mutating func appendConnection(
    _ row: SheetRow, from: Int, to: Int, kind: Int?, isRepaired: Bool
  ) {
    guard let last = connectionSheets.indices.last else { return }
    let line = UInt32(clamping: row.line)
    if isRepaired { connectionSheets[last].repairedLines.insert(line) }
    // The connections of a community often stand together, and those of one kind.
    let likely = connectionSheets[last].rows.last
    let sheetRow = row.bytes.withUnsafeBufferPointer { bytes in
      ConnectionSheet.Row(
        from: internID(row.range(ofCell: from), of: bytes, expecting: likely?.from ?? 0),
        to: internID(row.range(ofCell: to), of: bytes, expecting: 0),
        kind: internKind(
          kind.map { row.range(ofCell: $0) } ?? 0..<0, of: bytes, expecting: likely?.kind ?? 0),
        line: line)
    }
    connectionSheets[last].rows.append(sheetRow)
  }

  private mutating func internID(
    _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, expecting likely: UInt32
  ) -> UInt32 {
    let id = UnsafeBufferPointer(rebasing: bytes[WhiteSpace.trimmed(range, of: bytes)])
    return EditionBuilder.composed(id) {
      columns[ColumnIndex.id].cells.intern($0, expecting: likely)
    }
  }

  private mutating func internKind(
    _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, expecting likely: UInt32
  ) -> UInt32 {
    let kind = UnsafeBufferPointer(rebasing: bytes[WhiteSpace.trimmed(range, of: bytes)])
    return connectionKinds.intern(kind, expecting: likely)
  }

  public mutating func report(_ problem: Problem) {
    problems.append(problem)
  }

  /// Counts rows that the reader itself mended or left out; those it appended count by themselves.
  ///
  /// - Parameter rows: All rows of the file, counted as they came; nil where nobody did.
  public mutating func countRows(
    file: String, rows: Int? = nil, repaired: Int, leftOut: Int
  ) {
    note(file: file)
    if let rows, let tally = tallies[file] { tallies[file]?.counted = (tally.counted ?? 0) + rows }
    tallies[file]?.repaired += repaired
    tallies[file]?.leftOut += leftOut
  }

  /// Says that a file is there whose rows nobody can count.
  public mutating func noteUncounted(file: String) {
    note(file: file)
    tallies[file]?.isCounted = false
  }

  /// The files that stand among those of the audit so far.
  package var notedFiles: Set<String> { Set(fileOrder) }

  public mutating func publish(_ figure: PublishedFigure) {
    published.append(figure)
  }

  /// Says what the audit says of itself and of its sources.
  public mutating func describe(_ provenance: Provenance) {
    self.provenance = provenance
  }

  /// Says that an edition is invented as a whole, so that its total is never taken for a fact.
  public mutating func markIllustrative(year: Int) {
    illustrativeYears.insert(year)
  }

  /// Matches the editions with each other and gives the audit, whatever was reported on the way.
  public consuming func build() -> Audit {
    endEdition()
    for edition in editions { tallies[edition.file]?.read += edition.rowCount }
    return Audit(storage: AuditAssembly(self).assembled())
  }

  mutating func note(file: String) {
    guard tallies[file] == nil else { return }
    tallies[file] = FileTally(file: file)
    fileOrder.append(file)
  }

  /// The column for a field; other headings are one when they differ in case and spacing alone.
  private mutating func column(of field: Field) -> Int {
    if let known = Field.known.firstIndex(of: field) { return known }
    let heading = HeadingKey.folded(field.heading)
    if let column = columnOfHeading[heading] { return column }
    columns.append(ColumnBuilder(field: field))
    columnOfHeading[heading] = columns.count - 1
    return columns.count - 1
  }
}
