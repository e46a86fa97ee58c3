/// Moves discs apart until none overlaps another, and together where there is room between them.
struct DiscSeparation {
  private var centres: [MapPlace]
  private let radii: [Double]
  private static let rounds = 120

  init(_ centres: [MapPlace], radii: [Double]) {
    self.centres = centres
    self.radii = radii
  }

  /// - Returns: nil when it was cancelled.
  func run(isCancelled: () -> Bool) -> [MapPlace]? {
    var copy = self
    for round in 0..<Self.rounds {
      if isCancelled() { return nil }
      // They are drawn together at first, and pushed apart to the end.
      if round < Self.rounds / 2 { copy.gather() }
      if !copy.separate(), round >= Self.rounds / 2 { break }
    }
    return copy.centres
  }

  private mutating func gather() {
    for index in centres.indices {
      centres[index] = MapPlace(x: centres[index].x * 0.97, y: centres[index].y * 0.97)
    }
  }

  /// Pushes all that overlap half of the way apart, from left to right.
  private mutating func separate() -> Bool {
    let order = centres.indices.sorted {
      (centres[$0].x - radii[$0], $0) < (centres[$1].x - radii[$1], $1)
    }
    let widest = radii.max() ?? 0
    var isMoved = false
    for (rank, one) in order.enumerated() {
      for other in order[(rank + 1)...] {
        // No later one begins further left, as far as those moved in this round tell.
        if centres[other].x - radii[other] > centres[one].x + radii[one] + widest { break }
        isMoved = push(one, other) || isMoved
      }
    }
    return isMoved
  }

  private mutating func push(_ one: Int, _ other: Int) -> Bool {
    let (dx, dy) = (centres[other].x - centres[one].x, centres[other].y - centres[one].y)
    let distance = (dx * dx + dy * dy).squareRoot()
    let overlap = radii[one] + radii[other] - distance
    guard overlap > 1e-6 else { return false }
    let (x, y) = distance > 1e-9 ? (dx / distance, dy / distance) : (1, 0)
    // The larger one moves less.
    let share = radii[other] / (radii[one] + radii[other])
    centres[one] = MapPlace(
      x: centres[one].x - x * overlap * share, y: centres[one].y - y * overlap * share)
    centres[other] = MapPlace(
      x: centres[other].x + x * overlap * (1 - share),
      y: centres[other].y + y * overlap * (1 - share))
    return true
  }
}
