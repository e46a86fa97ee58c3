/// A number for every Unicode scalar, 0 unless set, found with two look-ups.
struct ScalarTable: Sendable {
  private static let blockSize = 64

  /// Where the block of each 64 scalars begins in `entries`; most share the first, all zeros.
  private var blocks = [UInt16](repeating: 0, count: 0x11_0000 / blockSize)
  private var entries = [UInt16](repeating: 0, count: blockSize)

  /// Any number below 0x110000 is allowed.
  subscript(scalar: UInt32) -> UInt16 {
    get {
      entries[Int(blocks[Int(scalar >> 6)]) * Self.blockSize + Int(scalar & 63)]
    }
    set {
      let block = Int(scalar >> 6)
      if blocks[block] == 0 {
        blocks[block] = UInt16(entries.count / Self.blockSize)
        entries.append(contentsOf: repeatElement(0, count: Self.blockSize))
      }
      entries[Int(blocks[block]) * Self.blockSize + Int(scalar & 63)] = newValue
    }
  }
}
