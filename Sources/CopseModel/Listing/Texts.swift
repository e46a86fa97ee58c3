/// The distinct texts of a column, one after another in one block of UTF-8, named by small codes.
///
/// Code 0 is always the empty text. A column holds less than 4 GiB of them.
package struct Texts: Sendable {
  private(set) var bytes: [UInt8] = []
  /// The end offset in `bytes` of each text.
  private(set) var ends: [UInt32] = [0]

  init() {}

  /// How many texts there are, the empty one included.
  package var count: Int { ends.count }

  /// Where the bytes of a text lie.
  func range(of code: UInt32) -> Range<Int> {
    let index = Int(code)
    return (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  /// The text of a code.
  package func text(of code: UInt32) -> String {
    bytes.withUnsafeBufferPointer { String(decoding: $0[range(of: code)], as: UTF8.self) }
  }

  /// Whether the text of a code is these bytes.
  func has(_ utf8: UnsafeBufferPointer<UInt8>, at code: UInt32) -> Bool {
    let range = range(of: code)
    guard range.count == utf8.count else { return false }
    return bytes.withUnsafeBytes { bytes in
      UnsafeRawBufferPointer(rebasing: bytes[range]).hasSameBytes(as: UnsafeRawBufferPointer(utf8))
    }
  }

  /// Adds a text behind the others.
  mutating func append(_ text: String) {
    var text = text
    _ = text.withUTF8 { append($0) }
  }

  /// Adds a text behind the others; false when the block has no room for it.
  mutating func append(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let end = UInt32(exactly: bytes.count + utf8.count) else { return false }
    bytes.append(contentsOf: utf8)
    ends.append(end)
    return true
  }

  /// Gives back the room that growing left over.
  mutating func compact() {
    bytes = bytes.withUnsafeBufferPointer { Array($0) }
    ends = ends.withUnsafeBufferPointer { Array($0) }
  }
}

extension UnsafeRawBufferPointer {
  /// Whether two stretches of one length hold the same bytes, compared by eight at a time.
  @inline(__always)
  func hasSameBytes(as other: UnsafeRawBufferPointer) -> Bool {
    var offset = 0
    while offset + 8 <= count {
      let one = loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      guard one == other.loadUnaligned(fromByteOffset: offset, as: UInt64.self) else {
        return false
      }
      offset += 8
    }
    while offset < count {
      guard self[offset] == other[offset] else { return false }
      offset += 1
    }
    return true
  }
}
