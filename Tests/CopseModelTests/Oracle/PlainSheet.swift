import CopseModel

/// The sheets of one year as plain texts, from which the audit and its oracle are both made.
struct PlainSheet {
  var year: Int
  var fields: [Field]
  /// As many cells as there are fields.
  var rows: [[String]]
  /// nil for a year without a connections file.
  var connections: [(from: String, to: String)]?

  /// The line of the file on which a row stands, below the headings.
  static func line(ofRow row: Int) -> Int { row + 2 }
}

extension Audit {
  init(_ sheets: [PlainSheet]) {
    var builder = AuditBuilder(title: "Random")
    for sheet in sheets {
      builder.beginEdition(
        year: sheet.year, file: "communities-\(sheet.year).csv", fields: sheet.fields)
      for (index, cells) in sheet.rows.enumerated() {
        builder.append(SheetRow(cells, line: PlainSheet.line(ofRow: index)))
      }
      guard let connections = sheet.connections else { continue }
      builder.beginConnections(year: sheet.year, file: "connections-\(sheet.year).csv")
      for (index, connection) in connections.enumerated() {
        builder.appendConnection(
          from: connection.from, to: connection.to, kind: "", line: PlainSheet.line(ofRow: index))
      }
    }
    self = builder.build()
  }
}
