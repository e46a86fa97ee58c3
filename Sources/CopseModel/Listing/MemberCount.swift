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
    guard entry.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    var digits = ""
    var rest = Substring(entry)
    guard let start = rest.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
    rest = rest[start...]
    while let next = rest.first {
      if next.isASCII, next.isNumber {
        digits.append(next)
      } else if next != "," || !(rest.dropFirst().first?.isNumber ?? false) {
        break
      }
      rest = rest.dropFirst()
    }
    // More digits than an Int holds are no number of members.
    guard let number = Int(digits) else { return nil }
    self.number = number
    unit = Folding.folded(String(rest.prefix { !"(;,.".contains($0) })).singleSpaced
  }
}
