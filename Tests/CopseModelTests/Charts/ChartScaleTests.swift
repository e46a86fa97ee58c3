import CopseModel
import Testing

@Suite struct ChartScaleTests {
  @Test(arguments: [
    (0, 5, [0, 1]), (1, 5, [0, 1]), (4, 5, [0, 1, 2, 3, 4]), (5, 5, [0, 2, 4, 6]),
    (142, 4, [0, 50, 100, 150]), (142, 9, [0, 20, 40, 60, 80, 100, 120, 140, 160]),
    (371, 5, [0, 100, 200, 300, 400]), (100, 2, [0, 100]), (101, 2, [0, 200]),
    (-3, 0, [0, 1]),
  ])
  func `ticks are round and few`(largest: Int, count: Int, ticks: [Int]) {
    #expect(ChartScale(upTo: largest, ticks: count).ticks == ticks)
  }

  @Test(arguments: 2...9)
  func `the step is the smallest of all round ones that the room allows`(count: Int) {
    let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000]
    for largest in 1...1500 {
      let step = steps.first { $0 * (count - 1) >= largest } ?? 0
      let scale = ChartScale(upTo: largest, ticks: count)
      #expect(scale.ticks.count <= count)
      #expect(zip(scale.ticks, scale.ticks.dropFirst()).allSatisfy { $1 - $0 == step })
      #expect((largest..<largest + step).contains(scale.top))
    }
  }

  @Test func `no number is too large or too small to be placed`() {
    for count in [Int.min, -1, 0, 1, 2, 1000, .max] {
      for largest in [Int.min, 0, 1, .max] {
        let scale = ChartScale(upTo: largest, ticks: count)
        #expect(scale.fraction(of: .max) == 1)
        #expect(scale.fraction(of: .min) == 0)
      }
    }
    #expect(ChartScale(upTo: 10, ticks: 3).fraction(of: 5) == 0.5)
  }
}
