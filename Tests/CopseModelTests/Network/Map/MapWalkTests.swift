import CopseModel
import Testing

@Suite struct MapWalkTests {
  /// a b
  ///  c
  private static let three = [
    MapPlace(x: -1, y: -1), MapPlace(x: 1, y: -1), MapPlace(x: 0, y: 1),
  ]

  @Test func `a step leads to the nearest in its direction, and stops at the border`() {
    let walk = MapWalk(Self.three)
    #expect(walk.step(from: 0, .right)?.to == 1)
    #expect(walk.step(from: 1, .left)?.to == 0)
    #expect(walk.step(from: 0, .down)?.to == 2)
    #expect(walk.step(from: 0, .up) == nil)
    #expect(walk.step(from: 0, .left) == nil)
    #expect(walk.step(from: 2, .down) == nil)
    #expect(walk.step(from: 9, .down) == nil)
  }

  @Test func `what stands straight ahead comes before what is nearer but aside`() {
    let walk = MapWalk([.middle, MapPlace(x: 0.9, y: 0), MapPlace(x: 0.2, y: 0.6)])
    #expect(walk.step(from: 0, .right)?.to == 1)
    #expect(walk.step(from: 0, .down)?.to == 2)
  }

  @Test func `turning round leads back`() throws {
    var random = SeededGenerator(seed: 5)
    let places = random.places(60)
    let walk = MapWalk(places, aspect: 2)
    for mark in places.indices {
      for direction in MapDirection.allCases {
        guard let step = walk.step(from: mark, direction) else { continue }
        let back = try #require(walk.step(from: step.to, direction.opposite, after: step))
        #expect(back.to == mark)
        #expect(walk.step(from: mark, direction, after: back)?.to == step.to)
      }
    }
  }

  @Test func `none and one are nowhere to go`() {
    #expect(MapWalk([]).step(from: 0, .left) == nil)
    #expect(MapDirection.allCases.allSatisfy { MapWalk([.middle]).step(from: 0, $0) == nil })
  }

  @Test(arguments: [2, 3, 5, 20, 90], 0..<6)
  func `each can be reached from every other`(count: Int, seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    // Some share a row, a column, or their place.
    let places = random.places(count, grid: seed % 2 == 0 ? 6 : nil)
    let walk = MapWalk(places, aspect: Double(seed + 1) / 2)
    for start in places.indices {
      var seen: Set = [start]
      var stack = [start]
      while let mark = stack.popLast() {
        for direction in MapDirection.allCases {
          if let next = walk.step(from: mark, direction)?.to, seen.insert(next).inserted {
            stack.append(next)
          }
        }
      }
      #expect(seen.count == count)
    }
  }
}

extension SeededGenerator {
  /// Places all over the map; on a grid of so many columns and rows several may share one.
  mutating func places(_ count: Int, grid: Int? = nil) -> [MapPlace] {
    (0..<count).map { _ in
      let steps = grid ?? 100_000
      func along() -> Double { Double(next(below: steps)) / Double(steps) * 2 - 1 }
      let x = along()
      return MapPlace(x: x, y: along())
    }
  }
}
