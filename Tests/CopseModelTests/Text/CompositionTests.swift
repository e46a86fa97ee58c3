import CopseModel
import Testing

@Suite struct CompositionTests {
  /// Cases of Unicode's NormalizationTest.txt, one or two of each kind.
  @Test(arguments: [
    ("", ""),
    ("a", "a"),
    ("e\u{301}", "\u{E9}"),
    ("\u{E9}", "\u{E9}"),
    ("\u{212B}", "\u{C5}"),
    ("\u{1E0A}\u{323}", "\u{1E0C}\u{307}"),
    ("D\u{307}\u{323}", "\u{1E0C}\u{307}"),
    ("D\u{5B8}\u{307}\u{59A}\u{323}", "\u{1E0C}\u{5B8}\u{59A}\u{307}"),
    ("a\u{315}\u{300}\u{5AE}\u{301}b", "\u{E0}\u{5AE}\u{301}\u{315}b"),
    ("\u{958}", "\u{915}\u{93C}"),
    ("\u{344}", "\u{308}\u{301}"),
    ("\u{2126}", "\u{3A9}"),
    ("\u{1100}\u{1161}", "\u{AC00}"),
    ("\u{1100}\u{1161}\u{11A8}", "\u{AC01}"),
    ("\u{AC00}\u{11A8}", "\u{AC01}"),
    ("\u{AC01}\u{11A8}", "\u{AC01}\u{11A8}"),
    ("\u{AC00}\u{11A7}", "\u{AC00}\u{11A7}"),
    ("\u{1100}\u{AC00}\u{11A8}", "\u{1100}\u{AC01}"),
    ("\u{FB1F}", "\u{5F2}\u{5B7}"),
    ("\u{2ADC}", "\u{2ADD}\u{338}"),
    ("\u{1D15E}", "\u{1D157}\u{1D165}"),
    ("\u{11131}\u{11127}", "\u{1112E}"),
    ("\u{FB01}", "\u{FB01}"),
    ("\u{FA0E}\u{F900}", "\u{FA0E}\u{8C48}"),
    ("\u{9C7}\u{9BE}", "\u{9CB}"),
    ("\u{9C7}\u{300}\u{9BE}", "\u{9C7}\u{300}\u{9BE}"),
    ("\u{301}e\u{301}", "\u{301}\u{E9}"),
  ])
  func `text is composed as the standard says`(text: String, composed: String) {
    let result = Composition.composed(text)
    #expect(result.unicodeScalars.map(\.value) == composed.unicodeScalars.map(\.value))
  }

  @Test func `composed text stays the same text, and composing again changes nothing`() {
    for scalar in everyScalar {
      let text = String(scalar)
      let composed = Composition.composed(text)
      let again = Composition.composed(composed)
      if composed != text || !again.utf8.elementsEqual(composed.utf8) {
        Issue.record("\(scalar.value)")
      }
    }
  }

  @Test func `texts that Swift finds equal are composed to the same scalars`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<5_000 {
      let text = random.accentedText(count: random.next(below: 7))
      let composed = Composition.composed(text)
      #expect(composed == text)
      let parts = text.unicodeScalars.map { pairs[$0] ?? String($0) }.joined()
      #expect(
        Composition.composed(parts).unicodeScalars.elementsEqual(composed.unicodeScalars),
        "\(text.unicodeScalars.map(\.value))")
    }
  }

  /// The letters that a base and a mark equal, by Swift's own canonical equality.
  private let pairs: [Unicode.Scalar: String] = {
    var letters: [String: Unicode.Scalar] = [:]
    for value in UInt32(0xC0)...0x17F {
      if let letter = Unicode.Scalar(value) { letters[String(letter)] = letter }
    }
    var pairs: [Unicode.Scalar: String] = [:]
    for mark in "\u{300}\u{301}\u{302}\u{303}\u{304}\u{308}\u{30A}\u{30C}\u{327}\u{328}"
      .unicodeScalars
    {
      for base in "aceinosuyzACEINOSUYZ".unicodeScalars {
        let pair = String(String.UnicodeScalarView([base, mark]))
        if let letter = letters[pair] { pairs[letter] = pair }
      }
    }
    return pairs
  }()
}
