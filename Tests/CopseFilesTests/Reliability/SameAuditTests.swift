import CopseFiles
import CopseModel
import Foundation
import Testing

@Suite struct SameAuditTests {
  @Test func `a sheet is the same audit however it is written`() {
    var numbers = SeededNumbers(seed: 61)
    for _ in 0..<1_000 {
      let sheet = RandomSheet(using: &numbers)
      let expected = shown(sheet)
      let writing = RandomSheet.Writing(of: sheet, using: &numbers)
      let file = SheetFile(
        name: "communities-2020.csv", bytes: sheet.bytes(writing, using: &numbers))
      let audit = AuditReader.read([file], title: "")
      guard cells(of: audit) == expected, audit.problems.allSatisfy({ $0.severity == .warning }),
        audit.files.first?.read == expected.count, audit.files.first?.repaired == 0
      else {
        Issue.record(
          "\(writing): \(sheet.rows), found \(cells(of: audit) ?? []), \(audit.problems)")
        return
      }
    }
  }

  @Test func `a sheet is the same audit as a worksheet`() {
    var numbers = SeededNumbers(seed: 63)
    for _ in 0..<500 {
      let sheet = RandomSheet(using: &numbers)
      let workbook = RandomWorkbook(of: sheet.rows, using: &numbers)
      let file = SheetFile(name: "communities-2020.xlsx", bytes: workbook.bytes)
      let audit = AuditReader.read([file], title: "")
      // That there is no row below the headings is told.
      let told = sheet.rows.count > 1 ? 0 : 1
      // XML holds a line break as LF alone.
      let expected = shown(sheet).map { $0.map(withLineFeeds) }
      guard cells(of: audit) == expected, audit.problems.count == told,
        audit.files.first?.read == sheet.rows.count - 1
      else {
        Issue.record("\(sheet.rows), found \(cells(of: audit) ?? []), \(audit.problems)")
        return
      }
    }
  }

  private func cells(of audit: Audit) -> [[String]]? {
    audit.editions.first?.map { community in
      [.id, .name, .status, .notes, .other("mood")].map { community.cell($0) }
    }
  }

  /// The cells of the rows below the headings as they are read.
  private func shown(_ sheet: RandomSheet) -> [[String]] {
    sheet.rows.dropFirst().map { $0.map(trimmed) }.map { row in
      // Where the name is missing the id stands for it.
      [row[0], row[1].isEmpty ? row[0] : row[1]] + row.dropFirst(2)
    }
  }

  private static let python = "/usr/bin/python3"

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: python),
      "needs Python: apt-get install python3"))
  func `valid files are read as Python's csv module reads them`() throws {
    var numbers = SeededNumbers(seed: 62)
    var samples: [String: ReliabilityCase.Entry] = [:]
    var expected: [String: [[String]]] = [:]
    for number in 0..<300 {
      let sheet = RandomSheet(using: &numbers)
      let writing = RandomSheet.Writing(of: sheet, using: &numbers)
      let bytes = sheet.bytes(writing, using: &numbers)
      guard [.utf8, .utf8Mark].contains(writing.encoding) else { continue }
      let name = "\(number)-\(writing.delimiter.byte).csv"
      samples[name] = .bytes(bytes)
      expected[name] = try rows(of: bytes, delimiter: writing.delimiter)
    }
    #expect(samples.count > 50)
    try ReliabilityCase("", "", files: samples, shows: nil, fails: true).inFolder { path in
      let found = try readByPython(path)
      for (name, rows) in expected where found[name] != rows {
        Issue.record("\(name): \(rows), but Python reads \(found[name] ?? [])")
        return
      }
    }
  }

  private func rows(of bytes: [UInt8], delimiter: Delimiter) throws -> [[String]] {
    var scanner = RowScanner(try SheetText(bytes).bytes, delimiter: delimiter.byte)
    scanner.expect(cells: 5)
    var row = SheetRow()
    var rows: [[String]] = []
    while scanner.next(into: &row) { rows.append(row.cells.indices.map { row.text(ofCell: $0) }) }
    return rows
  }

  /// The rows of every file of a folder, whose names end in the number of the delimiter.
  private func readByPython(_ path: String) throws -> [String: [[String]]] {
    let program = """
      import csv, json, os, sys
      found = {}
      for name in sorted(os.listdir(sys.argv[1])):
          delimiter = chr(int(name.split("-")[1].split(".")[0]))
          with open(os.path.join(sys.argv[1], name), encoding="utf-8-sig", newline="") as file:
              rows = csv.reader(file, delimiter=delimiter)
              found[name] = [row for row in rows if any(row)]
      with open(sys.argv[2], "w", encoding="utf-8") as answer:
          json.dump(found, answer)
      """
    let answer = path + ".json"
    defer { try? FileManager.default.removeItem(atPath: answer) }
    let process = Process()
    process.executableURL = URL(filePath: Self.python)
    process.arguments = ["-c", program, path, answer]
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    let json = try Data(contentsOf: URL(filePath: answer))
    return try JSONDecoder().decode([String: [[String]]].self, from: json)
  }
}

/// Without white space at either end, as cells are read.
private func trimmed(_ text: String) -> String {
  text.trimmingCharacters(in: .whitespacesAndNewlines)
}

private func withLineFeeds(_ text: String) -> String {
  text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
}
