/// A set of small numbers (rows, cells or communities) from 0 up to a fixed count, as bits.
///
/// Every filter is the algebra of these sets.
public struct Selection: Hashable, Sendable {
  /// How many numbers could be in it; its members are less than this.
  public let capacity: Int
  private var words: [UInt64]

  /// The empty set.
  public init(capacity: Int) {
    self.capacity = capacity
    words = Array(repeating: 0, count: (capacity + 63) / 64)
  }

  /// The set of all numbers for which the test holds.
  ///
  /// - Complexity: O(*capacity*).
  public init(capacity: Int, where holds: (Int) -> Bool) {
    self.init(capacity: capacity)
    for index in words.indices {
      let first = index * 64
      var word: UInt64 = 0
      for bit in 0..<Swift.min(64, capacity - first) where holds(first + bit) {
        word |= 1 << UInt64(bit)
      }
      words[index] = word
    }
  }

  /// The set of all numbers below the capacity.
  public static func all(capacity: Int) -> Selection {
    var selection = Selection(capacity: capacity)
    for index in selection.words.indices {
      selection.words[index] = bits(inWord: index, capacity: capacity)
    }
    return selection
  }

  /// The bits of a word that stand for numbers below the capacity.
  private static func bits(inWord index: Int, capacity: Int) -> UInt64 {
    let count = Swift.min(64, capacity - index * 64)
    return count == 64 ? .max : (1 << UInt64(count)) - 1
  }

  /// How many numbers are in it.
  public var count: Int {
    words.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  public var isEmpty: Bool {
    words.allSatisfy { $0 == 0 }
  }

  /// Whether a number is in it; false for every number outside the capacity.
  public func contains(_ number: Int) -> Bool {
    guard number >= 0, number < capacity else { return false }
    return words[number >> 6] & (1 << UInt64(number & 63)) != 0
  }

  /// Adds a number; one outside the capacity is ignored.
  public mutating func insert(_ number: Int) {
    guard number >= 0, number < capacity else { return }
    words[number >> 6] |= 1 << UInt64(number & 63)
  }

  /// Adds the members of another set; those outside the capacity are ignored.
  public mutating func formUnion(_ other: Selection) {
    for index in words.indices where index < other.words.count {
      words[index] |= other.words[index]
    }
    if other.capacity > capacity, let last = words.indices.last {
      words[last] &= Self.bits(inWord: last, capacity: capacity)
    }
  }

  public mutating func formIntersection(_ other: Selection) {
    for index in words.indices {
      words[index] &= index < other.words.count ? other.words[index] : 0
    }
  }

  public mutating func subtract(_ other: Selection) {
    for index in words.indices where index < other.words.count {
      words[index] &= ~other.words[index]
    }
  }

  /// The numbers below the capacity that are not in it.
  public var complement: Selection {
    var result = Selection.all(capacity: capacity)
    result.subtract(self)
    return result
  }
}

extension Selection: Sequence {
  /// The members in ascending order.
  public struct Iterator: IteratorProtocol {
    private let words: [UInt64]
    private var index = 0
    private var rest: UInt64

    fileprivate init(words: [UInt64]) {
      self.words = words
      rest = words.first ?? 0
    }

    public mutating func next() -> Int? {
      while rest == 0 {
        index += 1
        guard index < words.count else { return nil }
        rest = words[index]
      }
      defer { rest &= rest - 1 }
      return index << 6 + rest.trailingZeroBitCount
    }
  }

  public func makeIterator() -> Iterator {
    Iterator(words: words)
  }
}
