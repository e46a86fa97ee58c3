/// Numbers that look random and are the same on every machine for the same seed.
///
/// The drawing and shuffling are written out here, because those of the standard library may
/// change from one version to the next and the fixtures may not.
///
/// - SeeAlso: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number
///   generators", OOPSLA 2014.
package struct SplitMix64: Hashable, Sendable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, not including, `bound`; 0 when `bound` is not positive.
  package mutating func below(_ bound: Int) -> Int {
    bound > 0 ? Int(next() % UInt64(bound)) : 0
  }

  /// True in `percent` of a hundred draws.
  package mutating func chance(_ percent: Int) -> Bool {
    below(100) < percent
  }

  /// One of the choices, each as likely as its weight; nil when no weight is positive.
  package mutating func pick<Choice>(_ choices: [(Choice, weight: Int)]) -> Choice? {
    var rest = below(choices.reduce(0) { $0 + $1.weight })
    for (choice, weight) in choices {
      if rest < weight { return choice }
      rest -= weight
    }
    return nil
  }

  /// The elements in another order, each order as likely.
  package mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var result = elements
    for last in result.indices.dropFirst().reversed() {
      result.swapAt(last, below(last + 1))
    }
    return result
  }
}
