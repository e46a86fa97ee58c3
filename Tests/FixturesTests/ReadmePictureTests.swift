import CopseFiles
import CopseModel
import Foundation
import Testing

/// The pictures of the README are those of the report of the audit beside it.
@Suite struct ReadmePictureTests {
  /// Every picture: the file, the section of the report, and how many pictures stand there before it.
  static let pictures = [
    ("platforms", "platforms", 0), ("each-platform", "platforms", 1), ("flows", "flows", 0),
  ]
  /// Drawn by itself.
  private static let map = "map"
  private static let root = fixtures.deletingLastPathComponent()

  @Test(arguments: pictures)
  func `a picture in docs is what the program draws`(
    name: String, section: String, place: Int
  ) throws {
    let audit = try AuditReader.read(at: fixtures.appending(path: "amplifyfe").path)
    let document = try ReportDocument(of: audit)
    let blocks = document.sections.first { $0.identifier == section }?.blocks ?? []
    let pictures = blocks.flatMap { (block: ReportBlock) -> [Picture] in
      if case .figure(let figure) = block { figure.pictures } else { [] }
    }
    let picture = try #require(pictures.dropFirst(place).first)
    try expect(SVGPicture(picture, identifier: name, width: 560).file, named: name)
  }

  @Test func `the map in docs is what the program draws`() throws {
    let audit = try AuditReader.read(at: fixtures.appending(path: "amplifyfe").path)
    try expect(SVGMap(#require(audit.map(Query()))).file, named: Self.map)
  }

  private func expect(_ drawn: String, named name: String) throws {
    let file = Self.root.appending(path: "docs/pictures/\(name).svg")
    if ProcessInfo.processInfo.environment["COPSE_RECORD_SCREENS"] != nil {
      try drawn.write(to: file, atomically: true, encoding: .utf8)
    }
    let kept = try? String(contentsOf: file, encoding: .utf8)
    #expect(drawn == kept, "docs/pictures/\(name).svg is stale; see docs/contributing.md")
  }

  @Test func `the README shows every picture, with words for those who do not see it`() throws {
    let text = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let folder = Self.root.appending(path: "docs/pictures")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(files) == Set((Self.pictures.map(\.0) + [Self.map]).map { $0 + ".svg" }))
    for name in Self.pictures.map(\.0) + [Self.map] {
      let shown = try #require(text.firstRange(of: "](docs/pictures/\(name).svg)"))
      let words = text[..<shown.lowerBound].suffix(while: { $0 != "[" })
      #expect(words.count > 40, "\(name)")
    }
  }
}

extension Substring {
  /// The longest end of it in which the test holds for every character.
  fileprivate func suffix(while holds: (Character) -> Bool) -> Substring {
    self[(lastIndex { !holds($0) }.map(index(after:)) ?? startIndex)...]
  }
}
