import CopseFiles
import CopseModel
import Testing

/// Invariant 4 of the architecture, on workbooks that no program wrote.
@Suite struct WorkbookDamageTests {
  private static var sample: WorkbookWriter {
    var workbook = WorkbookWriter([
      ("2020", worksheetRows(Sheet.text)),
      ("connections-2020", worksheetRows("from,to,kind\na,b,x\na,q,\n")),
      (
        "2021",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
          + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>43925.5</v></c><c t=\"b\"><v>1</v></c></row>"
      ),
    ])
    workbook.texts = "<si><t>id</t></si><si><r><t>na</t></r><r><t>me</t></r></si>"
    workbook.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs>"
    return workbook
  }

  @Test(arguments: ZipWriter.Packing.allCases)
  func `a workbook cut anywhere is read or refused`(packing: ZipWriter.Packing) {
    var workbook = Self.sample
    workbook.zip.packing = packing
    let bytes = workbook.bytes
    for count in 0...bytes.count where !expectSound(Array(bytes.prefix(count))) { return }
    #expect(AuditReader.read([file(bytes)], title: "").years == [2020, 2021])
  }

  @Test func `a workbook with bytes that are others is read or refused`() {
    var numbers = SeededNumbers(seed: 71)
    let bytes = Self.sample.bytes
    for _ in 0..<1_000 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        damaged[Int.random(in: damaged.indices, using: &numbers)] =
          .random(in: 0...255, using: &numbers)
      }
      guard expectSound(damaged) else { return }
    }
  }

  /// The sums of the archive are right again, so that the damage is seen by what reads the XML.
  @Test func `XML with bytes that are others is read or refused`() {
    var numbers = SeededNumbers(seed: 72)
    let parts = Self.sample.parts
    let pieces = [
      "<", ">", "\"", "&", "/", "9", "-", "XFD", "s", "<c>", "<v>", "</row>", "\0", "é",
    ]
    for _ in 0..<1_000 {
      var damaged = parts
      for _ in 0..<Int.random(in: 1...3, using: &numbers) {
        let part = Int.random(in: damaged.indices, using: &numbers)
        let place = Int.random(in: damaged[part].bytes.indices, using: &numbers)
        let piece = pieces.randomElement(using: &numbers) ?? ""
        damaged[part].bytes.replaceSubrange(place...place, with: piece.utf8)
      }
      guard expectSound(ZipWriter(packing: .deflated).archive(damaged)) else { return }
    }
  }

  private func file(_ bytes: [UInt8]) -> SheetFile {
    SheetFile(name: "communities.xlsx", bytes: bytes)
  }

  private func expectSound(_ bytes: [UInt8]) -> Bool {
    let audit = AuditReader.read([file(bytes)], title: "")
    let isSound =
      (!audit.problems.isEmpty || audit.years == [2020, 2021])
      && audit.problems.allSatisfy { problem in
        problem.line >= 1 && problem.column >= 1 && problem.message.hasPrefix("expected ")
          && problem.message.contains(", found ")
      }
      && unaccounted(audit) == []
    if !isSound { Issue.record("\(audit.problems), \(audit.files)") }
    return isSound
  }
}
