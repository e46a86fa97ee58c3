/// The numbers of a workbook as people see them.
enum NumberText {
  /// The text of a number as a workbook writes it; what is no number stands as it is.
  ///
  /// Whole numbers stay as they are written. Others are rounded to the fifteen digits that
  /// spreadsheet programs show, so that 0.1 + 0.2 is 0.3.
  static func text(of written: String) -> String {
    let digits = written.hasPrefix("-") ? written.dropFirst() : written[...]
    if !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return written }
    guard let number = Double(written), number.isFinite else { return written }
    return text(of: number)
  }

  static func text(of number: Double) -> String {
    guard number != 0 else { return "0" }
    let sign = number < 0 ? "-" : ""
    let (digits, exponent) = rounded(shortest(number.magnitude))
    let point = exponent + 1
    let text = String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
    switch point {
    case -4...0: return sign + "0." + String(repeating: "0", count: -point) + text
    case 1...21 where point >= digits.count:
      return sign + text + String(repeating: "0", count: point - digits.count)
    case 1...21: return sign + text.prefix(point) + "." + text.dropFirst(point)
    default:
      let rest = text.dropFirst()
      return sign + text.prefix(1) + (rest.isEmpty ? "" : "." + rest) + "e\(exponent)"
    }
  }

  /// The fewest digits that say the number, and the power of ten of the first.
  private static func shortest(_ number: Double) -> (digits: [UInt8], exponent: Int) {
    let parts = number.description.split(separator: "e")
    let power = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let mantissa = parts.first ?? "0"
    let point = mantissa.utf8.prefix { $0 != UInt8(ascii: ".") }.count
    let all = mantissa.utf8.filter { $0 != UInt8(ascii: ".") }.map { $0 - 0x30 }
    let zeros = all.prefix { $0 == 0 }.count
    return (trimmed(Array(all.dropFirst(zeros))), power + point - 1 - zeros)
  }

  private static func rounded(
    _ number: (digits: [UInt8], exponent: Int)
  ) -> (digits: [UInt8], exponent: Int) {
    guard number.digits.count > 15 else { return number }
    var digits = Array(number.digits.prefix(15))
    guard number.digits[15] >= 5 else { return (trimmed(digits), number.exponent) }
    var index = digits.count - 1
    while index >= 0, digits[index] == 9 { index -= 1 }
    guard index >= 0 else { return ([1], number.exponent + 1) }
    digits[index] += 1
    return (Array(digits.prefix(index + 1)), number.exponent)
  }

  private static func trimmed(_ digits: [UInt8]) -> [UInt8] {
    Array(digits.reversed().drop { $0 == 0 }.reversed())
  }
}
