internal import CopseFiles
internal import CopseModel

/// The rows of comma-separated text below its headings, each cell under its heading.
package func table(in bytes: [UInt8]) -> [[String: String]] {
  var scanner = RowScanner(bytes, delimiter: Delimiter.comma.byte)
  var row = SheetRow()
  var headings: [String] = []
  var rows: [[String: String]] = []
  while scanner.next(into: &row) {
    let cells = row.cells.indices.map { row.text(ofCell: $0) }
    if headings.isEmpty {
      headings = cells
    } else {
      rows.append(Dictionary(zip(headings, cells)) { first, _ in first })
    }
  }
  return rows
}
