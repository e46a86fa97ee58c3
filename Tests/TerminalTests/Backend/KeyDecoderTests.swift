import NcursesBackend
import TerminalCanvas
import Testing

@Suite struct KeyDecoderTests {
  /// What the decoder makes of bytes that arrive together, with nothing after them.
  private func events(_ bytes: [UInt8]) -> [Event] {
    var decoder = KeyDecoder()
    return bytes.flatMap { decoder.decode(Int32($0)) } + decoder.settle()
  }

  private func keys(_ text: String) -> [Key] {
    events(Array(text.utf8)).compactMap { if case .key(let key) = $0 { key } else { nil } }
  }

  @Test func `control characters are the keys that send them`() {
    #expect(
      keys("\u{12}\u{3}\u{1}\u{1A}") == [
        .control("r"), .control("c"), .control("a"), .control("z"),
      ])
    #expect(keys("\0\u{1C}\u{1F}") == [.control("@"), .control("\\"), .control("_")])
    #expect(keys("\t\r\n\u{8}\u{7F} ") == [.tab, .enter, .enter, .backspace, .backspace, " "])
  }

  @Test func `a character of several bytes is one key`() {
    #expect(keys("é東😀") == ["é", "東", "😀"])
  }

  @Test func `a character of several bytes may come in parts`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(0xC3) == [])
    #expect(decoder.settle() == [])
    #expect(decoder.decode(0xA9) == [.key("é")])
  }

  @Test func `bytes that are no UTF-8 are no key, and what follows them is`() {
    #expect(events([0xFF, 0x61]) == [.key("a")])
    #expect(events([0xC3, 0x61]) == [.key("a")])
    #expect(events([0xE6, 0xC3, 0xA9]) == [.key("é")])
    #expect(events([0xC0, 0x80, 0xED, 0xA0, 0x80, 0x61]) == [.key("a")])
    #expect(events([0xC2, 0x9B, 0x61]) == [.key("a")])
  }

  @Test func `Esc is a key only when nothing follows it`() {
    #expect(keys("\u{1B}") == [.escape])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}j") == [.escape, "j"])
  }

  @Test(arguments: ["\u{1B}[1;5Q", "\u{1B}[24;2~", "\u{1B}[?62;c", "\u{1B}[I", "\u{1B}Oq"])
  func `a sequence that nobody knows does nothing`(sequence: String) {
    #expect(keys(sequence + "j") == ["j"])
  }

  @Test func `what is pasted is text, not keys`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(600) == [])
    #expect(decoder.isPasting)
    for byte in "q\r#é\u{1B}\u{3}\t".utf8 { #expect(decoder.decode(Int32(byte)) == []) }
    #expect(decoder.decode(601) == [.paste("q\n#é\t")])
    #expect(!decoder.isPasting)
    #expect(decoder.decode(0x71) == [.key("q")])
  }

  @Test func `a paste without an end can be ended`() {
    var decoder = KeyDecoder()
    _ = decoder.decode(600)
    _ = decoder.decode(0x71)
    #expect(decoder.endPaste() == [.paste("q")])
    #expect(decoder.endPaste() == [])
    #expect(decoder.decode(601) == [])
  }

  @Test func `a code that means no key of ours does nothing`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(9999) == [])
    #expect(decoder.decode(-1) == [])
  }
}
