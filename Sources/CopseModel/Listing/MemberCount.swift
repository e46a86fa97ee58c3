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
      } else if next != UInt8(ascii: ",") || !(rest.dropFirst().first.map(Self.isDigit) ?? false) {
        break
      }
      rest = rest.dropFirst()
    }
    self.number = number
    let words = rest.prefix { !"(;,.".utf8.contains($0) }
    unit = Folding.folded(String(decoding: words, as: UTF8.self)).singleSpaced
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }
}
