/// A file format, or an encoding, that is recognised by a file's bytes and is not read.
package enum ForeignFormat: String, CaseIterable, Hashable, Sendable {
  case workbook = "an Excel workbook"
  case lockedWorkbook = "an Excel workbook with a password"
  case oldWorkbook = "an old Excel workbook (.xls)"
  case openDocument = "a LibreOffice workbook (.ods)"
  case numbers = "a Numbers workbook"
  case zip = "a zip archive"
  case gzip = "a gzip archive"
  case otherArchive = "a packed archive"
  case pdf = "a PDF"
  case richText = "a text document (RTF)"
  case picture = "a picture"
  case database = "an SQLite database"
  case webPage = "a web page (HTML)"
  case xml = "XML"
  case json = "JSON"
  case shortcut = "a link to a web page"
  case lfsPointer = "a Git LFS pointer, which stands for a file that was not fetched"
  case nulls = "nothing but NUL characters, as a disk leaves them when writing failed"
  case shiftJIS = "Japanese text in Shift-JIS"
  case iso2022 = "Japanese or Korean text as mail programs write it (ISO-2022)"
  case eastAsian = "Chinese, Japanese or Korean text in an older encoding (GBK, Big5 or EUC)"

  /// What a person can do to have the sheet read.
  package var advice: String {
    switch self {
    case .workbook:
      "let its name end in .xlsx, or open it in your spreadsheet program and save it as 'CSV UTF-8'"
    case .lockedWorkbook:
      "open it in your spreadsheet program, take the password away (File > Info) and save it again"
    case .oldWorkbook, .openDocument, .numbers, .shiftJIS, .iso2022, .eastAsian:
      "open it in your spreadsheet program and save it as 'CSV UTF-8'"
    case .zip: "save it as 'CSV UTF-8' if it is a workbook, else unpack it"
    case .gzip, .otherArchive: "unpack it, and put the sheet that it holds in its place"
    case .pdf, .richText, .picture, .database, .xml, .json:
      "put the table into a spreadsheet and save it as 'CSV UTF-8'"
    case .webPage, .shortcut:
      "open it in a browser, sign in if it asks you to, and download the sheet itself as CSV"
    case .lfsPointer: "run 'git lfs pull' in its folder, or ask its keeper for the file itself"
    case .nulls: "put back a copy of the sheet from before"
    }
  }

  /// The format that the first bytes of a file announce; nil for what may be text.
  init?(startOf file: [UInt8]) {
    if let found = Self.signatures.first(where: { file.starts(with: $0.bytes) })?.format {
      switch found {
      case .zip: self = Self.zipped(file)
      case .oldWorkbook where Self.isLocked(file): self = .lockedWorkbook
      default: self = found
      }
    } else if !file.isEmpty, file.allSatisfy({ $0 == 0 }) {
      self = .nulls
    } else if Self.isISO2022(file) {
      self = .iso2022
    } else if let found = Self.writtenFormat(file) {
      self = found
    } else {
      return nil
    }
  }

  private static let signatures: [(format: ForeignFormat, bytes: [UInt8])] = [
    (.zip, Array("PK\u{3}\u{4}".utf8)), (.zip, Array("PK\u{5}\u{6}".utf8)),
    (.oldWorkbook, [0xD0, 0xCF, 0x11, 0xE0]), (.gzip, [0x1F, 0x8B]),
    (.otherArchive, Array("BZh9".utf8)), (.otherArchive, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]),
    (.otherArchive, [0x28, 0xB5, 0x2F, 0xFD]),
    (.otherArchive, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    (.otherArchive, Array("Rar!\u{1A}".utf8)), (.pdf, Array("%PDF-".utf8)),
    (.richText, Array("{\\rtf".utf8)), (.picture, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]),
    (.picture, [0xFF, 0xD8, 0xFF]), (.picture, Array("GIF8".utf8)),
    (.database, Array("SQLite format 3\0".utf8)),
  ]

  /// Whether a container of the sort that old workbooks are in holds a new one behind a password.
  private static func isLocked(_ file: [UInt8]) -> Bool {
    let name = "EncryptedPackage".utf8.flatMap { byte -> [UInt8] in [byte, 0] }
    // Names stand at multiples of 64 bytes.
    let places = stride(from: 0, to: file.count, by: 64)
    return places.contains { file.dropFirst($0).starts(with: name) }
  }

  /// Whether escapes near the start of a text change what its bytes mean, as ESC `$B` does.
  private static func isISO2022(_ file: [UInt8]) -> Bool {
    file.withUnsafeBufferPointer { bytes in
      stride(from: 0, to: min(bytes.count, 1 << 16), by: 8).contains { start in
        guard zeroBytes(eightBytes(of: bytes, at: start) ^ escapes) != 0 else { return false }
        return bytes[start..<min(start + 8, bytes.count)].indices.contains { index in
          bytes[index] == escape
            && sets.contains { bytes[(index + 1)...].starts(with: $0.utf8) }
        }
      }
    }
  }

  private static let escape: UInt8 = 0x1B
  private static let escapes = repeated(escape)
  /// What stands behind an escape to sets of characters of two bytes.
  private static let sets = ["$B", "$@", "$(D", "$)C"]

  /// What a zip archive is by the names that it begins with.
  private static func zipped(_ file: [UInt8]) -> ForeignFormat {
    let start = String(decoding: file.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
    if start.contains("opendocument.spreadsheet") { return .openDocument }
    if start.contains("Index/") { return .numbers }
    let isWorkbook = ["[Content_Types].xml", "xl/"].contains { start.contains($0) }
    return isWorkbook && !start.contains("word/") ? .workbook : .zip
  }

  /// The format of a text that is written in one; a sheet begins with none of these.
  private static func writtenFormat(_ file: [UInt8]) -> ForeignFormat? {
    let text = file.starts(with: [0xEF, 0xBB, 0xBF]) ? file.dropFirst(3) : file[...]
    let start = text.prefix(512).drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    let words = String(decoding: start.prefix(64).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
      .lowercased()
    if ["<!doctype html", "<html", "<table"].contains(where: words.hasPrefix) { return .webPage }
    if words.hasPrefix("<?xml") { return .xml }
    if words.hasPrefix("version https://git-lfs.github.com/spec/") { return .lfsPointer }
    if words.hasPrefix("[internetshortcut]") { return .shortcut }
    guard let bracket = words.first, "{[".contains(bracket) else { return nil }
    let next = words.dropFirst().first { !$0.isWhitespace }
    return next.map { (bracket == "{" ? "\"}" : "{[\"]").contains($0) } == true ? .json : nil
  }
}
