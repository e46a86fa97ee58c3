extension ReliabilityCase {
  /// A case of a file that is called like a workbook and cannot be read as one.
  private init(_ name: String, _ bytes: [UInt8], in worksheet: String = "") {
    let file = "communities-2021.xlsx"
    self.init(
      name, "is named and not read", files: [file: .bytes(bytes)], shows: nil,
      says: ["\(file)\(worksheet):1:1 error"])
  }

  private static func changed(_ change: (inout WorkbookWriter) -> Void) -> [UInt8] {
    var workbook = WorkbookWriter([("Sheet1", sheetRows)])
    change(&workbook)
    return workbook.bytes
  }

  private static func replacing(_ text: String, with other: String) -> [UInt8] {
    let bytes = changed { _ in }
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: text.utf8) }) else {
      return bytes
    }
    return bytes[..<start] + Array(other.utf8) + bytes[(start + text.utf8.count)...]
  }

  private static let container: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  static let brokenWorkbooks: [ReliabilityCase] = [
    .init("Text that is called .xlsx", Array(Sheet.text.utf8)),
    .init("An empty file that is called .xlsx", []),
    .init("An old workbook that is called .xlsx", container),
    .init(
      "A workbook with a password",
      container + Array(repeating: 0, count: 56)
        + "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }),
    .init("A workbook with a password for its parts", changed { $0.zip.flags = 1 }),
    .init(
      "A zip archive that is called .xlsx",
      ZipWriter().archive([("notes.txt", Array("x".utf8))])),
    .init("The first half of a workbook", Array(changed { _ in }.prefix(1_000))),
    .init(
      "A workbook of which a letter is another", replacing("Gamma", with: "Gamme"),
      in: " Sheet1"),
    .init("A workbook packed as one above 4 GB", changed { $0.zip.claimedCount = 0xFFFF }),
    .init(
      "A workbook with a part that grows", changed { $0.zip.claimedSize = 0xFFFF_FFF0 }),
    .init(
      "A workbook with a part that is larger than it says",
      changed {
        $0.zip.packing = .deflated
        $0.zip.claimedSize = 10
      }),
    .init(
      "A workbook that declares entities",
      changed {
        $0.prolog =
          "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
      }),
    .init("A workbook whose XML breaks off", changed { $0.properties = "<unclosed>" }),
    .init(
      "A workbook whose XML never closes what it opens",
      changed { $0.properties = String(repeating: "<a>", count: 100_000) }),
    .init(
      "A workbook with a comment of many megabytes",
      changed {
        $0.properties = "<!--" + String(repeating: "x", count: 3 << 20) + "-->"
        $0.zip.packing = .deflated
      }),
    .init(
      "A worksheet with a row that is numbered 0",
      WorkbookWriter([("Sheet1", "<row r=\"0\"><c><v>1</v></c></row>")]).bytes, in: " Sheet1"),
    .init(
      "A worksheet with a cell that stands nowhere",
      WorkbookWriter([("Sheet1", "<row r=\"1\"><c r=\"A9999999\"><v>1</v></c></row>")]).bytes,
      in: " Sheet1"),
    .init("A workbook without worksheets", WorkbookWriter().bytes),
    .init(
      "A workbook of which a part is missing",
      ZipWriter().archive(
        WorkbookWriter([("Sheet1", sheetRows)]).parts.filter {
          $0.name != "xl/worksheets/sheet1.xml"
        })),
  ]
}
