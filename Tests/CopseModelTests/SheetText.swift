import CopseModel

extension Audit {
  /// An audit of sheets as a test writes them: a line of headings, then a line a row.
  ///
  /// Cells are split at every comma and may be padded; there are no quotes. A heading that is not
  /// known by its own name is an other one. The file of a year is `communities-YEAR.csv`.
  init(
    _ sheets: KeyValuePairs<Int, String> = [:], connections: KeyValuePairs<Int, String> = [:],
    illustrativeYears: [Int] = []
  ) {
    var builder = AuditBuilder(title: "Test")
    for (year, sheet) in sheets { builder.append(SheetText(sheet), year: year) }
    for (year, sheet) in connections { builder.append(connections: SheetText(sheet), year: year) }
    for year in illustrativeYears { builder.markIllustrative(year: year) }
    self = builder.build()
  }

  /// The ids that a query finds, in its order.
  func ids(_ query: Query) -> [String] { find(query).map(\.id) }

  /// The ids that a query line finds, in its order.
  func ids(_ line: String) throws -> [String] { ids(try query(line)) }

  /// A query line read with the audit's own words.
  func query(_ line: String) throws -> Query { try Query(parsing: line, vocabulary: vocabulary) }

  /// The ids that a filter finds, in the latest edition unless a year is given.
  func ids(_ filter: Filter, at year: Int? = nil) -> [String] {
    ids(Query(filter: filter, at: year.map(EditionChoice.year)))
  }

  /// The ids that a term finds, in the latest edition unless a year is given.
  func ids(_ term: Term, at year: Int? = nil) -> [String] {
    ids(.term(term), at: year)
  }

  /// The values of a facet over what a query finds, each with its count: `twitter 2`.
  func values(of facet: Facet, _ query: Query = Query()) -> [String] {
    facets(query).first { $0.facet == facet }?.values.map { "\($0.value) \($0.count)" } ?? []
  }

  /// The community of an id in the latest edition that lists it.
  func community(_ id: String) -> Community? { communities(withID: id).first }

  /// The problems as they are printed.
  var problemLines: [String] { problems.map(\.description) }
}

/// A sheet as a test writes it.
struct SheetText {
  let headings: [String]
  let rows: [[String]]

  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    headings = (lines.first ?? []).map { heading in
      heading.split(separator: " ").joined(separator: " ")
    }
    rows = Array(lines.dropFirst())
  }

  /// How the columns are read; a column without a heading is left out.
  var fields: [Field?] {
    headings.map { heading in
      heading.isEmpty ? nil : Field.known.first { $0.heading == heading } ?? .other(heading)
    }
  }
}

extension AuditBuilder {
  mutating func append(_ sheet: SheetText, year: Int) {
    beginEdition(year: year, file: "communities-\(year).csv", fields: sheet.fields)
    for (index, cells) in sheet.rows.enumerated() {
      append(SheetRow(cells, line: index + 2))
    }
  }

  mutating func append(connections sheet: SheetText, year: Int) {
    beginConnections(year: year, file: "connections-\(year).csv")
    for (index, cells) in sheet.rows.enumerated() {
      let cells = cells + ["", "", ""]
      appendConnection(from: cells[0], to: cells[1], kind: cells[2], line: index + 2)
    }
  }
}
