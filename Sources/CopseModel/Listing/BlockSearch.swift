// Every typed character scans the folded texts of every column. Measured with
// `copse-bench measure`: words of eight bytes (about 10 GB/s) against SIMD32<UInt8>, whose operators
// Swift 6.3 carries out lane by lane (0.05 GB/s). The oracle is in the tests of FoldedTexts.

/// A walk over the places where a needle stands in a block of bytes.
struct BlockSearch {
  private let block: UnsafeRawBufferPointer
  private let needle: UnsafeRawBufferPointer
  /// The first and the last byte of the needle, eight times each.
  private let firsts: UInt64
  private let lasts: UInt64
  private var position = 0

  /// - Parameter needle: at least one byte.
  init(block: UnsafeRawBufferPointer, needle: UnsafeRawBufferPointer) {
    self.block = block
    self.needle = needle
    firsts = Self.ones &* UInt64(needle.first ?? 0)
    lasts = Self.ones &* UInt64(needle.last ?? 0)
  }

  /// Goes on from a position, which may be the end of the block.
  mutating func skip(to position: Int) {
    self.position = position
  }

  /// The next place at or after the position, or nil when there is none.
  mutating func next() -> Int? {
    let end = block.count - needle.count + 1
    while position + 32 <= end {
      let marks = (
        marks(at: position), marks(at: position + 8), marks(at: position + 16),
        marks(at: position + 24)
      )
      if marks.0 | marks.1 | marks.2 | marks.3 != 0 {
        if let found = match(marks.0, at: position) ?? match(marks.1, at: position + 8)
          ?? match(marks.2, at: position + 16) ?? match(marks.3, at: position + 24)
        {
          return found
        }
      }
      position += 32
    }
    while position < end {
      if isMatch(at: position) { return position }
      position += 1
    }
    return nil
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The high bit of each of eight bytes where the needle may begin, in the order of the bytes.
  ///
  /// A zero byte is found by the borrow of a subtraction, which may also mark a byte behind one:
  /// what is marked is looked at again.
  @inline(__always)
  private func marks(at offset: Int) -> UInt64 {
    let heads = block.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    let tails = block.loadUnaligned(fromByteOffset: offset + needle.count - 1, as: UInt64.self)
    let difference = (heads ^ firsts) | (tails ^ lasts)
    return UInt64(littleEndian: (difference &- Self.ones) & ~difference & Self.highs)
  }

  private func match(_ marks: UInt64, at offset: Int) -> Int? {
    var marks = marks
    while marks != 0 {
      let start = offset + marks.trailingZeroBitCount >> 3
      if isMatch(at: start) { return start }
      marks &= marks - 1
    }
    return nil
  }

  private func isMatch(at start: Int) -> Bool {
    UnsafeRawBufferPointer(rebasing: block[start..<start + needle.count]).hasSameBytes(as: needle)
  }
}
