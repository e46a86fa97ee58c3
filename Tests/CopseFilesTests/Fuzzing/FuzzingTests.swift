import Foundation
import Testing

/// A short run of what `Tests/Fuzz` does for hours: docs/contributing.md says how.
@Suite struct FuzzingTests {
  static let corpus = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Corpus")
  /// How often each input is damaged, differently each time.
  private static let mutations = 6

  @Test func `every input of the corpus, and damaged ones, are read or refused`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path).sorted()
    let inputs = try names.map { name in
      try [UInt8](Data(contentsOf: Self.corpus.appending(path: name)))
    }
    #expect(inputs.count > 100)
    var numbers = SeededNumbers(seed: 81)
    for (name, input) in zip(names, inputs) {
      if let fault = FuzzedInput(input).fault() { Issue.record("\(name): \(fault)") }
      for _ in 0..<Self.mutations {
        let damaged = FuzzedInput.damaged(input, among: inputs, using: &numbers)
        guard let fault = FuzzedInput(damaged).fault() else { continue }
        Issue.record("\(name) as \(Data(damaged).base64EncodedString()): \(fault)")
      }
    }
  }

  private static let seeds = ProcessInfo.processInfo.environment["COPSE_SEEDS"]

  @Test(.enabled(if: seeds != nil, "writes seeds for the fuzzer where COPSE_SEEDS names a folder"))
  func `the cases of the page are seeds`() throws {
    let folder = URL(filePath: try #require(Self.seeds))
    for (number, sample) in ReliabilityPage.groups.flatMap(\.cases).enumerated() {
      for (index, file) in sample.files.sorted(by: { $0.key < $1.key }).enumerated() {
        guard case .bytes(let bytes) = file.value, bytes.count < 4_096 else { continue }
        let form = FuzzedInput.Form(ofFile: file.key)
        let seed = Data([form.letter] + bytes)
        try seed.write(to: folder.appending(path: "\(number)-\(index)"))
      }
    }
    let parts = FuzzedInput.workbook.parts.map(\.bytes).joined(separator: [0x1E])
    try Data([FuzzedInput.Form.parts.letter] + parts).write(to: folder.appending(path: "parts"))
    let inside: [(FuzzedInput.Form, String)] = [
      (
        .rows,
        "a,Alpha,x\n\nb,Beta\n,,no name\nTotal,2\nid,name,notes\na,Again,\n---,---,---\nc,,x,y\n"
      ), (.worksheet, FuzzedInput.workbook.worksheets[0].rows),
      (.worksheet, worksheetRows(Sheet.text)), (.texts, FuzzedInput.workbook.texts),
      (.styles, FuzzedInput.workbook.styles), (.properties, "<workbookPr date1904=\"1\"/>"),
      (.twoSheets, Sheet.text + "\u{1E}" + Sheet.text),
    ]
    for (number, (form, text)) in inside.enumerated() {
      try Data([form.letter] + text.utf8).write(to: folder.appending(path: "inside-\(number)"))
    }
  }
}

extension FuzzedInput.Form {
  /// The form of which a file of a case is.
  fileprivate init(ofFile name: String) {
    self =
      if name.hasSuffix(".json") {
        .dataPackage
      } else if name.hasSuffix(".xlsx") {
        .workbook
      } else {
        name.hasPrefix("connections") ? .connections : .sheet
      }
  }

  /// The byte that chooses it.
  fileprivate var letter: UInt8 {
    UInt8(ascii: "a") + UInt8(Self.allCases.firstIndex(of: self) ?? 0)
  }
}
