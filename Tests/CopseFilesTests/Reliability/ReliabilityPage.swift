import CopseFiles
import CopseModel
import Foundation

/// The tables of docs/reliability.md.
struct ReliabilityPage {
  static let groups: [(title: String, cases: [ReliabilityCase])] = [
    ("Text", ReliabilityCase.texts), ("Lines and cells", ReliabilityCase.cells),
    ("Headings", ReliabilityCase.headings), ("Values", ReliabilityCase.values),
    ("Files", ReliabilityCase.names), ("Files that are something else", ReliabilityCase.formats),
    ("Workbooks", ReliabilityCase.workbooks), ("Cells of workbooks", ReliabilityCase.workbookCells),
    ("Workbooks that are not read", ReliabilityCase.brokenWorkbooks),
    ("Connections, and the package", ReliabilityCase.connections),
  ]

  /// The tables as they stand on the page.
  let recorded: String
  /// The tables as the cases make them.
  let expected: String
  private let page: URL
  private let text: String

  init() throws {
    page = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../docs/reliability.md")
    text = try String(contentsOf: page, encoding: .utf8)
    let parts = Self.split(text)
    recorded = parts.tables
    expected = try "\n" + Self.groups.map(Self.table).joined(separator: "\n\n") + "\n\n"
  }

  func record() throws {
    let parts = Self.split(text)
    try (parts.before + expected + parts.behind).write(to: page, atomically: true, encoding: .utf8)
  }

  private static func split(_ text: String) -> (before: String, tables: String, behind: String) {
    let marks = ("ReliabilityTests` -->\n", "<!-- end of cases -->")
    guard let start = text.range(of: marks.0), let end = text.range(of: marks.1) else {
      return (text, "", "")
    }
    return (
      String(text[..<start.upperBound]), String(text[start.upperBound..<end.lowerBound]),
      String(text[end.lowerBound...])
    )
  }

  private static func table(title: String, cases: [ReliabilityCase]) throws -> String {
    let rows = try cases.map { sample in
      "| \(sample.name) | \(sample.does) | \(try said(of: sample)) |"
    }
    let head = ["## \(title)", "", "| found | Copse does | Copse says |", "| --- | --- | --- |"]
    return (head + rows).joined(separator: "\n")
  }

  /// What Copse says, long cells and repetitions left out.
  private static func said(of sample: ReliabilityCase) throws -> String {
    try sample.inFolder { path in
      let lines: [String]
      do throws(AuditReadingError) {
        lines = try AuditReader.read(at: path).problems.map {
          "\($0.line):\($0.column): \($0.severity.rawValue): \($0.message)"
        }
      } catch {
        lines = [error.description.replacing(path, with: "audits")]
      }
      return lines.map { line in
        let shown = line.replacing("|", with: "\\|").replacing("\u{1B}", with: "␛")
        return shown.replacing("<", with: "&lt;")
      }.joined(separator: "<br>")
    }
  }
}
