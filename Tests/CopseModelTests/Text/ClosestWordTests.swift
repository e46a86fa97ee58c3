import CopseModel
import Testing

@Suite struct ClosestWordTests {
  private let words = ["platform", "status", "kind", "name", "notes", "région"]

  @Test(arguments: [
    ("platfrom", "platform"),  // swapped
    ("statu", "status"),  // left out
    ("stattus", "status"),  // added
    ("kint", "kind"),  // replaced
    ("NAME", "name"),
    ("region", "région"),
    ("plotfrm", "platform"),
  ])
  func `a mistyped word finds the one meant`(typed: String, expected: String) {
    #expect(closestWord(to: typed, in: words) == expected)
  }

  @Test(arguments: ["", "x", "zzzzzz", "platformsssss", "ptafrolm"])
  func `a word unlike all others finds none`(typed: String) {
    #expect(closestWord(to: typed, in: words) == nil)
  }

  @Test func `of words equally near the first is taken, and a nearer one wins over it`() {
    #expect(closestWord(to: "cat", in: ["bat", "hat", "rat"]) == "bat")
    #expect(closestWord(to: "cat", in: ["bat", "cat"]) == "cat")
    #expect(closestWord(to: "cat", in: []) == nil)
    #expect(closestWord(to: "", in: ["a"]) == "a")
  }

  @Test func `a single edit is found wherever it is, and two are not`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<3_000 {
      let (typed, word) = (random.word(), random.word())
      let isNear = wordsOneEditAway(from: typed).contains(word)
      #expect((closestWord(to: typed, in: [word]) == word) == isNear, "\(typed) \(word)")
    }
  }

  /// The word itself, and every word over abc that one edit makes of it.
  private func wordsOneEditAway(from word: String) -> Set<String> {
    var words: Set = [word]
    let letters = Array(word)
    for place in 0...letters.count {
      let (head, tail) = (letters[..<place], letters[place...])
      for letter in "abc" {
        words.insert(String(head + [letter] + tail))
        words.insert(String(head + [letter] + tail.dropFirst()))
      }
      words.insert(String(head + tail.dropFirst()))
      words.insert(String(head + tail.prefix(2).reversed() + tail.dropFirst(2)))
    }
    return words
  }
}

extension SeededGenerator {
  /// Up to five letters, so that a single edit is all that is allowed.
  fileprivate mutating func word() -> String {
    String((0..<next(below: 6)).map { _ in ["a", "b", "c"][next(below: 3)] })
  }
}
