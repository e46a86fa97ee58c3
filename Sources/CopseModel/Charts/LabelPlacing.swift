/// Moves labels along a line just so far apart that none overlaps another.
///
/// They keep their order, and the sum of the squares of how far each is moved is the least there
/// can be (pool adjacent violators; R. E. Barlow et al., "Statistical Inference under Order
/// Restrictions", 1972).
package struct LabelPlacing: Hashable, Sendable {
  /// The least distance between two labels.
  let distance: Double
  /// Where labels may stand.
  let range: ClosedRange<Double>

  package init(apart distance: Double, within range: ClosedRange<Double>) {
    self.distance = max(distance, 0)
    self.range = range
  }

  /// How many labels there is room for.
  package var room: Int {
    guard distance > 0 else { return .max }
    // The division may end a hair below a whole number.
    let count = (range.upperBound - range.lowerBound) / distance + 1e-9
    return count < 1e9 ? Int(count) + 1 : .max
  }

  /// A place for each label, or nil for those that come after as many as there is room for.
  ///
  /// - Parameter wanted: where each would stand best. Of two that want the same place, the one
  ///   given first comes first.
  /// - Complexity: O(*n* log *n*)
  package func places(for wanted: [Double]) -> [Double?] {
    var places: [Double?] = wanted.map { _ in nil }
    let order = wanted.indices.prefix(room).sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    let spread = Double(max(order.count - 1, 0)) * distance
    let highest = max(range.upperBound - spread, range.lowerBound)
    let pooled = Self.ascending(order.enumerated().map { wanted[$1] - Double($0) * distance })
    for (rank, index) in order.enumerated() {
      let place = min(max(pooled[rank], range.lowerBound), highest)
      places[index] = place + Double(rank) * distance
    }
    return places
  }

  /// The ascending numbers that are nearest to those given, by least squares.
  private static func ascending(_ numbers: [Double]) -> [Double] {
    var pools: [(sum: Double, count: Int)] = []
    for number in numbers {
      pools.append((number, 1))
      while pools.count > 1 {
        let last = pools[pools.count - 1]
        let before = pools[pools.count - 2]
        guard before.sum / Double(before.count) > last.sum / Double(last.count) else { break }
        pools.removeLast(2)
        pools.append((before.sum + last.sum, before.count + last.count))
      }
    }
    return pools.flatMap { pool in
      Array(repeating: pool.sum / Double(pool.count), count: pool.count)
    }
  }
}
