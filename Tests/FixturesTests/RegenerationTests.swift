import Foundation
import Testing
import copse_fixtures

/// The committed files are what the commands write.
struct RegenerationTests {
  /// - Parameter kept: The files of the folder that are kept by hand.
  private func expectCommitted(
    _ files: [FixtureFile], in folder: String, besides kept: Set<String>
  ) throws {
    for file in files {
      let isSame = try bytes(of: folder + "/" + file.name) == Array(file.text.utf8)
      #expect(isSame, "\(folder)/\(file.name) differs; run the command in its README")
    }
    let names = try FileManager.default.contentsOfDirectory(
      atPath: fixtures.appending(path: folder).path)
    #expect(Set(names).subtracting(files.map(\.name)) == kept)
  }

  private func table(_ path: String) throws -> [[String: String]] {
    try readTable(at: fixtures.appending(path: path).path)
  }

  private func facts() throws -> [Facts] {
    try table("facts/fe-communities.csv").map(Facts.init)
  }

  @Test func `the sample audit can be made again, byte for byte`() throws {
    try expectCommitted(
      amplifyFEFixture(facts: facts()), in: "amplifyfe", besides: ["README.md"])
  }

  @Test func `the sheets of real communities can be made again, byte for byte`() throws {
    let files = feCommunitiesFixture(
      facts: try facts(),
      years: try table("fe-communities/years.csv").map(ListedYears.init),
      dated: try table("fe-communities/dated.csv").map(DatedCell.init))
    try expectCommitted(
      files, in: "fe-communities", besides: ["README.md", "years.csv", "dated.csv"])
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

  @Test func `a row of a table that cannot be read is not passed over`() {
    let wrong = CommandError.unreadableRow("an id and the first year", "tell")
    #expect(throws: wrong) { try ListedYears(["id": "tell", "first": "long ago"]) }
    #expect(throws: CommandError.self) {
      try DatedCell(["id": "tell", "column": "name", "from": "2018", "to": "2017"])
    }
    #expect(throws: CommandError.self) {
      try DatedCell(["id": "tell", "column": "title", "from": "2017", "to": "2018"])
    }
  }

  @Test func `a missing file is named`() {
    #expect(throws: CommandError.unreadable("nowhere.csv")) { try readTable(at: "nowhere.csv") }
  }
}
