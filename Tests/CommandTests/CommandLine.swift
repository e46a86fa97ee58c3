import Foundation
import Testing

/// What the built program said, and how it ended.
struct Answer: Hashable {
  let output: String
  let errors: String
  let status: Int32
}

/// Runs the program that was built beside the tests.
///
/// - Parameters:
///   - environment: All that it finds there; nothing of the tests' own but where libraries are.
///   - folder: Where it is started; nil for the root of the package.
func copse(
  _ arguments: [String], environment: [String: String] = [:], in folder: String? = nil
) throws -> Answer {
  let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
  let process = Process()
  process.executableURL = tests.deletingLastPathComponent().appending(path: "copse")
  process.arguments = arguments
  process.currentDirectoryURL = folder.map { URL(filePath: $0) } ?? root
  process.environment = environment.merging(
    ProcessInfo.processInfo.environment.filter {
      ["LD_LIBRARY_PATH", "LLVM_PROFILE_FILE"].contains($0.key)
    }
  ) { given, _ in given }
  // Files and not pipes: a pipe that is full would stop the program.
  let folder = try TemporaryFolder()
  let output = try folder.handle("output")
  let errors = try folder.handle("errors")
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = output
  process.standardError = errors
  try process.run()
  process.waitUntilExit()
  return Answer(
    output: try folder.text("output"), errors: try folder.text("errors"),
    status: process.terminationStatus)
}

/// The root of the package.
let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

/// A folder that is removed with the value.
final class TemporaryFolder {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "copse-\(UUID())")
    path = url.path
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: url.appending(path: name))
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func handle(_ name: String) throws -> FileHandle {
    let url = URL(filePath: path).appending(path: name)
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }

  func text(_ name: String) throws -> String {
    try String(contentsOf: URL(filePath: path).appending(path: name), encoding: .utf8)
  }
}

/// Two editions, small enough to be checked by hand.
///
/// Alpha changes its name, leaves Twitter for LinkedIn, and has a part; Beta is closed and then
/// gone; Gamma is new, has no status, and a name with a line break and a control character.
func smallAudit(adding files: [String: String] = [:]) throws -> TemporaryFolder {
  let sheets = [
    "communities-2020.csv": """
    id,name,status,platforms,hashtags,kind,part_of,source
    a,Alpha,active,twitter:@a; zoom,#One,chat,,
    p,Part,active,zoom,,chat,a,
    b,Beta,closed,jiscmail,,network,,illustrative

    """,
    "communities-2021.csv": """
    id,name,status,platforms,hashtags,kind,part_of,source,Access,members
    a,Alpha | two,active,linkedin:https://x; zoom,#One; #Two,chat,,,"open, free",10 people; 3 groups
    p,Part,active,zoom,,chat,a,,,
    c,"Gam\u{1B}ma
    日本\u{202E}",,zoom,,,,illustrative,,

    """,
    "connections-2021.csv": "from,to,kind\nc,a,shares\n",
    "datapackage.json": """
    {"title": "Small", "copse:published": {"2020": {"total": 1}, "2021": {"total": 2, "added": 1}}}
    """,
  ]
  return try TemporaryFolder(sheets.merging(files) { _, given in given })
}
