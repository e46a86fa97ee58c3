import Foundation
import Testing

/// Maps as `copse map -o` writes them, kept as files.
@Suite struct GoldenMapTests {
  struct Map: Sendable, CustomTestStringConvertible {
    let name: String
    let arguments: [String]
    /// Of the audit that the project carries; nil for a small one.
    var ofFixture = true
    /// What stands in the picture, whoever reads it.
    let words: [String]

    var testDescription: String { name }
  }

  private static let maps = [
    Map(
      name: "neighbourhood", arguments: ["near:joyfe~2", "at:2021"],
      words: ["JoyFE", "AmplifyFE"]),
    Map(
      name: "chain", arguments: ["at:2023", "--path", "joyfe", "illustrative-052"],
      words: ["JoyFE", "AmplifyFE", "Illustrative meet-up 52"]),
    // All of the fixture is in docs/pictures/map.svg, and larger than a golden file should be.
    Map(
      name: "whole", arguments: ["vs:2020"], ofFixture: false,
      words: ["maths", "around C", "A", "B", "C", "Y", "Z"]),
  ]

  private static let folder =
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Maps")

  /// Set `COPSE_RECORD_SCREENS` to write the files anew; look at each before it is kept.
  @Test(arguments: maps, ["svg", "txt"])
  func `a map is written as it was`(map: Map, ending: String) throws {
    let small = try TemporaryFolder(MapPictureTests.sheets)
    let folder = try TemporaryFolder()
    let path = folder.path + "/map.\(ending)"
    let audit = map.ofFixture ? "fixtures/amplifyfe" : small.path
    let answer = try copse(["map", audit] + map.arguments + ["-o", path])
    #expect(answer.status == 0)
    let written = try String(contentsOfFile: path, encoding: .utf8)
    let file = Self.folder.appending(path: "\(map.name).\(ending)")
    if ProcessInfo.processInfo.environment["COPSE_RECORD_SCREENS"] != nil {
      try written.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(written == (try? String(contentsOf: file, encoding: .utf8)), "\(map.name).\(ending)")
    #expect(written.utf8.count <= 60_000)
    let told = ending == "svg" ? try PictureReading(written).text : written
    for word in map.words { #expect(told.contains(word), "\(word)") }
  }

  @Test func `a picture has a mark for each community and a line for each connection`() throws {
    let small = try TemporaryFolder(MapPictureTests.sheets)
    let picture = try copse(["map", small.path, "vs:2020", "--format", "svg"]).output
    let names = try PictureReading(picture).names
    // Each of 7 communities tells its name, and so does the picture.
    #expect(names["title"] == 8)
    #expect(picture.matches(of: /M\d+ \d+L\d+ \d+/).count == 7)
  }

  @Test func `every file belongs to a test`() throws {
    let files = Self.maps.flatMap { map in ["svg", "txt"].map { "\(map.name).\($0)" } }
    #expect(
      Set(try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)) == Set(files))
  }
}
