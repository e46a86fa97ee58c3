/// Random numbers that are the same on every machine.
///
/// - SeeAlso: G. Steele, D. Lea, C. Flood, "Fast Splittable Pseudorandom Number Generators",
///   OOPSLA 2014.
struct SplitMix64: Sendable {
  private var state: UInt64

  /// - Parameter seeds: numbers that together choose the sequence.
  init(_ seeds: UInt64...) {
    state = 0
    for seed in seeds {
      state ^= seed
      state = next()
    }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to the limit, which is not reached; 0 when the limit is less than 1.
  mutating func next(below limit: Int) -> Int {
    limit < 1 ? 0 : Int(next().multipliedFullWidth(by: UInt64(limit)).high)
  }

  /// True as often as so many times in a thousand.
  mutating func happens(perThousand chance: Int) -> Bool {
    next(below: 1000) < chance
  }

  /// One of the values, which must not be none.
  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[next(below: values.count)]
  }

  /// A rank from 0 up to the limit, the first far more often than the last: about as 1 to *rank*.
  ///
  /// Each doubling of the rank is as likely as any other, and so is each rank within it.
  mutating func zipf(below limit: Int) -> Int {
    guard limit > 1 else { return 0 }
    let doublings = Int.bitWidth - limit.leadingZeroBitCount
    while true {
      let first = 1 << next(below: doublings)
      let rank = first + next(below: first)
      if rank <= limit { return rank - 1 }
    }
  }
}
