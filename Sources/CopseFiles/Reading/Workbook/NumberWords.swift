/// What a format puts around a number: `AFE-007` by `"AFE-"000`, `50%` by `0%`.
///
/// - SeeAlso: ECMA-376 part 1, 18.8.31.
struct NumberWords: Hashable, Sendable {
  private var before = ""
  /// Zeros are put before a whole number of fewer digits.
  private var digits = 0
  private var behind = ""
  private var isPercentage = false

  static let percentage = {
    var words = NumberWords()
    words.isPercentage = true
    return words
  }()

  private init() {}

  /// What the first part of a format says; nil for one that only groups digits and rounds, and for
  /// more than Copse knows of.
  init?(code: String) {
    var rest = code[...]
    var hasMore = false
    while let character = rest.popFirst(), character != ";" {
      switch character {
      case "0":
        digits += 1
        if !behind.isEmpty { hasMore = true }
      case "%": isPercentage = true
      case "\"":
        let word = rest.prefix { $0 != "\"" }
        append(word)
        rest = rest.dropFirst(word.count + 1)
      case "\\": append(rest.popFirst().map { String($0)[...] } ?? "")
      case "_", "*": rest = rest.dropFirst()
      case "-", "+", "/", ":", "(", ")", " ": append(String(character)[...])
      default: hasMore = true
      }
    }
    if isPercentage {
      self = .percentage
    } else if hasMore || digits == 0 || (digits == 1 && before.isEmpty && behind.isEmpty) {
      return nil
    }
  }

  private mutating func append(_ word: Substring) {
    if digits == 0 { before += word } else { behind += word }
  }

  /// The number as people see it, its decimals not rounded; nil for what is no number.
  func text(of written: String) -> String? {
    guard let number = Double(written), number.isFinite else { return nil }
    if isPercentage { return NumberText.text(of: number * 100) + "%" }
    let isNegative = written.hasPrefix("-")
    let amount = NumberText.text(of: isNegative ? String(written.dropFirst()) : written)
    let isWhole = amount.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let zeros = isWhole ? String(repeating: "0", count: max(0, digits - amount.utf8.count)) : ""
    return (isNegative ? "-" : "") + before + zeros + amount + behind
  }
}
