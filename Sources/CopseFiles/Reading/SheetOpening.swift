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

  /// - Parameter isSheet: Whether these headings are those of a sheet of the wanted sort.
  init(_ text: [UInt8], expected: Delimiter, isSheet: ([String]) -> Bool) {
    let declaration = Self.declaration(in: text)
    let declared = declaration.flatMap(Self.delimiter(declaredBy:))
    let expected = declared ?? expected
    let skipped = declaration == nil ? 0 : 1
    let candidates = [expected] + Delimiter.allCases.filter { $0 != expected }
    let isFirst = { (delimiter: Delimiter) in
      let row = Self.rows(of: text, delimiter: delimiter, upTo: skipped + 1).dropFirst(skipped)
      return isSheet(row.first ?? [])
    }
    self.declaration = declaration
    declaredDelimiter = declared
    self.expected = expected
    if let delimiter = candidates.first(where: isFirst) {
      self.delimiter = delimiter
      titleCount = 0
      return
    }
    for delimiter in candidates {
      let rows = Self.rows(of: text, delimiter: delimiter, upTo: skipped + 1 + Self.mostTitles)
      if let count = Self.titleCount(of: rows.dropFirst(skipped), isSheet: isSheet) {
        self.delimiter = delimiter
        titleCount = count
        return
      }
    }
    delimiter = expected
    titleCount = 0
  }

  /// Where the headings of a worksheet stand, between whose cells there is nothing.
  init(_ worksheet: WorksheetRows, isSheet: ([String]) -> Bool) {
    delimiter = .comma
    expected = .comma
    declaration = nil
    declaredDelimiter = nil
    let rows = Self.rows(of: RowSource(worksheet), upTo: 1 + Self.mostTitles)
    let isFirst = rows.first.map(isSheet) ?? false
    titleCount = isFirst ? 0 : Self.titleCount(of: rows[...], isSheet: isSheet) ?? 0
  }

  /// How many rows stand above the first that makes a sheet; nil when none does, or when the rows
  /// above are as full as it is, and so perhaps communities under headings that are not known.
  private static func titleCount(
    of rows: ArraySlice<[String]>, isSheet: ([String]) -> Bool
  ) -> Int? {
    var fullest = 0
    for (count, row) in rows.enumerated() {
      let filled = row.count { !trimmed($0).isEmpty }
      if count > 0, filled > max(1, fullest), isSheet(row) { return count }
      fullest = max(fullest, filled)
    }
    return nil
  }

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
