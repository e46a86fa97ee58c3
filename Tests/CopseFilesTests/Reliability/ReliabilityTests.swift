import CopseFiles
import CopseModel
import Foundation
import Testing

/// Sheets as they really are: every case of docs/reliability.md.
@Suite struct ReliabilityTests {
  @Test(arguments: ReliabilityPage.groups.flatMap(\.cases))
  func `sheets are read, or refused in clear lines`(_ sample: ReliabilityCase) throws {
    try sample.inFolder { path in
      do throws(AuditReadingError) {
        let audit = try AuditReader.read(at: path)
        #expect(!sample.fails)
        expect(sample, of: audit)
      } catch {
        #expect(sample.fails, "\(error)")
        #expect(error.description.contains(": expected an audit, found "))
      }
      try expectUntouched(sample, at: path)
    }
  }

  private func expect(_ sample: ReliabilityCase, of audit: Audit) {
    #expect(audit.edition(of: 2021)?.map(sample.showing) == sample.shows)
    #expect(audit.edition(of: 2020)?.isEmpty == false)
    let places = audit.problems.map { problem in
      (problem.file == sample.sheet ? "" : problem.file + ":")
        + "\(problem.line):\(problem.column) \(problem.severity.rawValue)"
    }
    #expect(places == sample.says, "\(audit.problems)")
    let tally = audit.files.first { $0.file == sample.sheet }
    #expect(tally?.rows ?? 0 == sample.rows)
    #expect(tally?.read ?? 0 == sample.shows?.count ?? 0)
    #expect(unaccounted(audit) == [])
    for problem in audit.problems {
      let parts = problem.message.components(separatedBy: "; ")
      #expect(problem.message.hasPrefix("expected ") && problem.message.contains(", found "))
      #expect(parts.count > 1 && !problem.message.contains { $0.isNewline }, "\(problem)")
      #expect(problem.message.count <= 400, "\(problem)")
    }
  }

  /// Files are only ever read.
  private func expectUntouched(_ sample: ReliabilityCase, at path: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    #expect(Set(names) == Set(sample.files.keys))
    for (name, entry) in sample.files {
      if case .bytes(let bytes) = entry {
        #expect(FileManager.default.contents(atPath: path + "/" + name) == Data(bytes))
      }
    }
  }

  @Test func `no two cases have one name`() {
    let names = ReliabilityPage.groups.flatMap(\.cases).map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func `the page lists every case, and what Copse says of it`() throws {
    let page = try ReliabilityPage()
    if ProcessInfo.processInfo.environment["COPSE_RECORD"] != nil { return try page.record() }
    #expect(
      page.recorded == page.expected,
      "stale; write it anew with: COPSE_RECORD=1 swift test --filter ReliabilityTests")
  }
}

extension ReliabilityCase {
  /// Makes a folder with these files, and removes it behind the body.
  func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appending(path: "copse-\(UUID())")
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: folder) }
    for (name, entry) in files {
      let path = folder.path + "/" + name
      switch entry {
      case .bytes(let bytes): try Data(bytes).write(to: URL(filePath: path))
      case .folder: try manager.createDirectory(atPath: path, withIntermediateDirectories: false)
      case .link(let target):
        try manager.createSymbolicLink(atPath: path, withDestinationPath: target)
      case .refused: try refuse(path)
      }
    }
    return try body(folder.path)
  }

  /// Makes a file that nobody may read; for root, who may read all, a link to one whose reading fails.
  private func refuse(_ path: String) throws {
    let manager = FileManager.default
    try Data(Sheet.text.utf8).write(to: URL(filePath: path))
    try manager.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    guard manager.isReadableFile(atPath: path) else { return }
    try manager.removeItem(atPath: path)
    try manager.createSymbolicLink(atPath: path, withDestinationPath: "/proc/self/mem")
  }
}
