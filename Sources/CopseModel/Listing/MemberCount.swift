/// A number of members as people write it: `118 colleges (Apr 2019)`, `over 1,000`.
///
/// Numbers of different units are never added up or ranked against each other.
public struct MemberCount: Hashable, Sendable {
  public let number: Int
  /// What is counted, folded: `colleges`; empty when the cell says only a number.
  public let unit: String

  /// Reads the first number of an entry and the words that follow it; nil when there is none.
  public init?(entry: String) {
    // Most cells are empty, and looking at characters takes longer than looking at bytes.
    guard let start = entry.utf8.firstIndex(where: Self.isDigit) else { return nil }
    var rest = entry.utf8[start...]
    var number = 0
    while let next = rest.first {
      if Self.isDigit(next) {
        let (tens, isTooLarge) = number.multipliedReportingOverflow(by: 10)
        let (sum, isOver) = tens.addingReportingOverflow(Int(next) - 0x30)
        // More digits than an Int holds are no number of members.
        if isTooLarge || isOver { return nil }
        number = sum
        rest = rest.dropFirst()
      } else {
        let length = Self.separatorLength(rest)
        if length == 0 { break }
        rest = rest.dropFirst(length)
      }
    }
    (number, rest) = Self.thousands(behind: number, rest)
    self.number = number
    let words = rest.prefix { !"(;,.".utf8.contains($0) }
    unit = Folding.folded(String(decoding: words, as: UTF8.self)).singleSpaced
  }

  private static let separators = [".", "'", "’", " ", "\u{A0}", "\u{2009}", "\u{202F}"]
    .map { Array($0.utf8) }

  /// The bytes of what stands between the digits of one number: a comma, or a point, an apostrophe
  /// or a space of any width before three digits and no more; 0 for what ends the number.
  private static func separatorLength(_ rest: Substring.UTF8View) -> Int {
    if rest.first == UInt8(ascii: ",") {
      return rest.dropFirst().first.map(isDigit) == true ? 1 : 0
    }
    guard let separator = separators.first(where: { rest.starts(with: $0) }) else { return 0 }
    let digits = rest.dropFirst(separator.count).prefix(4).prefix(while: isDigit)
    return digits.count == 3 ? separator.count : 0
  }

  /// Makes `2k` and `1.5k` thousands; every other number stays.
  private static func thousands(
    behind number: Int, _ rest: Substring.UTF8View
  ) -> (Int, Substring.UTF8View) {
    let isLetter = { (byte: UInt8) in (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }
    let parts = rest.first == UInt8(ascii: ".") ? rest.dropFirst().prefix(1).filter(isDigit) : []
    let end = rest.dropFirst(parts.isEmpty ? 0 : 2)
    guard let next = end.first, next | 0x20 == UInt8(ascii: "k"), number < 1_000_000_000,
      !(end.dropFirst().first.map(isLetter) ?? false)
    else { return (number, rest) }
    let hundreds = parts.first.map { Int($0) - 0x30 } ?? 0
    return (number * 1000 + hundreds * 100, end.dropFirst())
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }
}
