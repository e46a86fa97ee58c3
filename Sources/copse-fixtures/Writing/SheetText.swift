/// A table as comma-separated text, each line ended by a line feed.
package func sheetText(headings: [String], rows: [[String]]) -> String {
  var text = ""
  for row in [headings] + rows {
    text += row.map(quotedWhereNeeded).joined(separator: ",") + "\n"
  }
  return text
}

/// Rows as comma-separated text with the given columns.
package func sheetText(columns: [Column], rows: [Row]) -> String {
  sheetText(
    headings: columns.map(\.rawValue), rows: rows.map { row in columns.map { row[$0] ?? "" } })
}

private func quotedWhereNeeded(_ cell: String) -> String {
  guard cell.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return cell }
  return "\""
    + cell.split(separator: "\"", omittingEmptySubsequences: false)
    .joined(separator: "\"\"") + "\""
}
