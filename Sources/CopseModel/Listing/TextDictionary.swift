// Interning every cell of a large audit is the hot part of opening one. Measured with
// `copse-bench measure` on 100,000 communities by five editions; the oracle in the tests is a
// Dictionary<String, UInt32>.

/// Finds the code of each distinct text of a column, and gives new texts a code.
package struct TextDictionary: Sendable {
  package private(set) var texts = Texts()
  /// An open-addressed table: the low half of a slot is a code plus one, the high half that of its
  /// hash, so that nearly every other text is told apart without being read. 0 is a free slot. The
  /// size is a power of two.
  private var slots: [UInt64] = Array(repeating: 0, count: 16)

  /// A dictionary of the empty text alone.
  package init() {}

  /// How many distinct texts it has, the empty one included.
  package var count: Int { texts.count }

  /// The text of a code that it gave.
  package func text(of code: UInt32) -> String { texts.text(of: code) }

  /// The code of a text, or nil when the dictionary does not have it.
  package func code(of text: String) -> UInt32? {
    if text.isEmpty { return 0 }
    var text = text
    return text.withUTF8 { utf8 in
      Self.code(in: slots[slot(of: utf8, hash: Self.hash(utf8))])
    }
  }

  /// The code of a text, which is added when it is new.
  ///
  /// - Parameter expected: a code that the text likely has; 0 when nothing is known.
  package mutating func intern(_ text: String, expecting expected: UInt32 = 0) -> UInt32 {
    var text = text
    return text.withUTF8 { intern($0, expecting: expected) }
  }

  /// The code of a text, which is added when it is new.
  ///
  /// - Parameter expected: a code that the text likely has; 0 when nothing is known.
  mutating func intern(
    _ utf8: UnsafeBufferPointer<UInt8>, expecting expected: UInt32 = 0
  ) -> UInt32 {
    if utf8.isEmpty { return 0 }
    if expected > 0, expected < UInt32(texts.count), texts.has(utf8, at: expected) {
      return expected
    }
    let hash = Self.hash(utf8)
    let slot = slot(of: utf8, hash: hash)
    if let code = Self.code(in: slots[slot]) { return code }
    let code = UInt32(texts.count)
    // More than a block holds is more than any machine that runs this has room for.
    guard texts.append(utf8) else { return 0 }
    slots[slot] = Self.slot(hash, code)
    if texts.count * 2 > slots.count { grow() }
    return code
  }

  /// Gives back the room that growing left over.
  package mutating func compact() {
    texts.compact()
  }
}

extension TextDictionary {
  /// The slot that holds the text, or the free one where it belongs.
  private func slot(of utf8: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var slot = Int(truncatingIfNeeded: hash) & mask
      while let code = Self.code(in: slots[slot]) {
        if slots[slot] >> 32 == hash >> 32, texts.has(utf8, at: code) { return slot }
        slot = (slot + 1) & mask
      }
      return slot
    }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    texts.bytes.withUnsafeBufferPointer { bytes in
      for code in 1..<UInt32(texts.count) {
        let hash = Self.hash(UnsafeBufferPointer(rebasing: bytes[texts.range(of: code)]))
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = Self.slot(hash, code)
      }
    }
  }

  private static func slot(_ hash: UInt64, _ code: UInt32) -> UInt64 {
    hash & 0xFFFF_FFFF_0000_0000 | UInt64(code) + 1
  }

  /// The code in a slot, or nil when it is free.
  private static func code(in slot: UInt64) -> UInt32? {
    slot == 0 ? nil : UInt32(truncatingIfNeeded: slot) - 1
  }

  /// Eight bytes at a time, multiplied and folded, so that the low bits depend on every byte.
  ///
  /// The seed is fixed: the order of slots never shows, and the same input must do the same work.
  private static func hash(_ utf8: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(utf8)
    var hash = UInt64(truncatingIfNeeded: raw.count) &* 0x9E37_79B9_7F4A_7C15
    var offset = 0
    while offset + 8 < raw.count {
      hash = mixed(hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    // The last eight bytes may have been part of the word before; that takes nothing from them.
    if raw.count >= 8 {
      return mixed(hash ^ raw.loadUnaligned(fromByteOffset: raw.count - 8, as: UInt64.self))
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
