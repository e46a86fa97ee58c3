import CopseModel
import Testing

@Suite struct FoldedTextsTests {
  @Test func `texts are found by any part of them, folded`() {
    let texts = folded(["Córdoba", "cordoban", "Kordoba", "Straße"])
    #expect(Array(texts.codes(containing: "cordoba")) == [1, 2])
    #expect(Array(texts.codes(containing: "ordoba")) == [1, 2, 3])
    #expect(Array(texts.codes(containing: "sse")) == [4])
    #expect(Array(texts.codes(containing: "Cor")) == [])
    #expect(texts.text(of: 4) == "strasse")
  }

  @Test func `every text contains the empty one`() {
    #expect(Array(folded([]).codes(containing: "")) == [0])
    #expect(Array(folded(["a", "b"]).codes(containing: "")) == [0, 1, 2])
    #expect(Array(folded([]).codes(containing: "a")) == [])
  }

  @Test func `no match reaches from one text into the next`() {
    let texts = folded(["ab", "cd", "abcd"])
    #expect(Array(texts.codes(containing: "bc")) == [3])
    #expect(Array(texts.codes(containing: "abc")) == [3])
  }

  @Test func `codes that are not there have no text`() {
    #expect(folded([]).text(of: 1) == "")
    #expect(folded([]).text(of: -1) == "")
  }

  @Test(arguments: [0, 1, 30, 31, 32, 33, 34, 62, 63, 64, 65, 66, 96, 130])
  func `a block of any size is searched whole`(size: Int) {
    // The separators of the empty text and of this one are two more bytes.
    for length in [max(0, size - 2), size] {
      let text = String(repeating: "a", count: length) + "xy"
      let texts = folded([text])
      for count in [1, 2, 3, 31, 32, 33, 64, 65] {
        let needle = String(repeating: "a", count: count)
        #expect(texts.codes(containing: needle).contains(1) == (count <= length))
        #expect(texts.codes(containing: needle + "xy").contains(1) == (count <= length))
        #expect(!texts.codes(containing: needle + "yx").contains(1))
      }
      #expect(texts.codes(containing: "xy").contains(1))
      #expect(!texts.codes(containing: text + "a").contains(1))
    }
  }

  @Test func `it agrees with searching each text as a string`() {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<400 {
      let words = (0..<random.next(below: 12)).map { _ in random.word() }
      let texts = folded(words)
      let distinct = distinct([""] + words).map { Folding.folded($0) }
      #expect(texts.count == distinct.count)
      for _ in 0..<20 {
        let needle = Folding.folded(random.needle())
        let expected = distinct.indices.filter { contains(needle, distinct[$0]) }
        #expect(Array(texts.codes(containing: needle)) == expected, "\(words) \(needle)")
      }
    }
  }

  private func folded(_ words: [String]) -> FoldedTexts {
    var dictionary = TextDictionary()
    for word in words { _ = dictionary.intern(word) }
    return FoldedTexts(of: dictionary.texts)
  }

  private func distinct(_ words: [String]) -> [String] {
    var seen: Set<[UInt8]> = []
    return words.filter { seen.insert(Array($0.utf8)).inserted }
  }

  /// The slow way: every start, byte by byte.
  private func contains(_ needle: String, _ text: String) -> Bool {
    let (needle, text) = (Array(needle.utf8), Array(text.utf8))
    return (0...text.count).contains { start in
      start + needle.count <= text.count && Array(text[start..<start + needle.count]) == needle
    }
  }
}

extension SeededGenerator {
  fileprivate mutating func word() -> String {
    let lengths = [0, 1, 5, 15, 30, 31, 32, 33, 63, 64, 65]
    return letters(lengths[next(below: lengths.count)])
  }

  fileprivate mutating func needle() -> String {
    letters([0, 1, 2, 3, 4, 6, 31, 32, 33][next(below: 9)])
  }

  private mutating func letters(_ count: Int) -> String {
    String((0..<count).map { _ in ["a", "a", "a", "B", "é", "ß"][next(below: 6)] })
  }
}
