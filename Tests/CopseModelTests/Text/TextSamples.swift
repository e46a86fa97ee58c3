/// Every Unicode scalar, in order.
var everyScalar: some Sequence<Unicode.Scalar> {
  (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init)
}

/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func next(below limit: Int) -> Int {
    Int.random(in: 0..<limit, using: &self)
  }

  /// Letters, marks, jamo and whole syllables in any order, so that much of it can be composed.
  mutating func accentedText(count: Int) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0x41...0x7A, 0xC0...0x17F, 0x300...0x34E, 0x391...0x3C9, 0x1E00...0x1EFF, 0x1100...0x1112,
      0x1161...0x1175, 0x11A8...0x11C2, 0xAC00...0xD7A3, 0x5D0...0x5EA, 0x5B0...0x5BD,
      0x915...0x94D, 0x304B...0x309A, 0x1F00...0x1F15, 0xFB1D...0xFB36, 0x1109A...0x110BA,
    ]
    var scalars = String.UnicodeScalarView()
    for _ in 0..<count {
      let range = ranges[next(below: ranges.count)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
