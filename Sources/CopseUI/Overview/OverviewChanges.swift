import CopseModel
import TerminalCanvas

/// The connections that came or went and are marked one by one on the map of the whole: those of the
/// community that one stands on first, and as many others as leave the picture legible.
struct OverviewChanges {
  struct Line: Hashable {
    /// The place among the edges.
    let edge: Int
    /// The cell of its sign, in which nothing else stands.
    let sign: Point
  }

  let lines: [Line]

  /// One for so many cells: more would hide what is below.
  private static let cellsForOne = 100

  /// - Parameters:
  ///   - touching: the edges of the community that one stands on that are drawn.
  ///   - boxes: what no sign covers.
  init(
    _ map: OverviewMap, _ places: OverviewPlaces, touching: [Int], apartFrom boxes: [MapBox],
    in area: Rect, ink: ChartInk
  ) {
    var finding = SignFinding(map, places, boxes, area)
    let most = max(1, area.columns * area.rows / Self.cellsForOne)
    var lines = touching.filter { map.edges[$0].change != .unchanged }
      .compactMap { finding.line(of: $0) }
    let isTouching = Set(touching)
    // Lines of blocks would hide what stands there, and a sign without its line tells nothing.
    for edge in map.changed where ink != .blocks && !isTouching.contains(edge) {
      if lines.count >= most { break }
      // The other end of a line that leads out of sight tells nothing.
      guard places.cells[map.edges[edge].one] != nil, places.cells[map.edges[edge].other] != nil,
        let line = finding.line(of: edge)
      else { continue }
      lines.append(line)
    }
    self.lines = lines
  }

  /// The cells of the signs.
  var boxes: [MapBox] { lines.map { MapBox(x: $0.sign.column, y: $0.sign.row, width: 1) } }

  func draw(_ map: OverviewMap, on canvas: inout Canvas) {
    for line in lines {
      guard let mark = Mark(of: map.edges[line.edge].change) else { continue }
      canvas.write(
        mark.text(in: canvas.charset), in: Rect(origin: line.sign, size: .one),
        style: mark.style.adding(.bold))
    }
  }
}

/// Finds a cell for the sign of each line.
private struct SignFinding {
  private let map: OverviewMap
  private let places: OverviewPlaces
  private let area: Rect
  private var taken: [Bool]

  /// Where along its line a sign may stand, in twelfths: in the middle rather than at an end.
  private static let parts = [6, 7, 5, 8, 4, 9, 3]

  init(_ map: OverviewMap, _ places: OverviewPlaces, _ boxes: [MapBox], _ area: Rect) {
    self.map = map
    self.places = places
    self.area = area
    taken = Array(repeating: false, count: area.columns * area.rows)
    for box in boxes {
      let rect = Rect(column: box.x, row: box.y, columns: box.width, rows: box.height)
        .intersection(area)
      for row in rect.row..<rect.endRow {
        for column in rect.column..<rect.endColumn { take(Point(column: column, row: row)) }
      }
    }
  }

  /// Nil where the line has no free cell.
  mutating func line(of edge: Int) -> OverviewChanges.Line? {
    let one = places.anyCell(of: map.edges[edge].one)
    let other = places.anyCell(of: map.edges[edge].other)
    // Of a shorter line nothing but the sign would be seen.
    guard max(abs(one.column - other.column) / 2, abs(one.row - other.row)) >= 2 else { return nil }
    for part in Self.parts {
      let sign = Point(
        column: (one.column * (12 - part) + other.column * part) / 12,
        row: (one.row * (12 - part) + other.row * part) / 12)
      guard area.contains(sign), !isTaken(sign), places.isFree(sign) else { continue }
      // Two signs side by side could not be told from one line's.
      for column in sign.column - 1...sign.column + 1 {
        take(Point(column: column, row: sign.row))
      }
      return OverviewChanges.Line(edge: edge, sign: sign)
    }
    return nil
  }

  private func isTaken(_ cell: Point) -> Bool {
    taken[(cell.row - area.row) * area.columns + cell.column - area.column]
  }

  private mutating func take(_ cell: Point) {
    guard area.contains(cell) else { return }
    taken[(cell.row - area.row) * area.columns + cell.column - area.column] = true
  }
}
