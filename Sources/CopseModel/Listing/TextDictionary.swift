// Interning every cell of a large audit is the hot part of opening one. Measured with
// `copse-bench measure` on 100,000 communities by five editions; the oracle in the tests is a
// Dictionary<String, Int>.

/// The distinct texts of a column, each stored once and named by a small code.
///
/// Code 0 is always the empty text. The texts lie one after another in one block of UTF-8.
package struct TextDictionary: Sendable {
  private(set) var bytes: [UInt8] = []
  /// The end offset in `bytes` of each text.
  private(set) var ends: [Int] = [0]
  /// An open-addressed table of codes plus one; 0 marks a free slot. Its size is a power of two.
  private var slots: [UInt32] = Array(repeating: 0, count: 16)

  /// A dictionary of the empty text alone.
  package init() {
    insertSlot(of: 0)
  }

  /// How many distinct texts it has, the empty one included.
  package var count: Int { ends.count }

  func range(of code: UInt32) -> Range<Int> {
    let index = Int(code)
    return (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  /// The text of a code that it gave.
  package func text(of code: UInt32) -> String {
    String(decoding: bytes[range(of: code)], as: UTF8.self)
  }

  /// The code of a text, or nil when the dictionary does not have it.
  package func code(of text: String) -> UInt32? {
    var text = text
    return text.withUTF8 { utf8 in
      let slot = slots[self.slot(of: utf8)]
      return slot == 0 ? nil : slot - 1
    }
  }

  /// The code of a text, which is added when it is new.
  package mutating func intern(_ text: String) -> UInt32 {
    var text = text
    return text.withUTF8 { intern($0) }
  }

  /// The code of a text, which is added when it is new.
  mutating func intern(_ utf8: UnsafeBufferPointer<UInt8>) -> UInt32 {
    if utf8.isEmpty { return 0 }
    let slot = self.slot(of: utf8)
    if slots[slot] != 0 { return slots[slot] - 1 }
    let code = UInt32(ends.count)
    bytes.append(contentsOf: utf8)
    ends.append(bytes.count)
    slots[slot] = code + 1
    if ends.count * 2 > slots.count { grow() }
    return code
  }

  /// Gives back the room that growing left over.
  package mutating func compact() {
    bytes = bytes.withUnsafeBufferPointer { Array($0) }
    ends = ends.withUnsafeBufferPointer { Array($0) }
  }
}

extension TextDictionary {
  /// The slot that holds the text, or the free one where it belongs.
  private func slot(of utf8: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(utf8)) & mask
    return bytes.withUnsafeBufferPointer { bytes in
      while slots[slot] != 0, !matches(slots[slot] - 1, utf8, in: bytes) {
        slot = (slot + 1) & mask
      }
      return slot
    }
  }

  private func matches(
    _ code: UInt32, _ utf8: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let range = range(of: code)
    guard range.count == utf8.count else { return false }
    return UnsafeBufferPointer(rebasing: bytes[range]).elementsEqual(utf8)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for code in 0..<UInt32(ends.count) { insertSlot(of: code) }
  }

  private mutating func insertSlot(of code: UInt32) {
    let mask = slots.count - 1
    let range = range(of: code)
    var slot = bytes.withUnsafeBufferPointer {
      Int(truncatingIfNeeded: Self.hash(UnsafeBufferPointer(rebasing: $0[range]))) & mask
    }
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = code + 1
  }

  /// Eight bytes at a time, multiplied and folded, so that the low bits depend on every byte.
  ///
  /// The seed is fixed: the order of slots never shows, and the same input must do the same work.
  private static func hash(_ utf8: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(utf8)
    var hash = UInt64(truncatingIfNeeded: raw.count) &* 0x9E37_79B9_7F4A_7C15
    var offset = 0
    while offset + 8 <= raw.count {
      hash = mixed(hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < raw.count {
      rest = rest << 8 | UInt64(raw[offset])
      offset += 1
    }
    return mixed(hash ^ rest)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
