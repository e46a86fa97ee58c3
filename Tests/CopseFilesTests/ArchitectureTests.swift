import Foundation
import Testing

/// What docs/architecture.md promises about who knows whom, held against the sources.
@Suite struct ArchitectureTests {
  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The modules that each target may import, besides Swift itself.
  private static let allowed: [String: Set<String>] = [
    "CopseModel": ["Synchronization"],
    "CopseFiles": ["CExpat", "CZlib", "CopseModel", "Foundation", "FoundationEssentials"],
    "TerminalCanvas": [],
    "CopseUI": ["CopseModel", "TerminalCanvas"],
    "NcursesBackend": ["CNcurses", "TerminalCanvas", "Glibc"],
    "copse": [
      "ArgumentParser", "CSample", "CopseFiles", "CopseModel", "CopseUI", "Foundation",
      "FoundationEssentials", "Glibc", "NcursesBackend", "Synchronization", "TerminalCanvas",
    ],
    "copse-bench": ["ArgumentParser", "CopseFiles", "CopseModel", "Foundation", "Glibc"],
    "copse-fixtures": ["CopseFiles", "CopseModel", "Foundation"],
    "unicode-tables": ["Foundation"],
  ]

  @Test(arguments: allowed.keys.sorted())
  func `a target imports what the architecture allows`(target: String) throws {
    let allowed = try #require(Self.allowed[target])
    let files = try Self.files(below: "Sources/\(target)", ending: "swift")
    #expect(!files.isEmpty)
    for file in files {
      let foreign = Self.imports(of: try String(contentsOf: file, encoding: .utf8))
        .subtracting(allowed)
      #expect(foreign.isEmpty, "\(file.lastPathComponent) imports \(foreign.sorted())")
    }
  }

  @Test func `only the backend knows ncurses`() throws {
    for file in try Self.files(below: "Sources", ending: "swift")
    where !file.path().contains("/NcursesBackend/") {
      let imports = Self.imports(of: try String(contentsOf: file, encoding: .utf8))
      #expect(!imports.contains("CNcurses"), "\(file.lastPathComponent)")
    }
  }

  @Test func `nothing in the sources can trap on purpose`() throws {
    let traps = ["try!", " as! ", "fatalError(", "preconditionFailure(", "unowned(unsafe)"]
    for file in try Self.files(below: "Sources", ending: "swift") {
      let text = try String(contentsOf: file, encoding: .utf8)
      for trap in traps {
        #expect(!text.contains(trap), "\(trap) in \(file.lastPathComponent)")
      }
    }
  }

  private static func imports(of text: String) -> Set<String> {
    Set(
      text.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index <= 1, index + 1 < words.count
        else { return nil }
        return String(words[index + 1])
      }
    )
  }

  private static func files(below folder: String, ending: String) throws -> [URL] {
    let root = package.appending(path: folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path())
    return paths.filter { $0.hasSuffix("." + ending) }.sorted().map { root.appending(path: $0) }
  }
}
