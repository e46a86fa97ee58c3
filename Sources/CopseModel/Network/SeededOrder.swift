/// Orders that are the same for the same seed everywhere.
struct SeededOrder {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The numbers from 0 up to a count in the next order.
  mutating func next(count: Int) -> [UInt32] {
    var order = Array(0..<UInt32(count))
    for place in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(place, Int(number(below: UInt64(place) + 1)))
    }
    return order
  }

  /// The next number from 0 up to a bound.
  private mutating func number(below bound: UInt64) -> UInt64 {
    // SplitMix64. The standard library does not promise that its own shuffling stays as it is.
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return (mixed ^ (mixed >> 31)).multipliedFullWidth(by: bound).high
  }
}
