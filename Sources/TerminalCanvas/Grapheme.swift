/// The characters that share one place of the screen: a base and at most four marks.
///
/// They are packed in two words, so that cells are copied and compared as plain bytes: with a
/// `String` in each, drawing a screen of 160 x 50 took 0.45 ms in place of 0.19 ms.
struct Grapheme: Hashable, Sendable {
  private let first: UInt64
  private let second: UInt64

  /// Marks after the fourth are left out, as ncurses does.
  init(_ text: String) {
    let values = text.unicodeScalars.prefix(5).map { UInt64($0.value) }
    first = Self.packed(values.prefix(3))
    second = Self.packed(values.dropFirst(3))
  }

  init(_ scalar: Unicode.Scalar) {
    first = UInt64(scalar.value)
    second = 0
  }

  /// The only character; nil where there are several, or none.
  var scalar: Unicode.Scalar? {
    second == 0 && first != 0 && first < 1 << 21 ? Unicode.Scalar(UInt32(first)) : nil
  }

  /// The only character, if it is one of ASCII.
  var ascii: UInt8? { second == 0 && first != 0 && first < 0x80 ? UInt8(first) : nil }

  var text: String {
    var text = String.UnicodeScalarView()
    for word in [first, second] {
      for place in 0..<3 {
        let scalar = Unicode.Scalar(UInt32(word >> (21 * UInt64(place)) & 0x1F_FFFF))
        if let scalar, scalar.value != 0 { text.append(scalar) }
      }
    }
    return String(text)
  }

  private static func packed(_ values: ArraySlice<UInt64>) -> UInt64 {
    values.reversed().reduce(0) { $0 << 21 | $1 }
  }
}
