/// Combining classes, canonical decompositions and their reverse.
struct CompositionTable: Sendable {
  /// Decoded at the first text that may not be composed already.
  static let shared = CompositionTable()

  /// What composing has to know about a scalar.
  struct Properties {
    var combiningClass: UInt8 = 0
    /// One step deep; empty where there is none.
    var decomposition: [UInt32] = []
    /// Whether text with it may not be composed already (`NFC_Quick_Check` is not yes).
    var mayChange = false
  }

  private var positions = ScalarTable()
  /// The first is that of every ordinary scalar.
  private var properties = [Properties()]
  /// Ordered by their two scalars, written into one number.
  private var pairs: [(key: UInt64, composite: UInt32)] = []

  private init() {
    for entry in TableText(CombiningClassData.text) {
      for scalar in entry.scalars {
        change(scalar) { $0.combiningClass = UInt8(truncatingIfNeeded: entry.values.first ?? 0) }
      }
    }
    for entry in TableText(DecompositionData.text) {
      let scalar = entry.scalars.lowerBound
      change(scalar) { $0.decomposition = entry.values }
      if entry.isMarked {
        change(scalar) { $0.mayChange = true }
      } else if entry.values.count == 2 {
        pairs.append((Self.key(entry.values[0], entry.values[1]), scalar))
        change(entry.values[1]) { $0.mayChange = true }
      }
    }
    pairs.sort { $0.key < $1.key }
  }

  subscript(scalar: UInt32) -> Properties {
    _read { yield properties[Int(positions[scalar])] }
  }

  /// Whether the text is composed already, told by a glance at each scalar; false may be wrong.
  func isComposed(_ scalars: String.UnicodeScalarView) -> Bool {
    var classBefore: UInt8 = 0
    for scalar in scalars {
      let position = Int(positions[scalar.value])
      guard position > 0 || scalar.value >= 0x1100 else {
        classBefore = 0
        continue
      }
      let combiningClass = properties[position].combiningClass
      let isInOrder = combiningClass == 0 || combiningClass >= classBefore
      if !isInOrder || properties[position].mayChange || Hangul.joinsBackwards(scalar.value) {
        return false
      }
      classBefore = combiningClass
    }
    return true
  }

  /// The scalar that two scalars compose to; nil when they stay apart.
  func composite(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if let syllable = Hangul.syllable(first, second) { return syllable }
    let key = Self.key(first, second)
    var low = 0
    var high = pairs.count
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < pairs.count && pairs[low].key == key ? pairs[low].composite : nil
  }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }

  private mutating func change(_ scalar: UInt32, _ change: (inout Properties) -> Void) {
    if positions[scalar] == 0 {
      positions[scalar] = UInt16(properties.count)
      properties.append(Properties())
    }
    change(&properties[Int(positions[scalar])])
  }
}
