import CopseFiles
import CopseModel
import Foundation

/// A program that is timed, and what its first frame shows.
struct Contender {
  let name: String
  let arguments: [String]
  let input: String?

  /// The explorer on an audit.
  static func copse(program: String?, audit: String) -> Contender {
    let program =
      program ?? Bundle.main.executableURL?.deletingLastPathComponent()
      .appending(path: "copse").path ?? "copse"
    return Contender(name: "copse", arguments: [program, audit], input: nil)
  }

  /// fzf on the latest sheet of an audit; nil when it is not installed.
  static func fzf(sheet: String) -> Contender? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    let program = folders.map { "\($0)/fzf" }.first(where: FileManager.default.isExecutableFile)
    return program.map { Contender(name: "fzf", arguments: [$0, "--no-sort"], input: sheet) }
  }

  func start(columns: UInt16, rows: UInt16) throws(TerminalFault) -> PseudoTerminal {
    try PseudoTerminal(arguments, columns: columns, rows: rows, input: input)
  }
}

/// What is looked for on the screens of programs that show an audit.
struct ShownSheet {
  /// The path of the latest edition's sheet.
  let path: String
  /// A word that the first row of the sheet shows.
  let word: String

  /// - Throws: ``AuditReadingError`` when the audit cannot be read.
  init(of audit: String) throws {
    let editions = try AuditReader.read(at: audit).editions
    let file = editions.last?.file ?? ""
    path = FileManager.default.fileExists(atPath: "\(audit)/\(file)") ? "\(audit)/\(file)" : audit
    let names = editions.last?.prefix(10).map(\.name) ?? []
    let words = names.flatMap { $0.split(separator: " ") }
    word =
      words.first { $0.utf8.count >= 5 && $0.utf8.allSatisfy { $0 > 0x40 && $0 < 0x7B } }
      .map(String.init) ?? ""
  }
}
