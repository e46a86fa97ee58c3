internal import CopseModel

/// Where the headings of a sheet stand, and what is between its cells.
struct SheetOpening {
  let delimiter: Delimiter
  /// What stands between the cells as `sep=` or the name of the file says.
  let expected: Delimiter
  /// Rows above the headings, one with `sep=` not counted, that hold something.
  let titleCount: Int
  /// The line with `sep=` that the sheet begins with, as written; nil without one.
  let declaration: String?

  /// Whether `sep=` says what stands between the cells.
  var isDeclared: Bool { declaration != nil && declaredDelimiter == delimiter }
  private let declaredDelimiter: Delimiter?

  /// How many rows people put above the headings at most.
  private static let mostTitles = 20

  /// - Parameter kind: The wanted sort of sheet.
  init(_ text: [UInt8], expected: Delimiter, kind: SheetKind) {
    let declaration = Self.declaration(in: text)
    let declared = declaration.flatMap(Self.delimiter(declaredBy:))
    let expected = declared ?? expected
    let skipped = declaration == nil ? 0 : 1
    self.declaration = declaration
    declaredDelimiter = declared
    self.expected = expected
    let delimiters = [expected] + Delimiter.allCases.filter { $0 != expected }
    let rows = { (delimiter: Delimiter, count: Int) in
      Self.rows(of: text, delimiter: delimiter, upTo: skipped + count).dropFirst(skipped)
    }
    // Headings that stand in the first row stay headings, whatever could be made of a later one.
    var candidates = delimiters.compactMap { Candidate($0, rows($0, 1), kind) }
    if candidates.isEmpty {
      candidates = delimiters.compactMap { Candidate($0, rows($0, 1 + Self.mostTitles), kind) }
    }
    let best = Self.best(of: candidates) { rows($0.delimiter, $0.titleCount + 1 + Self.mostRows) }
    delimiter = best?.delimiter ?? expected
    titleCount = best?.titleCount ?? 0
  }

  /// Where the headings of a worksheet stand, between whose cells there is nothing.
  init(_ worksheet: WorksheetRows, kind: SheetKind) {
    delimiter = .comma
    expected = .comma
    declaration = nil
    declaredDelimiter = nil
    let rows = Self.rows(of: RowSource(worksheet), upTo: 1 + Self.mostTitles)
    titleCount = Candidate(.comma, rows[...], kind)?.titleCount ?? 0
  }

  /// The one with the most known headings; of several the one whose rows agree most with them, and
  /// then the first.
  private static func best(
    of candidates: [Candidate], rows: (Candidate) -> ArraySlice<[String]>
  ) -> Candidate? {
    let most = candidates.map(\.knownCount).max()
    let equal = candidates.filter { $0.knownCount == most }
    // What splits no heading splits only cells that hold it.
    guard equal.contains(where: \.splitsHeadings) else { return equal.first }
    var best: (candidate: Candidate, agreeing: Int)?
    for candidate in equal where candidate.splitsHeadings {
      let rows = rows(candidate).dropFirst(candidate.titleCount)
      let agreeing = rows.dropFirst().count { $0.count == rows.first?.count }
      if agreeing > best?.agreeing ?? -1 { best = (candidate, agreeing) }
    }
    return best?.candidate
  }

  /// How many rows are asked whether they have as many cells as the headings.
  private static let mostRows = 20

  /// The first rows that hold more than white space.
  private static func rows(
    of text: [UInt8], delimiter: Delimiter, upTo count: Int
  ) -> [[String]] {
    rows(of: RowSource(RowScanner(text, delimiter: delimiter.byte)), upTo: count)
  }

  private static func rows(of source: RowSource, upTo count: Int) -> [[String]] {
    var scanner = source
    var row = SheetRow()
    var rows: [[String]] = []
    while rows.count < count, scanner.next(into: &row) {
      if !row.isBlank { rows.append(row.cells.indices.map { row.text(ofCell: $0) }) }
    }
    return rows
  }

  /// The first line, when it is one of `sep=;` that Excel reads and writes.
  private static func declaration(in text: [UInt8]) -> String? {
    let line = String(decoding: text.prefix(16).prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    let bare = line.filter { $0 != "\"" }.prefix { $0 != " " }
    return bare.lowercased().hasPrefix("sep=") && bare.count <= 5 + 3 ? String(bare) : nil
  }

  private static func delimiter(declaredBy line: String) -> Delimiter? {
    guard let byte = line.dropFirst(4).utf8.first else { return nil }
    return Delimiter.allCases.first { $0.byte == byte }
  }
}

/// What the first rows are when they are split in one way.
private struct Candidate {
  let delimiter: Delimiter
  let titleCount: Int
  let knownCount: Int
  /// Whether there is more than one heading.
  let splitsHeadings: Bool

  /// The cells that a row above the headings may hold however few these are: a word and what it
  /// stands for.
  private static let widestTitle = 2

  /// - Returns: nil when no row makes a sheet, or when one above is too full to be a title, and so
  ///   perhaps a community under headings that are not known: fuller than half the headings.
  init?(_ delimiter: Delimiter, _ rows: ArraySlice<[String]>, _ kind: SheetKind) {
    var fullest = 0
    for (count, row) in rows.enumerated() {
      let filled = row.count { !trimmed($0).isEmpty }
      let isBelowTitles =
        filled > max(1, fullest) && (fullest <= Self.widestTitle || fullest * 2 <= filled)
      if count == 0 || isBelowTitles, kind.isSheet(row) {
        self.delimiter = delimiter
        titleCount = count
        knownCount = kind.knownCount(of: row)
        splitsHeadings = row.count > 1
        return
      }
      fullest = max(fullest, filled)
    }
    return nil
  }
}
