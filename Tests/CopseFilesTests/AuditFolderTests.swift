import CopseFiles
import CopseModel
import Foundation
import Testing

@Suite struct AuditFolderTests {
  @Test func `a folder is called by its name, and other files in it are no audit`() throws {
    try withFolder([
      "communities-2020.csv": "id\na\n", "communities-2021.tsv": "id\na\n", "README.md": "2020",
      "people.csv": "x", "Communities 2022.xlsx": "",
    ]) { path in
      let audit = try AuditReader.read(at: path)
      #expect(path.hasSuffix("/" + audit.title))
      #expect(audit.years == [2020, 2021])
      #expect(audit.problems.map(\.file) == ["Communities 2022.xlsx"])
    }
  }

  @Test(arguments: ["list of 2021.csv", "2021", "communities-2021.tsv", "a-2021-b-2021.txt"])
  func `a single file is the edition of the year in its name`(name: String) throws {
    try withFolder([name: "id\na\n", "communities-2020.csv": "id\n"]) { path in
      let audit = try AuditReader.read(at: path + "/" + name)
      #expect(audit.years == [2021])
      #expect(audit.title == name)
      #expect(audit.problems.isEmpty)
    }
  }

  @Test(arguments: [
    ("nowhere", "found nothing; name a folder with sheets such as communities-2024.csv"),
    (".", "found no sheet; add one such as communities-2024.csv"),
  ])
  func `where there is no audit, that is said`(name: String, message: String) throws {
    try withFolder(["list.md": "id\n"]) { folder in
      let path = folder + "/" + name
      let error = #expect(throws: AuditReadingError.self) { try AuditReader.read(at: path) }
      #expect(error?.description == "\(path): expected an audit, \(message)")
    }
  }

  @Test(arguments: ["list.csv", "2020-2021.csv", "120201.csv", "0020.csv"])
  func `a single file needs one year in its name`(name: String) throws {
    try withFolder([name: "id\n"]) { folder in
      let path = folder + "/" + name
      #expect(throws: AuditReadingError.noYear(file: path)) { try AuditReader.read(at: path) }
      #expect(
        AuditReadingError.noYear(file: name).description
          == "\(name): expected one year in the file's name, found none or several; "
          + "rename it, for example to communities-2024.csv")
    }
  }

  @Test func `sheets of which none can be read are no audit`() throws {
    try withFolder(["communities-2020.csv": "colour\n"]) { path in
      let error = #expect(throws: AuditReadingError.self) { try AuditReader.read(at: path) }
      #expect(
        error?.description == "\(path): expected an audit, found no sheet that can be read; first "
          + "mend communities-2020.csv:1:1: error: expected a heading 'name' or 'id', found "
          + "'colour'; the sheet is not read until its first row holds headings, one of them so")
    }
  }

  @Test func `a sheet that is a folder is told, and the others are read`() throws {
    try withFolder(["communities-2020.csv": "id\na\n"]) { path in
      try FileManager.default.createDirectory(
        atPath: path + "/communities-2021.csv", withIntermediateDirectories: false)
      let audit = try AuditReader.read(at: path)
      #expect(audit.years == [2020])
      #expect(audit.problems.map(\.file) == ["communities-2021.csv"])
    }
  }
}

/// Makes a folder with these files, and removes it behind the body.
private func withFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "copse-\(UUID())")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  for (name, text) in files {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }
  try body(folder.path)
}
