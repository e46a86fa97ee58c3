import CopseModel
import TerminalCanvas

/// In which cell of an area each community of the whole is seen.
struct OverviewPlaces {
  /// By node; nil out of sight.
  let cells: [Point?]
  private let area: Rect
  private let viewport: MapViewport
  private let places: [MapPlace]
  /// The most important node in each cell of the area, or -1.
  private let top: [Int32]

  /// - Parameter places: the most important first.
  init(_ places: [MapPlace], _ viewport: MapViewport, in area: Rect) {
    let marks = MapBox(Self.marks(in: area))
    var top = Array(repeating: Int32(-1), count: area.columns * area.rows)
    cells = places.enumerated().map { index, place in
      let unit = viewport.point(of: place, in: marks)
      let cell = Point(column: unit.x, row: unit.y)
      guard area.contains(cell) else { return nil }
      let number = (cell.row - area.row) * area.columns + cell.column - area.column
      if top[number] < 0 { top[number] = Int32(index) }
      return cell
    }
    self.area = area
    self.viewport = viewport
    self.places = places
    self.top = top
  }

  /// The rectangle of the marks; names have room beside it.
  static func marks(in area: Rect) -> Rect {
    area.inset(columns: min(6, area.columns / 12), rows: area.rows >= 10 ? 1 : 0)
  }

  /// Whether nothing more important stands in the same cell.
  func isOnTop(_ node: Int, at cell: Point) -> Bool {
    top[(cell.row - area.row) * area.columns + cell.column - area.column] == Int32(node)
  }

  /// Whether no community stands in a cell of the area.
  func isFree(_ cell: Point) -> Bool {
    top[(cell.row - area.row) * area.columns + cell.column - area.column] < 0
  }

  /// The cell of a node, also out of sight.
  func anyCell(of node: Int) -> Point {
    if let cell = cells[node] { return cell }
    let unit = viewport.point(of: places[node], in: MapBox(Self.marks(in: area)))
    return Point(column: unit.x, row: unit.y)
  }

  /// The cell as a box; nil out of sight, below one of some boxes, and below another mark unless
  /// that is no reason.
  func box(of node: Int, apartFrom boxes: [MapBox], evenBelow: Bool = false) -> MapBox? {
    guard let cell = cells[node], evenBelow || isOnTop(node, at: cell) else { return nil }
    let box = MapBox(x: cell.column, y: cell.row, width: 1)
    return boxes.contains { $0.intersects(box) } ? nil : box
  }

  /// The dot in the middle of the cell of a node, from the upper left of the area; also out of sight.
  func dot(of node: Int, _ ink: ChartInk) -> Point {
    let cell = anyCell(of: node)
    return Point(
      column: (cell.column - area.column) * ink.across + ink.across / 2,
      row: (cell.row - area.row) * ink.down + ink.down / 2)
  }
}
