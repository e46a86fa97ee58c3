// Sorting by name orders every name of the audit. Measured on 130,000 names: 200 ms with an array
// for each text, 50 ms by beginnings of eight bytes and in the block where the texts lie.

/// A folded text that is ordered as people order it: runs of digits by their number.
package struct NaturalText: Comparable {
  private let bytes: [UInt8]

  /// - Parameter folded: a text that is folded already.
  package init(_ folded: String) {
    bytes = Array(folded.utf8)
  }

  var isEmpty: Bool { bytes.isEmpty }

  package static func < (one: NaturalText, other: NaturalText) -> Bool {
    one.bytes.withUnsafeBufferPointer { one in
      other.bytes.withUnsafeBufferPointer { NaturalOrder.isLess(one, $0) }
    }
  }
}

/// The natural order of folded texts as bytes.
enum NaturalOrder {
  static func isLess(
    _ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var (left, right) = (0, 0)
    while left < one.count, right < other.count {
      if isDigit(one[left]), isDigit(other[right]) {
        let numbers = (number(in: one, from: &left), number(in: other, from: &right))
        if numbers.0.count != numbers.1.count { return numbers.0.count < numbers.1.count }
        for (digit, otherDigit) in zip(numbers.0, numbers.1) where digit != otherDigit {
          return digit < otherDigit
        }
      } else {
        if one[left] != other[right] { return one[left] < other[right] }
        left += 1
        right += 1
      }
    }
    let (isOver, isOtherOver) = (left == one.count, right == other.count)
    if isOver != isOtherOver { return isOver }
    // `7` and `007` are one number; the texts still need an order.
    return one.lexicographicallyPrecedes(other)
  }

  /// The beginning of a text as a number that never contradicts the order; equal ones say nothing.
  ///
  /// It ends at the first digit, for which `0` stands: what is less than one digit is less than
  /// all, and so is what is greater.
  static func beginning(of text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var beginning: UInt64 = 0
    var shift: UInt64 = 56
    for byte in text.prefix(8) {
      beginning |= UInt64(isDigit(byte) ? UInt8(ascii: "0") : byte) << shift
      if isDigit(byte) { break }
      shift = shift &- 8
    }
    return beginning
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }

  /// The digits at a place without leading zeros; the place moves behind them.
  private static func number(
    in text: UnsafeBufferPointer<UInt8>, from place: inout Int
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = place
    while place < text.count, isDigit(text[place]) { place += 1 }
    return text[start..<place].drop { $0 == 0x30 }
  }
}

extension FoldedTexts {
  /// By code: the place of each of some texts in the natural order, the same for the same folded
  /// text; -1 for one that is empty or not among them.
  func naturalRanks(of codes: Selection) -> [Int32] {
    withBytes { bytes in
      let keys = codes.map { (beginning: NaturalOrder.beginning(of: bytes($0)), code: $0) }
      let order = keys.filter { !bytes($0.code).isEmpty }.sorted { one, other in
        one.beginning != other.beginning
          ? one.beginning < other.beginning
          : NaturalOrder.isLess(bytes(one.code), bytes(other.code))
      }
      var ranks = Array(repeating: Int32(-1), count: count)
      var rank: Int32 = -1
      var last: Int?
      for (_, code) in order {
        if !(last.map { bytes($0).elementsEqual(bytes(code)) } ?? false) { rank += 1 }
        ranks[code] = rank
        last = code
      }
      return ranks
    }
  }
}
