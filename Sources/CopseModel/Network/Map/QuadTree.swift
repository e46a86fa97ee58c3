/// Masses in the plane, gathered so that those far away can be taken together.
///
/// After J. Barnes and P. Hut, "A hierarchical O(N log N) force-calculation algorithm", Nature 324
/// (1986), 446–449.
struct QuadTree {
  /// A square with its masses; the four within it stand one after another.
  private struct Cell {
    var x = 0.0
    var y = 0.0
    var mass = 0.0
    /// The first of its quarters, or -1.
    var quarters: Int32 = -1
    /// The first body in it where it is not divided; the others follow by `next`. Else -1.
    var first: Int32 = -1
  }

  private var cells: [Cell] = [Cell()]
  private var next: [Int32]
  private let bodies: [MapPlace]
  private let masses: [Double]
  private let corner: MapPlace
  private let side: Double
  /// Where so many squares lie within each other, bodies share one.
  private static let deepest = 24
  /// How wide a square may be, as a part of how far it is, to be taken as one.
  private static let openness = 1.1

  init(_ bodies: [MapPlace], masses: [Double]) {
    self.bodies = bodies
    self.masses = masses
    next = Array(repeating: -1, count: bodies.count)
    let xs = bodies.lazy.map(\.x)
    let ys = bodies.lazy.map(\.y)
    corner = MapPlace(x: xs.min() ?? 0, y: ys.min() ?? 0)
    side = max((xs.max() ?? 0) - corner.x, (ys.max() ?? 0) - corner.y, 1e-9)
    cells.reserveCapacity(bodies.count * 2 + 1)
    for body in bodies.indices { insert(body) }
    for index in cells.indices where cells[index].mass > 0 {
      cells[index].x /= cells[index].mass
      cells[index].y /= cells[index].mass
    }
  }

  private mutating func insert(_ body: Int) {
    var (cell, depth) = (0, 0)
    var (x, y, half) = (corner.x, corner.y, side / 2)
    while true {
      add(body, to: cell)
      if cells[cell].quarters < 0 {
        guard cells[cell].first >= 0, depth < Self.deepest else {
          next[body] = cells[cell].first
          cells[cell].first = Int32(body)
          return
        }
        divide(cell, x: x, y: y, half: half)
      }
      let isRight = bodies[body].x >= x + half
      let isLow = bodies[body].y >= y + half
      cell = Int(cells[cell].quarters) + (isRight ? 1 : 0) + (isLow ? 2 : 0)
      x += isRight ? half : 0
      y += isLow ? half : 0
      half /= 2
      depth += 1
    }
  }

  private mutating func add(_ body: Int, to cell: Int) {
    cells[cell].x += bodies[body].x * masses[body]
    cells[cell].y += bodies[body].y * masses[body]
    cells[cell].mass += masses[body]
  }

  /// Moves the one body of a cell into a quarter of it.
  private mutating func divide(_ cell: Int, x: Double, y: Double, half: Double) {
    cells[cell].quarters = Int32(cells.count)
    for _ in 0..<4 { cells.append(Cell()) }
    let body = Int(cells[cell].first)
    cells[cell].first = -1
    let quarter =
      Int(cells[cell].quarters) + (bodies[body].x >= x + half ? 1 : 0)
      + (bodies[body].y >= y + half ? 2 : 0)
    add(body, to: quarter)
    cells[quarter].first = Int32(body)
  }

  /// The push of all other bodies on one: of each its mass divided by how far it is.
  func push(on body: Int, stack: inout [(cell: Int32, side: Double)]) -> MapPlace {
    let place = bodies[body]
    var (x, y) = (0.0, 0.0)
    func add(_ dx: Double, _ dy: Double, _ mass: Double) {
      let square = dx * dx + dy * dy
      guard square > 1e-18 else { return }
      x += dx / square * mass
      y += dy / square * mass
    }
    stack.removeAll(keepingCapacity: true)
    stack.append((0, side))
    while let (index, side) = stack.popLast() {
      let cell = cells[Int(index)]
      guard cell.mass > 0 else { continue }
      if cell.quarters < 0 {
        var other = cell.first
        while other >= 0 {
          let at = bodies[Int(other)]
          if other != body { add(place.x - at.x, place.y - at.y, masses[Int(other)]) }
          other = next[Int(other)]
        }
        continue
      }
      let (dx, dy) = (place.x - cell.x, place.y - cell.y)
      if side * side < Self.openness * Self.openness * (dx * dx + dy * dy) {
        add(dx, dy, cell.mass)
      } else {
        for quarter in 0..<4 { stack.append((cell.quarters + Int32(quarter), side / 2)) }
      }
    }
    return MapPlace(x: x, y: y)
  }
}
