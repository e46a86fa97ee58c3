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
    let text = try SheetText(
      Array("né\r\nCafé é".utf8) + [0xE9, 0x2C, 0xFF, 0x0A, 0x61, 0x62, 0x00])
    #expect(
      String(decoding: text.bytes, as: UTF8.self) == "né\r\nCafé é\u{FFFD},\u{FFFD}\nab\u{FFFD}")
    #expect(text.repairs.map(\.line) == [2, 3])
    #expect(text.repairs.map(\.column) == [7, 3])
    #expect(text.repairs.map(\.damage) == [.byte(0xE9), .null])
    #expect(text.encoding == .utf8)
  }

  @Test func `random bytes among UTF-8 are repaired as the standard library repairs them`() throws {
    var numbers = SeededNumbers(seed: 2)
    let bytes: [UInt8] = [
      0x41, 0x0A, 0x7F, 0x80, 0xBF, 0xC0, 0xC2, 0xC3, 0xE0, 0xA0, 0x9F, 0xE3, 0xED, 0xEF, 0xF0,
      0x90, 0x8F, 0xF4, 0xF5, 0xFF, 0x20,
    ]
    // So much sound text that it is UTF-8 whatever follows.
    let start = Array(String(repeating: "é", count: 21).utf8)
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...20, using: &numbers)
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

  @Test func `bytes above ASCII that are no UTF-8 are Windows-1252`() throws {
    let text = try SheetText([0x41, 0x80, 0x85, 0x92, 0xE9, 0xFF, 0x81, 0x0A])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "A€…’éÿ\u{FFFD}\n")
    #expect(text.encoding == .windows1252)
    #expect(text.repairs.map(\.damage) == [.byte(0x81)])
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x41, 0, 0x3D, 0xD8, 0, 0xDE], "A😀", TextEncoding.utf16, 0),
      ([0xFE, 0xFF, 0, 0x41, 0xD8, 0x3D, 0xDE, 0], "A😀", .utf16, 0),
      (Array("i\0d\0\n\0".utf8), "id\n", .utf16, 0),
      (Array("\0i\0d\0\n".utf8), "id\n", .utf16, 0),
      ([0xFF, 0xFE], "", .utf16, 0),
      // Half a pair, and half a unit.
      ([0xFF, 0xFE, 0x3D, 0xD8, 0x41, 0, 0x0A, 0, 0x42], "\u{FFFD}A\n\u{FFFD}", .utf16, 2),
      ([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0, 0, 0xF6, 1, 0], "A😀", .utf32, 0),
      ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x41], "A", .utf32, 0),
    ] as [([UInt8], String, TextEncoding, Int)])
  func `wide text is decoded`(
    bytes: [UInt8], expected: String, encoding: TextEncoding, repairs: Int
  ) throws {
    let text = try SheetText(bytes)
    #expect(String(decoding: text.bytes, as: UTF8.self) == expected)
    #expect(text.encoding == encoding)
    #expect(text.repairs.count == repairs)
  }

  @Test(arguments: [
    ("Ã©", true), ("â€™", true), ("Ã‰", true), ("Â°", true), ("«AMANHÃ»", false), ("Ãç", false),
    ("é’É°", false), ("", false),
  ])
  func `text that was encoded twice is found`(text: String, isTwice: Bool) throws {
    #expect(try (SheetText(Array("ab\nc".utf8) + Array(text.utf8)).encodedTwice != nil) == isTwice)
    let found = try SheetText(Array("é\ncÃ©".utf8)).encodedTwice
    #expect(found?.line == 2 && found?.column == 2 && found?.found == "Ã©")
  }
}
