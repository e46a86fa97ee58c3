/// The text of a file, decoded: what is known of its encoding ends here.
///
/// Today that is UTF-8. Another encoding is recognised, so that it can be refused in one clear
/// line; to read one, decode it here.
package struct SheetText: Hashable, Sendable {
  /// Valid UTF-8 without a byte order mark and without NUL.
  package let bytes: [UInt8]
  /// The first place of each line where something that is no text was replaced by U+FFFD.
  package let repairs: [Repair]

  /// A byte that no text holds, where it stood.
  package struct Repair: Hashable, Sendable {
    package let line: Int
    package let column: Int
    package let byte: UInt8
  }

  /// - Throws: ``SheetFault`` when the file is in an encoding or a format that is not read.
  package init(_ file: [UInt8]) throws(SheetFault) {
    if let format = foreignFormat(of: file) { throw .foreignFormat(format) }
    let text = file.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file.dropFirst(3)) : file
    guard let damage = firstDamage(in: text) else {
      bytes = text
      repairs = []
      return
    }
    var repair = TextRepair(keeping: text[..<damage])
    repair.append(text[damage...])
    bytes = repair.bytes
    repairs = repair.repairs
  }
}

/// A file format or an encoding that announces itself in a file's first bytes.
package enum ForeignFormat: String, CaseIterable, Hashable, Sendable {
  case utf16 = "UTF-16 text"
  case utf32 = "UTF-32 text"
  case workbook = "a workbook or another zip archive"
  case oldWorkbook = "an old Excel workbook"
  case pdf = "a PDF"
  case gzip = "a gzip archive"
}

private func foreignFormat(of file: [UInt8]) -> ForeignFormat? {
  let signatures: [(ForeignFormat, [UInt8])] = [
    (.utf32, [0xFF, 0xFE, 0, 0]), (.utf32, [0, 0, 0xFE, 0xFF]),
    (.utf16, [0xFF, 0xFE]), (.utf16, [0xFE, 0xFF]),
    (.workbook, Array("PK\u{3}\u{4}".utf8)), (.oldWorkbook, [0xD0, 0xCF, 0x11, 0xE0]),
    (.pdf, Array("%PDF-".utf8)), (.gzip, [0x1F, 0x8B]),
  ]
  if let (format, _) = signatures.first(where: { file.starts(with: $0.1) }) { return format }
  // UTF-16 without a mark: a heading in ASCII has a NUL in every other byte.
  let start = file.prefix(64)
  let zeros = start.count { $0 == 0 }
  return zeros >= 2 && zeros * 5 >= start.count * 2 ? .utf16 : nil
}
