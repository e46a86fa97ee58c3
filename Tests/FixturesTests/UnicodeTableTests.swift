import Foundation
import Testing
import unicode_tables

/// The tables of characters are what the command writes; where the database is not installed, their
/// first lines must at least name one version.
struct UnicodeTableTests {
  private static let database = "/usr/share/unicode"
  private static let isInstalled = FileManager.default.fileExists(
    atPath: database + "/UnicodeData.txt")

  private func firstLine(of path: String) throws -> String {
    String(try text(of: "../" + path).prefix { $0 != "\n" })
  }

  @Test func `all tables are of one version of Unicode`() throws {
    let lines = try [
      "CopseModel/Text/FoldingData", "CopseModel/Text/CombiningClassData",
      "CopseModel/Text/DecompositionData", "TerminalCanvas/WidthData",
      "TerminalCanvas/BaseLetterData",
    ].map { try firstLine(of: "Sources/\($0).swift") }
    #expect(Set(lines).count == 1)
    #expect(lines.first?.hasPrefix("// Generated from Unicode 15.0.0 by ") == true)
  }

  @Test(.enabled(if: isInstalled))
  func `the tables are what the command writes`() throws {
    let database = try CharacterDatabase(folder: Self.database)
    for file in UnicodeTables.files(from: database) {
      let written = file.text(version: database.version)
      let isSame = try text(of: "../" + file.path) == written
      #expect(isSame, "\(file.path) differs; run 'swift run unicode-tables'")
    }
  }
}
