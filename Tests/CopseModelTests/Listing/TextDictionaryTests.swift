import CopseModel
import Testing

@Suite struct TextDictionaryTests {
  @Test func `it begins with the empty text alone`() {
    let dictionary = TextDictionary()
    #expect(dictionary.count == 1)
    #expect(dictionary.text(of: 0) == "")
    #expect(dictionary.code(of: "") == 0)
    #expect(dictionary.code(of: "a") == nil)
  }

  @Test func `a text keeps its code, and other texts have others`() {
    var dictionary = TextDictionary()
    #expect(dictionary.intern("a") == 1)
    #expect(dictionary.intern("b") == 2)
    #expect(dictionary.intern("a") == 1)
    #expect(dictionary.intern("") == 0)
    #expect(dictionary.count == 3)
  }

  @Test func `texts that differ in their bytes are other texts`() {
    var dictionary = TextDictionary()
    let composed = dictionary.intern("é")
    let decomposed = dictionary.intern("e\u{301}")
    #expect(composed != decomposed)
    #expect(Array(dictionary.text(of: decomposed).unicodeScalars) == ["e", "\u{301}"])
    #expect(dictionary.intern("a\0") != dictionary.intern("a"))
  }

  @Test(arguments: [0, 1, 7, 8, 9, 100, 3000])
  func `it agrees with a plain dictionary`(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    var dictionary = TextDictionary()
    var codes: [String: UInt32] = ["": 0]
    for index in 0..<count {
      let text = random.text()
      let code = dictionary.intern(text)
      #expect(code == codes[text, default: UInt32(codes.count)])
      codes[text] = code
      if index == count / 2 { dictionary.compact() }
    }
    dictionary.compact()
    #expect(dictionary.count == codes.count)
    for (text, code) in codes {
      #expect(dictionary.code(of: text) == code)
      #expect(dictionary.text(of: code) == text)
    }
    for _ in 0..<100 {
      let text = random.text() + "?"
      #expect(dictionary.code(of: text) == codes[text])
    }
  }
}

extension SeededGenerator {
  /// A text of any length around the eight bytes that are hashed at a time, often seen before.
  fileprivate mutating func text() -> String {
    let lengths = [0, 1, 2, 7, 8, 9, 15, 16, 17, 40]
    return String(
      (0..<lengths[next(below: lengths.count)]).map { _ in
        ["a", "b", "é", "京"][next(below: 4)]
      })
  }
}
