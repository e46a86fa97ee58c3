import CopseModel
import Testing

@Suite struct SelectionTests {
  static let capacities = [0, 1, 2, 31, 32, 63, 64, 65, 127, 128, 129, 200]

  @Test(arguments: capacities)
  func `the algebra is that of sets`(capacity: Int) {
    var random = SeededGenerator(seed: UInt64(capacity))
    for other in Self.capacities {
      let (one, ones) = random.selection(capacity)
      let (two, twos) = random.selection(other)
      let known = Set(0..<capacity)
      var union = one
      union.formUnion(two)
      expect(union, ones.union(twos).intersection(known))
      var intersection = one
      intersection.formIntersection(two)
      expect(intersection, ones.intersection(twos))
      var difference = one
      difference.subtract(two)
      expect(difference, ones.subtracting(twos))
      expect(one.complement, known.subtracting(ones))
    }
  }

  @Test(arguments: capacities)
  func `all and none are what they say`(capacity: Int) {
    expect(.all(capacity: capacity), Set(0..<capacity))
    expect(Selection(capacity: capacity), [])
    expect(Selection.all(capacity: capacity).complement, [])
  }

  @Test(arguments: capacities)
  func `a test chooses the numbers for which it holds`(capacity: Int) {
    let selection = Selection(capacity: capacity) { $0.isMultiple(of: 3) }
    expect(selection, Set((0..<capacity).filter { $0.isMultiple(of: 3) }))
  }

  @Test(arguments: capacities)
  func `numbers outside the capacity are never in it`(capacity: Int) {
    var selection = Selection.all(capacity: capacity)
    for number in [-1, -64, capacity, capacity + 1, capacity + 64, .max, .min] {
      selection.insert(number)
      #expect(!selection.contains(number))
    }
    #expect(selection == .all(capacity: capacity))
  }

  private func expect(
    _ selection: Selection, _ members: Set<Int>, at place: SourceLocation = #_sourceLocation
  ) {
    #expect(Array(selection) == members.sorted(), sourceLocation: place)
    #expect(selection.count == members.count, sourceLocation: place)
    #expect(selection.isEmpty == members.isEmpty, sourceLocation: place)
    let near = -1...selection.capacity
    #expect(near.allSatisfy { selection.contains($0) == members.contains($0) })
  }
}

extension SeededGenerator {
  /// The same random numbers below the capacity as a selection and as a set.
  fileprivate mutating func selection(_ capacity: Int) -> (Selection, Set<Int>) {
    var selection = Selection(capacity: capacity)
    var members: Set<Int> = []
    for _ in 0..<next(below: capacity + 1) {
      let number = next(below: capacity)
      selection.insert(number)
      members.insert(number)
    }
    return (selection, members)
  }
}
