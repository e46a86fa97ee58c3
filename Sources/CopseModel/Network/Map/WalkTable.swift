/// Where each key leads from each mark.
package struct WalkTable {
  private(set) var targets: [Int?]
  private let count: Int

  package init(count: Int) {
    self.count = count
    targets = Array(repeating: nil, count: count * MapDirection.allCases.count)
  }

  static func index(_ mark: Int, _ direction: MapDirection) -> Int {
    let place =
      switch direction {
      case .left: 0
      case .down: 1
      case .up: 2
      case .right: 3
      }
    return mark * MapDirection.allCases.count + place
  }

  package subscript(mark: Int, direction: MapDirection) -> Int? {
    get { targets[Self.index(mark, direction)] }
    set { targets[Self.index(mark, direction)] = newValue }
  }

  /// Bends keys until every mark can be reached from every other, where that can be.
  ///
  /// - Parameter cost: how far it is in a direction; nil when it lies in another one.
  package mutating func bend(_ cost: (Int, MapDirection, Int) -> Double?) {
    guard count > 1 else { return }
    bend(cost, isForward: true)
    bend(cost, isForward: false)
  }

  /// A key of one mark that leads to another, and what it costs.
  private struct Bend {
    let mark: Int
    let direction: MapDirection
    let target: Int
    let cost: Double
  }

  private mutating func bend(
    _ cost: (Int, MapDirection, Int) -> Double?, isForward: Bool
  ) {
    var reached = self.reached(isForward: isForward)
    var given: Set<Int> = []
    while let missing = reached.indices.first(where: { !reached[$0] && !given.contains($0) }) {
      var bends: [Bend] = []
      for other in reached.indices where reached[other] {
        let (mark, target) = isForward ? (other, missing) : (missing, other)
        for direction in MapDirection.allCases {
          guard let cost = cost(mark, direction, target) else { continue }
          bends.append(Bend(mark: mark, direction: direction, target: target, cost: cost))
        }
      }
      bends.sort { ($0.cost, $0.mark, $0.target) < ($1.cost, $1.mark, $1.target) }
      if !bends.contains(where: { apply($0, &reached, isForward: isForward) }) {
        given.insert(missing)
      }
    }
  }

  /// Bends a key if that leads to more marks than before and cuts none off.
  private mutating func apply(_ bend: Bend, _ reached: inout [Bool], isForward: Bool) -> Bool {
    let before = self[bend.mark, bend.direction]
    let others = self.reached(isForward: !isForward)
    self[bend.mark, bend.direction] = bend.target
    let after = self.reached(isForward: isForward)
    let othersAfter = self.reached(isForward: !isForward)
    guard after.count(where: \.self) > reached.count(where: \.self),
      othersAfter.count(where: \.self) >= others.count(where: \.self)
    else {
      self[bend.mark, bend.direction] = before
      return false
    }
    reached = after
    return true
  }

  /// The marks that keys lead to from the first one, or from which keys lead to it.
  private func reached(isForward: Bool) -> [Bool] {
    var ways: [[Int]] = Array(repeating: [], count: count)
    for (index, target) in targets.enumerated() {
      guard let target else { continue }
      let mark = index / MapDirection.allCases.count
      if isForward { ways[mark].append(target) } else { ways[target].append(mark) }
    }
    var isReached = Array(repeating: false, count: count)
    var stack = [0]
    isReached[0] = true
    while let mark = stack.popLast() {
      for next in ways[mark] where !isReached[next] {
        isReached[next] = true
        stack.append(next)
      }
    }
    return isReached
  }
}
