/// Places nodes so that springs hold together those that are joined, and all push each other away.
///
/// After T. M. J. Fruchterman and E. M. Reingold, "Graph Drawing by Force-directed Placement",
/// Software: Practice and Experience 21 (1991); pushes from far away are gathered (``QuadTree``).
/// No random source: it goes on from the places given.
struct SpringLayout {
  /// A spring, by the nodes at its ends.
  struct Spring {
    let one: Int
    let other: Int
    let strength: Double
  }

  private(set) var places: [MapPlace]
  private let masses: [Double]
  private let springs: [Spring]
  /// A constant pull on each node; empty for none.
  private let pulls: [MapPlace]
  private let gravity: Double

  init(
    places: [MapPlace], masses: [Double], springs: [Spring], pulls: [MapPlace] = [],
    gravity: Double = 0.02
  ) {
    self.places = places
    self.masses = masses
    self.springs = springs
    self.pulls = pulls
    self.gravity = gravity
  }

  /// - Parameter isCancelled: asked between rounds.
  /// - Returns: false when it was cancelled.
  mutating func run(rounds: Int, isCancelled: () -> Bool) -> Bool {
    guard places.count > 1 else { return true }
    // As far as a node may go at first: a tenth of the disc that all would fill.
    let widest = max(Double(places.count).squareRoot(), 2) / 5
    for round in 0..<rounds {
      if isCancelled() { return false }
      let left = 1 - Double(round) / Double(rounds)
      move(atMost: widest * left * left + 0.01)
    }
    return true
  }

  private mutating func move(atMost limit: Double) {
    var forces = pushes()
    for spring in springs {
      let (one, other) = (places[spring.one], places[spring.other])
      let (dx, dy) = (other.x - one.x, other.y - one.y)
      let pull = spring.strength * (dx * dx + dy * dy).squareRoot()
      forces[spring.one].x += dx * pull
      forces[spring.one].y += dy * pull
      forces[spring.other].x -= dx * pull
      forces[spring.other].y -= dy * pull
    }
    for index in places.indices {
      let place = places[index]
      var (x, y) = forces[index]
      if !pulls.isEmpty { (x, y) = (x + pulls[index].x, y + pulls[index].y) }
      x -= place.x * gravity * masses[index]
      y -= place.y * gravity * masses[index]
      let length = (x * x + y * y).squareRoot()
      guard length > 0 else { continue }
      let step = min(length / masses[index], limit) / length
      places[index] = MapPlace(x: place.x + x * step, y: place.y + y * step)
    }
  }

  private func pushes() -> [(x: Double, y: Double)] {
    let tree = QuadTree(places, masses: masses)
    var stack: [(cell: Int32, side: Double)] = []
    return places.indices.map { index in
      let push = tree.push(on: index, stack: &stack)
      return (push.x * masses[index], push.y * masses[index])
    }
  }
}
