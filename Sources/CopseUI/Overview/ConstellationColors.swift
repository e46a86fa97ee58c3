import CopseModel

/// Which colour each constellation has: as few as a terminal has are given so that those of the same
/// colour are far apart.
struct ConstellationColors: Sendable {
  /// By slot.
  private let colors: [Int]

  /// - Parameters:
  ///   - slots: by ``Community/number``; below 0 for one that never was in a constellation.
  ///   - places: by the same number.
  init(slots: [Int], places: [MapPlace]) {
    var sums: [(x: Double, y: Double, count: Double)] = []
    for (slot, place) in zip(slots, places) where slot >= 0 {
      while sums.count <= slot { sums.append((0, 0, 0)) }
      sums[slot].x += place.x
      sums[slot].y += place.y
      sums[slot].count += 1
    }
    let middles = sums.map { MapPlace(x: $0.x / max($0.count, 1), y: $0.y / max($0.count, 1)) }
    var colors: [Int] = []
    for slot in middles.indices {
      // How near the nearest of each colour is; a colour that nobody has is the furthest.
      var nearest = Array(repeating: Double.infinity, count: ConstellationSign.colorCount)
      for (other, color) in colors.enumerated() {
        nearest[color] = min(nearest[color], middles[slot].distance(to: middles[other]))
      }
      let furthest = nearest.max() ?? 0
      colors.append(nearest.firstIndex(of: furthest) ?? 0)
    }
    self.colors = colors
  }

  /// From 0.
  func color(of slot: Int) -> Int { colors.indices.contains(slot) ? colors[slot] : slot }
}
