extension ReliabilityCase {
  /// A case of a file that is called `.csv` and is something else.
  private init(_ name: String, _ bytes: [UInt8]) {
    self.init(name, "is named and not read", bytes: bytes, shows: nil, says: ["1:1 error"])
  }

  private init(_ name: String, _ text: String) {
    self.init(name, Array(text.utf8))
  }

  static let formats: [ReliabilityCase] = [
    .init("An old workbook (.xls)", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    .init(
      "A LibreOffice workbook (.ods)",
      "PK\u{3}\u{4}\u{14}mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
    .init("A Numbers workbook", "PK\u{3}\u{4}Index/Document.iwa"),
    .init("A workbook that is called .csv", WorkbookWriter([("2021", sheetRows)]).bytes),
    .init("A zip archive", "PK\u{3}\u{4}notes.txt"),
    .init("A gzip archive", [0x1F, 0x8B, 8, 0]),
    .init("Another packed archive", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]),
    .init("A PDF", "%PDF-1.4"),
    .init("A text document", "{\\rtf1\\ansi}"),
    .init("A picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    .init("A database", "SQLite format 3\0"),
    .init("A web page", "\n<!DOCTYPE html>\n<html><body><table></table></body></html>"),
    .init("XML", "<?xml version=\"1.0\"?><Workbook/>"),
    .init("JSON", "[{\"id\": \"a\", \"name\": \"Alpha\"}]"),
    .init("A link to a web page", "[InternetShortcut]\nURL=https://example.org\n"),
    .init(
      "A Git LFS pointer",
      "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n"),
    .init(
      "Two versions that were not merged",
      "the marks are left out, and told; of an id the first row counts",
      "id,name\n<<<<<<< HEAD\na,Alpha\n=======\na,Alfa\n>>>>>>> other\nb,Beta\n",
      shows: ["Alpha", "Beta"], says: ["2:1 error", "4:1 error", "5:1 error", "6:1 error"], rows: 6),
    .init(
      "Two versions of the headings that were not merged", "the first is read",
      "<<<<<<< HEAD\nid,name\n=======\nid,name,status\n>>>>>>> x\na,Alpha\n", shows: ["Alpha"],
      says: ["1:1 warning", "3:1 error", "4:1 error", "5:1 error"], rows: 4),
  ]
}
