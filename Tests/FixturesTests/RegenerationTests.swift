import Foundation
import Testing
import copse_fixtures

/// The committed files are what the commands write.
struct RegenerationTests {
  private func expectCommitted(_ files: [FixtureFile], in folder: String) throws {
    for file in files {
      let committed = try text(of: folder + "/" + file.name)
      #expect(
        committed == file.text, "\(folder)/\(file.name) differs; run the command in its README")
    }
    let names = try FileManager.default.contentsOfDirectory(
      atPath: fixtures.appending(path: folder).path)
    #expect(Set(names).subtracting(files.map(\.name)) == ["README.md"])
  }

  private func facts() throws -> [Facts] {
    try readFacts(at: fixtures.appending(path: "facts/fe-communities.csv").path)
  }

  @Test func `the sample audit can be made again, byte for byte`() throws {
    try expectCommitted(amplifyFEFixture(facts: facts()), in: "amplifyfe")
  }

  @Test func `files are written as they are made`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "copse-fixtures-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try amplifyFEFixture(facts: facts())
    try write(files, to: folder.path)
    for file in files {
      #expect(
        Array(try Data(contentsOf: folder.appending(path: file.name))) == Array(file.text.utf8))
    }
  }

  @Test(arguments: [[], ["amplify", "x"], ["amplifyfe"], ["amplifyfe", "a", "b"]])
  func `other arguments are answered with the commands there are`(arguments: [String]) {
    #expect(throws: CommandError.usage) { try run(arguments) }
  }
}
