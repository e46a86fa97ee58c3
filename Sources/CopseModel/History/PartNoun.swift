/// What the parts of a whole are called: by the kind that they all have, else parts.
struct PartNoun: Hashable, Sendable {
  private let one: String
  private let several: String

  /// The noun of parts that share a kind whose plural is certain; else "part".
  init(of parts: [Community]) {
    let kind = parts.first?.kind ?? ""
    let folded = Folding.folded(kind)
    if parts.allSatisfy({ Folding.folded($0.kind) == folded }), let plural = Self.plural(kind) {
      (one, several) = (kind, plural)
    } else {
      (one, several) = ("part", "parts")
    }
  }

  /// `74 forums`, `1 forum`.
  func counted(_ count: Int) -> String { "\(count) \(count == 1 ? one : several)" }

  /// The plural of an English noun of plain letters, or nil where it is not certain.
  ///
  /// `mailing lists`, `communities of practice`: the word before `of` or `for` is the noun.
  static func plural(_ noun: String) -> String? {
    guard noun.utf8.allSatisfy({ isLetter($0) || $0 == 0x20 || $0 == 0x2D }) else { return nil }
    var words = noun.split(separator: " ")
    let preposition = words.firstIndex { ["of", "for"].contains($0) } ?? words.endIndex
    guard preposition > 0, let plural = plural(ofWord: words[preposition - 1]) else { return nil }
    words[preposition - 1] = plural
    return words.joined(separator: " ")
  }

  private static func plural(ofWord word: Substring) -> Substring? {
    let lowered = word.lowercased()
    // Plural already, or with a plural of its own.
    let uncertain = ["s", "x", "z", "ch", "sh", "f", "fe", "o", "men", "man", "media", "people"]
    if lowered.count < 2 || uncertain.contains(where: lowered.hasSuffix) { return nil }
    if lowered.hasSuffix("y"), !["ay", "ey", "oy", "uy"].contains(where: lowered.hasSuffix) {
      return word.dropLast() + "ies"
    }
    return word + "s"
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
