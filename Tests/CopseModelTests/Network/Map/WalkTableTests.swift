import CopseModel
import Testing

/// Bending keys so that every mark can be walked to.
@Suite struct WalkTableTests {
  /// The marks that keys lead to from one.
  private func reached(_ table: WalkTable, from start: Int) -> Set<Int> {
    var seen: Set = [start]
    var stack = [start]
    while let mark = stack.popLast() {
      for direction in MapDirection.allCases {
        if let next = table[mark, direction], seen.insert(next).inserted { stack.append(next) }
      }
    }
    return seen
  }

  @Test func `the cheapest key that cuts nothing off is bent to the mark that none leads to`() {
    // 0 and 1 lead to each other; 2 leads to 1, and nothing to 2.
    var table = WalkTable(count: 3)
    table[0, .right] = 1
    table[1, .left] = 0
    table[2, .left] = 1
    let costs: [Int: [MapDirection: Double]] = [
      // The cheapest would be the only way from 1 to 0.
      1: [.left: 1, .down: 3], 0: [.down: 2, .right: 2.5],
    ]
    table.bend { mark, direction, target in target == 2 ? costs[mark]?[direction] : nil }
    #expect(table[0, .down] == 2)
    #expect(table[0, .right] == 1)
    #expect(table[1, .left] == 0)
    #expect(table[1, .down] == nil)
    #expect((0..<3).allSatisfy { reached(table, from: $0) == [0, 1, 2] })
  }

  @Test func `a mark that leads nowhere is given a way back`() {
    var table = WalkTable(count: 2)
    table[0, .up] = 1
    table.bend { mark, direction, _ in mark == 1 && direction == .down ? 1 : nil }
    #expect(table[1, .down] == 0)
    #expect(table[0, .up] == 1)
  }

  @Test func `where all can be reached nothing is bent`() {
    var table = WalkTable(count: 3)
    for mark in 0..<3 { table[mark, .right] = (mark + 1) % 3 }
    let before = table
    table.bend { _, _, _ in 0 }
    for mark in 0..<3 {
      for direction in MapDirection.allCases {
        #expect(table[mark, direction] == before[mark, direction])
      }
    }
  }

  @Test func `what lies in no direction stays out of reach, and the others are bent all the same`()
  {
    var table = WalkTable(count: 4)
    table.bend { mark, direction, target in
      mark == 3 || target == 3 ? nil : direction == (target > mark ? .right : .left) ? 1 : nil
    }
    #expect((0..<3).allSatisfy { reached(table, from: $0) == [0, 1, 2] })
    #expect(reached(table, from: 3) == [3])
  }

  @Test(arguments: [0, 1]) func `none and one need no keys`(count: Int) {
    var table = WalkTable(count: count)
    table.bend { _, _, _ in 1 }
    #expect(MapDirection.allCases.allSatisfy { count == 0 || table[0, $0] == nil })
  }

  @Test(arguments: 1...30) func `from each every other is reached, whatever the keys were`(
    seed: UInt64
  ) {
    var numbers = SeededGenerator(seed: seed)
    let count = 2 + numbers.next(below: 12)
    var table = WalkTable(count: count)
    for mark in 0..<count {
      for direction in MapDirection.allCases where numbers.next(below: 3) == 0 {
        table[mark, direction] = numbers.next(below: count)
      }
    }
    // Every mark lies in every direction of every other.
    table.bend { mark, direction, target in Double((7 * mark + 3 * target) % 11) }
    for mark in 0..<count { #expect(reached(table, from: mark).count == count) }
  }
}
