/// Finds where a pair of rows stands in a list of pairs, whichever of the two comes first.
struct PairTable {
  /// An open-addressed table of positions plus one; 0 is a free slot. The size is a power of two.
  private var slots: [UInt32]

  /// - Parameter count: how many pairs will be added at most.
  init(count: Int) {
    var size = 16
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  /// The position of the pair, or nil when it is not there; then it is noted as the next one.
  mutating func insert(
    _ pair: Connections.Pair, into pairs: [(pair: Connections.Pair, kinds: UInt32)]
  ) -> Int? {
    let wanted = pair.unordered
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(wanted)) & mask
    while slots[slot] != 0 {
      let position = Int(slots[slot]) - 1
      if pairs[position].pair.unordered == wanted { return position }
      slot = (slot + 1) & mask
    }
    slots[slot] = UInt32(pairs.count) + 1
    return nil
  }

  private static func hash(_ pair: Connections.Pair) -> UInt64 {
    let product = (UInt64(pair.from) << 32 | UInt64(pair.to))
      .multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
