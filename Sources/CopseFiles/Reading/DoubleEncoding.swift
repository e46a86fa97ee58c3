/// Text that was encoded as UTF-8, taken for Windows-1252, and encoded again: `Ã©` for `é`.
package struct DoubleEncoding: Hashable, Sendable {
  package let line: Int
  package let column: Int
  /// As it stands in the sheet: `Ã©`.
  package let found: String

  /// - Parameter offset: Where ``begins(in:at:)`` holds.
  init(in text: [UInt8], at offset: Int) {
    var before = TextRepair(keeping: [])
    before.append(text[..<offset])
    (line, column) = (before.line, before.column)
    found = String(String(decoding: text[offset...].prefix(9), as: UTF8.self).prefix(2))
  }

  /// Whether the bytes begin with what becomes of an accented letter, a curly quote or a dash.
  ///
  /// `Ã` before `»` ends a quotation in Portuguese.
  @inline(__always)
  static func begins(in text: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    guard text[offset] == 0xC3, offset + 3 < text.count else { return false }
    let third = text[offset + 3]
    switch (text[offset + 1], text[offset + 2]) {
    case (0x82, 0xC2), (0x83, 0xC2): return third != 0xBB && third != 0xA0
    case (0x83, 0xE2): return third == 0x80 || third == 0x82 || third == 0x84
    case (0xA2, 0xE2): return third == 0x82 && offset + 4 < text.count && text[offset + 4] == 0xAC
    default: return false
    }
  }
}
