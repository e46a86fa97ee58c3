import CopseModel
import TerminalCanvas

/// The lines of the map of the whole: those that hold the constellations together, and all of the
/// community that one stands on.
struct OverviewLines {
  let map: OverviewMap
  let selected: Int?
  let ink: ChartInk

  /// The dots of a bridge stand so far apart.
  private static let gap = 4

  func draw(_ places: OverviewPlaces, on canvas: inout Canvas, in area: Rect) {
    var grid = DotGrid(DotPlane(size: area.size, ink: ink))
    let bounds = grid.plane.dots
    func line(_ edge: Int, owner: Int, every: Int = 1) {
      let (one, other) = (map.edges[edge].one, map.edges[edge].other)
      guard
        let seen = SeenLine(
          from: places.dot(of: one, ink), to: places.dot(of: other, ink), in: bounds)
      else { return }
      grid.line(from: seen.start, to: seen.end, owner: owner, every: every)
    }
    for edge in map.skeleton.bridges {
      line(edge, owner: Self.bridge, every: ink == .ascii ? 2 : Self.gap)
    }
    // Blocks are as large as signs, and would hide what stands where.
    for edge in map.skeleton.branches where ink != .blocks {
      line(edge, owner: map.groupOfNode[map.edges[edge].one])
    }
    for edge in touching { line(edge, owner: Self.touching) }
    grid.draw(on: &canvas, in: area) { owner in
      switch owner {
      case Self.touching: .plain
      case Self.bridge: .dim
      default: [.dim, map.groups[owner].style]
      }
    }
  }

  private static let bridge = -1
  private static let touching = -2

  /// The connections of the community that one stands on; of many the shortest, since all of them
  /// would hide what is below.
  private var touching: [Int] {
    let all = selected.map { map.edgesOfNode[$0].map(Int.init) } ?? []
    if all.count <= Self.mostTouching { return all }
    return Array(all.sorted { map.length(of: $0) < map.length(of: $1) }.prefix(Self.mostTouching))
  }

  static let mostTouching = 24
}
