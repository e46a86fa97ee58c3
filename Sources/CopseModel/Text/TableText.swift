/// The entries of a generated table, one after another: `41-5A=61`, `DF=73.73`, `958!915.93C`.
struct TableText: Sequence, IteratorProtocol {
  struct Entry {
    var scalars: ClosedRange<UInt32>
    /// Whether a `!` stands instead of the `=`.
    var isMarked: Bool
    var values: [UInt32]
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ text: StaticString) {
    bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  mutating func next() -> Entry? {
    guard position < bytes.count else { return nil }
    let first = number()
    let last = skip("-") ? number() : first
    var entry = Entry(scalars: first...Swift.max(first, last), isMarked: skip("!"), values: [])
    if !entry.isMarked { _ = skip("=") }
    while position < bytes.count, !skip(" ") {
      _ = skip(".")
      entry.values.append(number())
    }
    return entry
  }

  /// The hexadecimal number at the position, 0 where there is none.
  private mutating func number() -> UInt32 {
    var value: UInt32 = 0
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - 0x30)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - 0x37)
      default: return value
      }
      position += 1
    }
    return value
  }

  private mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: mark) else { return false }
    position += 1
    return true
  }
}
