import CopseFiles
import CopseModel
import Foundation
import Testing

/// Workbooks that other programs wrote: `Workbooks/make.py` says how.
@Suite struct KeptWorkbookTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Workbooks")

  @Test(arguments: ["openpyxl.xlsx", "xlsxwriter.xlsx", "libreoffice.xlsx"])
  func `what other programs write is read`(name: String) throws {
    let audit = try AuditReader.read(at: Self.folder.appending(path: name).path)
    #expect(audit.years == [2020, 2021])
    #expect(audit.problems.isEmpty, "\(audit.problems)")
    #expect(audit.files.map(\.file) == ["\(name) 2020", "\(name) 2021"])
    for edition in audit.editions {
      let fields: [Field] = [.id, .name, .status, .platforms, .members, .notes]
      let cells = edition.map { community in fields.map { community.cell($0) } }
      #expect(
        cells == [
          ["a", "Alpha", "active", "twitter:@a", "2020", "2020-04-04"],
          ["b", "Café Beta", "dormant", "zoom; teams", "1234.5", "2021-12-31T23:59:30"],
          ["007", "日本語", "closed", "", "0.3", "two\nlines"],
        ])
    }
  }

  private static let python = "/usr/bin/python3"
  private static let program = """
    import json, os, sys, openpyxl
    found = {}
    for name in sorted(os.listdir(sys.argv[1])):
        book = openpyxl.load_workbook(os.path.join(sys.argv[1], name), data_only=True)
        rows = book.worksheets[0].iter_rows(values_only=True)
        found[name] = [["" if cell is None else str(cell) for cell in row] for row in rows]
    print(json.dumps(found))
    """

  @Test(.enabled(if: hasOpenpyxl, "needs openpyxl: apt-get install python3-openpyxl"))
  func `random workbooks are read as openpyxl reads them`() throws {
    var numbers = SeededNumbers(seed: 64)
    var samples: [String: ReliabilityCase.Entry] = [:]
    for number in 0..<60 {
      let workbook = RandomWorkbook(of: RandomSheet(using: &numbers).rows, using: &numbers)
      samples["communities-\(2000 + number).xlsx"] = .bytes(workbook.bytes)
    }
    try ReliabilityCase("", "", files: samples, shows: nil, fails: true).inFolder { path in
      let found = try JSONDecoder().decode([String: [[String]]].self, from: Self.run([path]))
      let audit = try AuditReader.read(at: path)
      #expect(audit.editions.count == samples.count)
      for edition in audit.editions {
        let rows = try #require(found["communities-\(edition.year).xlsx"]).dropFirst()
        let cells = edition.map { community in
          [.id, .status, .notes, .other("mood")].map { community.cell($0) }
        }
        let expected = rows.map { row in
          [0, 2, 3, 4].map {
            $0 < row.count ? row[$0].trimmingCharacters(in: .whitespacesAndNewlines) : ""
          }
        }
        #expect(cells == expected)
      }
    }
  }

  private static var hasOpenpyxl: Bool {
    FileManager.default.isExecutableFile(atPath: python) && (try? run([])) != nil
  }

  /// What the program prints; with no argument, whether it finds openpyxl.
  private static func run(_ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = ["-c", arguments.isEmpty ? "import openpyxl" : program] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CancellationError() }
    return data
  }
}
