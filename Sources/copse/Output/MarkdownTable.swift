internal import TerminalCanvas

/// The text with marks for controls, and with a backslash before what Markdown would take.
func markdown(_ text: String) -> String {
  visibleMarks(text).map { "\\`*_[]<>|#".contains($0) ? "\\\($0)" : String($0) }.joined()
}

extension Output {
  /// Writes rows of cells under headings as Markdown, escaped.
  mutating func writeMarkdownTable(
    _ headings: [String], alignedRight: Set<Int>, _ rows: [[String]]
  ) {
    writeLine("| \(headings.map(markdown).joined(separator: " | ")) |")
    let rules = headings.indices.map { alignedRight.contains($0) ? "---:" : "---" }
    writeLine("| \(rules.joined(separator: " | ")) |")
    for row in rows { writeLine("| \(row.map(markdown).joined(separator: " | ")) |") }
  }
}
