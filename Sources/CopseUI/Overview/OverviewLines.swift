import CopseModel
import TerminalCanvas

/// The lines of the map of the whole: those that hold the constellations together, and all of the
/// community that one stands on.
struct OverviewLines {
  let map: OverviewMap
  /// The connections of the community that one stands on, as places in the edges.
  let touching: [Int]
  let changes: OverviewChanges
  /// The nodes of the chain that is shown, one after the other; nil for one that is not on the map.
  let chain: [Int?]
  let ink: ChartInk

  /// The dots of a bridge stand so far apart.
  private static let gap = 4

  func draw(_ places: OverviewPlaces, on canvas: inout Canvas, in area: Rect) {
    var grid = DotGrid(DotPlane(size: area.size, ink: ink))
    let bounds = grid.plane.dots
    func seen(_ one: Int, _ other: Int) -> SeenLine? {
      SeenLine(from: places.dot(of: one, ink), to: places.dot(of: other, ink), in: bounds)
    }
    func line(_ edge: Int, owner: Int, every: Int = 1) {
      guard let seen = seen(map.edges[edge].one, map.edges[edge].other) else { return }
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
    for changed in changes.lines {
      line(changed.edge, owner: map.edges[changed.edge].change == .went ? Self.went : Self.appeared)
    }
    for (one, other) in chainLines {
      guard let seen = seen(one.node, other.node) else { continue }
      // Between two that stand here there may be some that do not.
      grid.thickLine(
        from: seen.start, to: seen.end, owner: Self.chain,
        every: other.step - one.step == 1 ? 1 : Self.gap)
    }
    grid.draw(on: &canvas, in: area) { owner in
      switch owner {
      case Self.touching: .plain
      case Self.bridge: .dim
      case Self.appeared: Mark.added.style
      case Self.went: Mark.removed.style
      case Self.chain: .chain
      default: [.dim, map.groups[owner].style]
      }
    }
  }

  private static let bridge = -1
  private static let touching = -2
  private static let appeared = -3
  private static let went = -4
  private static let chain = -5

  private typealias Step = (step: Int, node: Int)

  /// Each two of the chain that follow each other on the map.
  private var chainLines: [(Step, Step)] {
    let steps = chain.enumerated().compactMap { step, node in node.map { (step, $0) } }
    return Array(zip(steps, steps.dropFirst()))
  }
}

extension OverviewMap {
  /// The connections of a community that are drawn: of many the shortest, since all of them would
  /// hide what is below.
  func touching(_ node: Int) -> [Int] {
    let all = edgesOfNode[node].map(Int.init)
    if all.count <= Self.mostTouching { return all }
    return Array(all.sorted { length(of: $0) < length(of: $1) }.prefix(Self.mostTouching))
  }

  static let mostTouching = 24
}
