public import CopseModel

extension AuditReader {
  /// The line of a file that a problem is about, with the one before and the one after; of a
  /// worksheet the rows.
  ///
  /// - Parameter path: The audit that was read; its files are read again, since none is kept.
  /// - Returns: Without lines when the file is gone, has no such line, or cannot be shown as text.
  public static func passage(around problem: Problem, at path: String) -> SheetPassage {
    guard let folder = try? AuditFolder.contents(at: path),
      let file = try? folder.file(named: fileName(ofSheet: problem.file))
    else { return SheetPassage(problem: problem, lines: [], found: "") }
    return passage(around: problem, in: file)
  }

  /// - Parameter file: The one that the problem is of.
  package static func passage(around problem: Problem, in file: SheetFile) -> SheetPassage {
    let wanted = max(1, problem.line - 1)...max(1, problem.line + 1)
    guard SheetName.isWorkbook(file.name) else {
      guard let text = try? SheetText(file.bytes) else {
        return SheetPassage(problem: problem, lines: [], found: "")
      }
      return passage(around: problem, TextLines(text.bytes, wanted).texts) { line in
        String(String.UnicodeScalarView(line.unicodeScalars.dropFirst(problem.column - 1)))
      }
    }
    guard let workbook = try? Workbook(file),
      let entry = workbook.worksheets.first(where: {
        $0.shownName(in: workbook.name) == problem.file
      }), let worksheet = try? workbook.cells(of: entry)
    else { return SheetPassage(problem: problem, lines: [], found: "") }
    var rows: [(number: Int, text: String)] = []
    var cell = ""
    var reader = WorksheetRows(worksheet)
    var row = SheetRow()
    while reader.next(into: &row), row.line <= wanted.upperBound {
      guard wanted.contains(row.line) else { continue }
      let cells = row.cells.indices.map { row.text(ofCell: $0) }
      rows.append((row.line, cells.joined(separator: " | ")))
      if row.line == problem.line, cells.indices.contains(problem.column - 1) {
        cell = cells[problem.column - 1]
      }
    }
    return passage(around: problem, rows) { _ in cell }
  }

  /// - Parameter found: What stands at the column of the problem, of the text of its line.
  private static func passage(
    around problem: Problem, _ texts: [(number: Int, text: String)], found: (String) -> String
  ) -> SheetPassage {
    let line = texts.first { $0.number == problem.line }?.text
    return SheetPassage(
      problem: problem,
      lines: texts.map { number, text in
        SheetPassage.Line(
          number: number, text: text.shortened(around: number == problem.line ? problem.column : 1))
      },
      found: problem.column > 1 ? line.map(found)?.shortened(around: 1, to: 60) ?? "" : "")
  }
}

/// Some lines of a text; LF, CR LF and CR each end one, as they do for the reader of rows.
private struct TextLines {
  private(set) var texts: [(number: Int, text: String)] = []

  init(_ bytes: [UInt8], _ wanted: ClosedRange<Int>) {
    var number = 1
    var start = bytes.startIndex
    while number <= wanted.upperBound, start < bytes.endIndex {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
      if wanted.contains(number) {
        texts.append((number, String(decoding: bytes[start..<end], as: UTF8.self)))
      }
      let isPair = end + 1 < bytes.endIndex && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      start = min(bytes.endIndex, end + (isPair ? 2 : 1))
      number += 1
    }
  }
}

extension String {
  /// A part around a column, with `…` where more stands; whole when it is short.
  fileprivate func shortened(around column: Int, to most: Int = 600) -> String {
    let scalars = unicodeScalars
    guard scalars.count > most else { return self }
    let skipped = max(0, min(column - 1 - most / 4, scalars.count - most))
    let part = scalars.dropFirst(skipped).prefix(most)
    return (skipped > 0 ? "…" : "") + String(String.UnicodeScalarView(part))
      + (skipped + most < scalars.count ? "…" : "")
  }
}
