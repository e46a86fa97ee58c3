/// Writes rows of cells as separated text (RFC 4180, with LF), which ``RowScanner`` reads back.
package struct SheetWriter: Sendable {
  /// What is written so far.
  package private(set) var text = ""

  private let delimiter: Delimiter

  package init(_ delimiter: Delimiter) {
    self.delimiter = delimiter
  }

  package mutating func append(_ cells: [String]) {
    let written = cells.map(written(_:)).joined(separator: String(separator))
    // A row of one empty cell would be a blank line, which is no row.
    text += (written.isEmpty && !cells.isEmpty ? "\"\"" : written) + "\n"
  }

  /// Gives what is written so far, and begins anew.
  package mutating func take() -> String {
    defer { text = "" }
    return text
  }

  private var separator: Unicode.Scalar { Unicode.Scalar(delimiter.byte) }

  private func written(_ cell: String) -> String {
    let scalars = cell.unicodeScalars
    let needsQuotes =
      scalars.contains { [separator, "\"", "\n", "\r"].contains($0) }
      || scalars.first == " " || scalars.last == " "
    guard needsQuotes else { return cell }
    let doubled = cell.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
  }
}
