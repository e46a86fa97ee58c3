/// Walks from mark to mark of a map in four directions.
///
/// One goes to the nearest in a direction, where what stands aside counts as further away. Where
/// that would leave some that no key reaches, a key is bent towards them, so that one gets from
/// each to every other.
public struct MapWalk: Hashable, Sendable {
  /// A step that was taken, so that the way back leads where one came from.
  public struct Step: Hashable, Sendable {
    public let from: Int
    public let to: Int
    public let direction: MapDirection
  }

  private let places: [MapPlace]
  /// By mark and direction; nil where there are too many to work all out.
  private var targets: [Int?]?
  /// Of more than so many, steps are worked out when taken, and some may be out of reach.
  private static let mostBent = 400

  /// - Parameters:
  ///   - places: of the marks that can be walked to.
  ///   - aspect: how many times as wide as high the area is that they are drawn in.
  public init(_ places: [MapPlace], aspect: Double = 1) {
    self.places = places.map { MapPlace(x: $0.x * aspect, y: $0.y) }
    guard places.count <= Self.mostBent else { return }
    var table = WalkTable(count: places.count)
    for mark in places.indices {
      for direction in MapDirection.allCases {
        table[mark, direction] = nearest(to: mark, direction)
      }
    }
    table.bend { mark, direction, target in
      cost(from: mark, to: target, direction)
    }
    targets = table.targets
  }

  /// The mark that a step leads to; nil at the border, and for a mark that there is not.
  ///
  /// - Parameter last: the step before it, which turning round undoes.
  public func step(from mark: Int, _ direction: MapDirection, after last: Step? = nil) -> Step? {
    guard places.indices.contains(mark) else { return nil }
    if let last, last.to == mark, last.direction == direction.opposite,
      places.indices.contains(last.from)
    {
      return Step(from: mark, to: last.from, direction: direction)
    }
    let target =
      targets.map { $0[WalkTable.index(mark, direction)] } ?? nearest(to: mark, direction)
    return target.map { Step(from: mark, to: $0, direction: direction) }
  }

  // MARK: What is nearest

  private func nearest(to mark: Int, _ direction: MapDirection) -> Int? {
    var best: (mark: Int, cost: Double)?
    for other in places.indices {
      guard let cost = cost(from: mark, to: other, direction), cost < best?.cost ?? .infinity
      else { continue }
      best = (other, cost)
    }
    return best?.mark
  }

  /// How far it is to another mark in a direction; nil when it lies in another one.
  private func cost(from mark: Int, to other: Int, _ direction: MapDirection) -> Double? {
    guard other != mark else { return nil }
    let (here, there) = (places[mark], places[other])
    var (along, aside) = (there.x - here.x, there.y - here.y)
    switch direction {
    case .right: break
    case .left: along = -along
    case .down: (along, aside) = (aside, along)
    case .up: (along, aside) = (-aside, along)
    }
    // Two in one place lie beside each other in their order.
    if here == there, direction == .right || direction == .left {
      along = (other > mark) == (direction == .right) ? 1e-9 : -1e-9
    }
    guard along > 0 else { return nil }
    let distance = along * along + 4 * aside * aside
    // What lies more to the side than ahead comes after all else.
    return aside * aside > 2 * along * along ? distance + 1e6 : distance
  }
}
