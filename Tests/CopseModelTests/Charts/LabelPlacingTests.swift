import CopseModel
import Testing

@Suite struct LabelPlacingTests {
  @Test(arguments: [
    ([], []), ([3], [3]), ([0, 5, 10], [0, 5, 10]), ([5, 5], [4.5, 5.5]), ([0, 0], [0, 1]),
    ([10, 10, 10], [8, 9, 10]), ([-5], [0]), ([5, 2], [5, 2]), ([4, 4, 4], [3, 4, 5]),
  ])
  func `labels move as little as they can`(wanted: [Double], places: [Double]) {
    #expect(LabelPlacing(apart: 1, within: 0...10).places(for: wanted) == places)
  }

  @Test func `labels that have no room are left out, the last ones first`() {
    let placing = LabelPlacing(apart: 5, within: 0...10)
    #expect(placing.room == 3)
    #expect(placing.places(for: [9, 1, 1, 1]) == [10, 0, 5, nil])
    let none = LabelPlacing(apart: 1, within: 0...0)
    #expect(none.places(for: [4, 4]) == [0, nil])
    #expect(LabelPlacing(apart: 0, within: 0...1).places(for: [1, 1]) == [1, 1])
  }

  @Test(arguments: 1...60)
  func `no two overlap, none leaves the line, and their order is kept`(seed: UInt64) {
    var numbers = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let count = Int.random(in: 0...12, using: &numbers)
      let wanted = (0..<count).map { _ in Double.random(in: -20...120, using: &numbers) }
      let distance = Double.random(in: 0.5...20, using: &numbers)
      let placing = LabelPlacing(apart: distance, within: 0...100)
      let places = placing.places(for: wanted)
      #expect(places.count == count)
      #expect(places.compactMap { $0 }.count == min(count, placing.room))
      let placed = zip(wanted, places).compactMap { want, place in place.map { (want, $0) } }
      let sorted = placed.sorted { $0.1 < $1.1 }
      #expect(sorted.allSatisfy { (-1e-6...100 + 1e-6).contains($0.1) })
      for (one, next) in zip(sorted, sorted.dropFirst()) {
        #expect(next.1 - one.1 >= distance - 1e-6)
        #expect(one.0 <= next.0)
      }
    }
  }

  /// Whole places, all combinations tried.
  @Test(arguments: 1...40)
  func `no other places are nearer to those wanted`(seed: UInt64) {
    var numbers = SeededGenerator(seed: seed)
    let wanted = (0..<3).map { _ in Double(Int.random(in: 0...12, using: &numbers)) }.sorted()
    let found = LabelPlacing(apart: 2, within: 0...12).places(for: wanted).compactMap { $0 }
    var least = Double.infinity
    for one in 0...8 {
      for two in one + 2...10 {
        for three in two + 2...12 {
          least = min(least, Self.cost([one, two, three].map(Double.init), wanted))
        }
      }
    }
    #expect(Self.cost(found, wanted) <= least + 1e-9)
  }

  private static func cost(_ places: [Double], _ wanted: [Double]) -> Double {
    zip(places, wanted).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
  }
}
