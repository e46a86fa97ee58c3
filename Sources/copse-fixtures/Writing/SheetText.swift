internal import CopseFiles

/// A table as comma-separated text.
package func sheetText(headings: [String], rows: [[String]]) -> String {
  var writer = SheetWriter(.comma)
  for row in [headings] + rows { writer.append(row) }
  return writer.text
}

/// Rows as comma-separated text with the given columns.
package func sheetText(columns: [Column], rows: [Row]) -> String {
  sheetText(
    headings: columns.map(\.rawValue), rows: rows.map { row in columns.map { row[$0] ?? "" } })
}
