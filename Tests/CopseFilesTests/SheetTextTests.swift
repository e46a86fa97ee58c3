import CopseFiles
import Testing

@Suite struct SheetTextTests {
  @Test(arguments: [[], [0x61], Array("name\nCafé 日本 😀\n".utf8)])
  func `sound text stays as it is`(bytes: [UInt8]) throws {
    let text = try SheetText(bytes)
    #expect(text.bytes == bytes)
    #expect(text.repairs.isEmpty)
  }

  @Test func `a byte order mark is no part of the text`() throws {
    #expect(try SheetText([0xEF, 0xBB, 0xBF, 0x61]).bytes == [0x61])
    #expect(try SheetText([0xEF, 0xBB, 0xBF]).bytes == [])
  }

  @Test func `what is no text becomes a replacement character, told once a line`() throws {
    let text = try SheetText(Array("né\r\nCaf".utf8) + [0xE9, 0x2C, 0xFF, 0x0A, 0x61, 0x62, 0x00])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "né\r\nCaf\u{FFFD},\u{FFFD}\nab\u{FFFD}")
    #expect(text.repairs.map(\.line) == [2, 3])
    #expect(text.repairs.map(\.column) == [4, 3])
    #expect(text.repairs.map(\.byte) == [0xE9, 0])
  }

  @Test func `random bytes are repaired as the standard library repairs them`() throws {
    var numbers = SeededNumbers(seed: 2)
    let bytes: [UInt8] = [
      0x41, 0x0A, 0x7F, 0x80, 0xBF, 0xC0, 0xC2, 0xC3, 0xE0, 0xA0, 0x9F, 0xE3, 0xED, 0xEF, 0xF0,
      0x90, 0x8F, 0xF4, 0xF5, 0xFF, 0x20,
    ]
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...20, using: &numbers)
      let start: [UInt8] = [0x41]
      let file =
        start + (0..<count).map { _ in bytes[Int.random(in: bytes.indices, using: &numbers)] }
      let text = try SheetText(file)
      let standard = String(decoding: file, as: UTF8.self)
      guard String(decoding: text.bytes, as: UTF8.self) == standard,
        text.repairs.isEmpty == (Array(standard.utf8) == file)
      else {
        Issue.record("\(file)")
        return
      }
    }
  }

  @Test(arguments: [
    (Array("n\0a\0m\0e\0\n\0".utf8), ForeignFormat.utf16),
    ([0xFF, 0xFE, 0x6E, 0x00], .utf16),
    ([0xFE, 0xFF, 0x00, 0x6E], .utf16),
    ([0xFF, 0xFE, 0x00, 0x00, 0x6E, 0, 0, 0], .utf32),
    (Array("PK\u{3}\u{4}rest".utf8), .workbook),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .oldWorkbook),
    (Array("%PDF-1.7".utf8), .pdf),
    ([0x1F, 0x8B, 0x08], .gzip),
  ])
  func `other formats are recognised`(bytes: [UInt8], format: ForeignFormat) {
    #expect(throws: SheetFault.foreignFormat(format)) { try SheetText(bytes) }
  }
}
