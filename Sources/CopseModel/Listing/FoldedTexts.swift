// Every typed character scans the folded texts of every column. Measured with
// `copse-bench measure`: four words of eight bytes at a time, which the compiler turns into vector
// code (4 to 20 GB/s), against `SIMD32<UInt8>`, whose reductions it does not (0.05 GB/s). The
// oracle in the tests folds and searches each text as a String.

/// The texts of a dictionary folded, under the same codes, in one block that is searched whole.
package struct FoldedTexts: Sendable {
  /// Never part of UTF-8, so that no match reaches from one text into the next.
  private static let separator: UInt8 = 0xFF

  private let bytes: [UInt8]
  /// The offset in `bytes` of the separator after each text.
  private let ends: [Int]

  /// Folds every text of a dictionary.
  package init(of dictionary: TextDictionary) {
    var folded: [UInt8] = []
    folded.reserveCapacity(dictionary.bytes.count + dictionary.count)
    var ends: [Int] = []
    ends.reserveCapacity(dictionary.count)
    dictionary.bytes.withUnsafeBufferPointer { bytes in
      for code in 0..<UInt32(dictionary.count) {
        let text = UnsafeBufferPointer(rebasing: bytes[dictionary.range(of: code)])
        Folding.append(foldedFrom: text, to: &folded)
        ends.append(folded.count)
        folded.append(Self.separator)
      }
    }
    self.bytes = folded
    self.ends = ends
  }

  /// How many texts there are; their codes are less than this.
  package var count: Int { ends.count }

  /// The folded text of a code.
  package func text(of code: Int) -> String {
    String(decoding: bytes[range(of: code)], as: UTF8.self)
  }

  /// The codes of all texts that contain the folded needle; every text contains the empty one.
  package func codes(containing needle: String) -> Selection {
    let needle = Array(needle.utf8)
    guard let first = needle.first, let last = needle.last else {
      return .all(capacity: count)
    }
    var found = Selection(capacity: count)
    bytes.withUnsafeBytes { block in
      needle.withUnsafeBytes { needle in
        var search = BlockSearch(block: block, needle: needle, first: first, last: last)
        var code = 0
        while let position = search.next() {
          while ends[code] < position { code += 1 }
          found.insert(code)
          search.skip(to: ends[code] + 1)
        }
      }
    }
    return found
  }

  /// The codes among the candidates whose folded text passes the test.
  func codes(in candidates: Selection, where holds: (String) -> Bool) -> Selection {
    var found = Selection(capacity: count)
    for code in candidates where holds(text(of: code)) { found.insert(code) }
    return found
  }

  private func range(of code: Int) -> Range<Int> {
    guard ends.indices.contains(code) else { return 0..<0 }
    return (code == 0 ? 0 : ends[code - 1] + 1)..<ends[code]
  }
}

/// A walk over the places where a needle stands in a block.
private struct BlockSearch {
  let block: UnsafeRawBufferPointer
  let needle: UnsafeRawBufferPointer
  let first: UInt8
  let last: UInt8
  private var position = 0

  init(block: UnsafeRawBufferPointer, needle: UnsafeRawBufferPointer, first: UInt8, last: UInt8) {
    self.block = block
    self.needle = needle
    self.first = first
    self.last = last
  }

  mutating func skip(to position: Int) {
    self.position = position
  }

  /// The next place at or after the position, or nil when there is none.
  mutating func next() -> Int? {
    let reach = needle.count - 1
    let firsts = 0x0101_0101_0101_0101 &* UInt64(first)
    let lasts = 0x0101_0101_0101_0101 &* UInt64(last)
    // Both loads of the last round stay inside of the block.
    let end = block.count - reach - 32
    guard let base = block.baseAddress else { return nil }
    while position <= end {
      let heads = base + position
      let tails = heads + reach
      var candidates: UInt64 = 0
      for offset in stride(from: 0, to: 32, by: 8) {
        let head = heads.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ firsts
        let tail = tails.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ lasts
        let difference = head | tail
        // Subtracting one from each byte carries into the highest bit of those that are 0.
        candidates |= (difference &- 0x0101_0101_0101_0101) & ~difference
      }
      if candidates & 0x8080_8080_8080_8080 != 0,
        let found = match(in: position..<position + 32)
      {
        return found
      }
      position += 32
    }
    return match(in: position..<max(position, block.count - reach))
  }

  private func match(in range: Range<Int>) -> Int? {
    for start in range where block[start] == first && block[start + needle.count - 1] == last {
      var offset = 1
      while offset < needle.count, block[start + offset] == needle[offset] { offset += 1 }
      if offset >= needle.count { return start }
    }
    return nil
  }
}
