import CopseModel
import TerminalCanvas

/// Draws a neighbourhood: marks joined by lines, with the names that have room.
struct MapView {
  let map: ShownMap
  /// The place in the neighbourhood of the community that one stands on.
  let selected: Int
  /// The numbers of those that the query finds; nil for all.
  let matched: Selection?
  /// The number of the community that is marked; nil for none.
  let marked: Int?
  let ink: ChartInk?

  /// More lines than these would be a tangle; then only those to what one stands on are drawn
  /// besides the branches.
  private static let mostLines = 60
  /// A longer name takes the room of others.
  private static let longestLabel = 28

  private var nodes: [Neighbourhood.Node] { map.neighbourhood.nodes }

  /// - Returns: where the mark of the community that one stands on is, and how many names had no
  ///   room.
  func draw(on canvas: inout Canvas, in area: Rect) -> (cursor: Point?, unnamed: Int) {
    let cells = nodes.indices.map { cell(of: $0, in: area) }
    drawLines(on: &canvas, in: area)
    drawChain(on: &canvas, in: area)
    drawChanges(cells, on: &canvas, in: area)
    let unnamed = drawLabels(cells, on: &canvas, in: area)
    for index in nodes.indices.reversed() { drawMark(index, cells[index], on: &canvas, in: area) }
    guard cells.indices.contains(selected) else { return (nil, unnamed) }
    drawMark(selected, cells[selected], on: &canvas, in: area)
    return (
      area.intersection(Rect(origin: cells[selected], size: .one)).isEmpty ? nil : cells[selected],
      unnamed
    )
  }

  // MARK: Where

  /// The rectangle of the marks; names have room beside it.
  private func marks(in area: Rect) -> Rect {
    area.inset(columns: min(14, area.columns / 5), rows: area.rows >= 10 ? 1 : 0)
  }

  private func cell(of node: Int, in area: Rect) -> Point {
    let point = MapViewport.whole.point(of: map.places[node], in: MapBox(marks(in: area)))
    return Point(column: point.x, row: point.y)
  }

  // MARK: Lines

  private func drawLines(on canvas: inout Canvas, in area: Rect) {
    let plane = DotPlane(size: area.size, ink: ink ?? ChartInk(canvas.charset))
    var grid = DotGrid(plane)
    let isSparse = map.neighbourhood.edges.count <= Self.mostLines
    let drawn = map.neighbourhood.edges.filter { isSparse || $0.isBranch || touches($0) }
    for stroke in Stroke.allCases {
      for edge in drawn where self.stroke(of: edge) == stroke {
        grid.line(
          from: dot(of: edge.one, plane, in: area), to: dot(of: edge.other, plane, in: area),
          owner: stroke.rawValue)
      }
    }
    grid.draw(on: &canvas, in: area) { Stroke(rawValue: $0)?.style ?? .dim }
  }

  /// The chain lies over all lines, and is drawn twice as thick.
  private func drawChain(on canvas: inout Canvas, in area: Rect) {
    let chain = map.chain
    guard chain.count > 1 else { return }
    let plane = DotPlane(size: area.size, ink: ink ?? ChartInk(canvas.charset))
    var grid = DotGrid(plane)
    for (one, other) in zip(chain, chain.dropFirst()) {
      grid.thickLine(
        from: dot(of: one, plane, in: area), to: dot(of: other, plane, in: area), owner: 0)
    }
    grid.draw(on: &canvas, in: area) { _ in .chain }
  }

  /// The dot in the middle of the cell of a mark.
  private func dot(of node: Int, _ plane: DotPlane, in area: Rect) -> Point {
    let cell = cell(of: node, in: area)
    return Point(
      column: (cell.column - area.column) * plane.ink.across + plane.ink.across / 2,
      row: (cell.row - area.row) * plane.ink.down + plane.ink.down / 2)
  }

  private func touches(_ edge: Neighbourhood.Edge) -> Bool {
    edge.one == selected || edge.other == selected
  }

  private func stroke(of edge: Neighbourhood.Edge) -> Stroke {
    switch edge.change {
    case .appeared: .appeared
    case .went: .went
    case .unchanged: touches(edge) ? .touching : .other
    }
  }

  /// How a line looks; the later lies over the earlier.
  private enum Stroke: Int, CaseIterable {
    case other, touching, went, appeared

    var style: Style {
      switch self {
      case .other: .dim
      case .touching: .plain
      case .went: Mark.removed.style
      case .appeared: Mark.added.style
      }
    }
  }

  /// No meaning is carried by colour alone: a line that came or went has its sign in the middle.
  private func drawChanges(_ cells: [Point], on canvas: inout Canvas, in area: Rect) {
    for edge in map.neighbourhood.edges where edge.isBranch || touches(edge) {
      guard let mark = Mark(of: edge.change) else { continue }
      let (one, other) = (cells[edge.one], cells[edge.other])
      // Nearer to the outer end, where lines from one middle stand apart.
      let sign = Point(
        column: (one.column + 2 * other.column) / 3, row: (one.row + 2 * other.row) / 3)
      guard area.contains(sign) else { continue }
      canvas.write(
        mark.text(in: canvas.charset), in: Rect(origin: sign, size: .one), style: mark.style)
    }
  }

  // MARK: Marks and names

  private func drawMark(_ index: Int, _ cell: Point, on canvas: inout Canvas, in area: Rect) {
    let box = Rect(origin: cell, size: .one).intersection(area)
    guard !box.isEmpty else { return }
    if index == selected {
      canvas.write(Mark.cursor.text(in: canvas.charset), in: box, style: .reversed)
      return
    }
    let node = nodes[index]
    let mark =
      node.community.number == marked ? .marked : Mark(of: node) ?? Mark(of: node.community)
    canvas.write(
      mark.text(in: canvas.charset), in: box, style: isFound(node) ? mark.style : .dim)
  }

  /// - Returns: how many names had no room.
  private func drawLabels(_ cells: [Point], on canvas: inout Canvas, in area: Rect) -> Int {
    let order = labelled
    let chain = map.chain
    let names = order.map { index in
      let step = chain.firstIndex(of: index).map { "\($0 + 1) " } ?? ""
      return step + nodes[index].community.name
    }
    let placed = MapLabels(
      in: MapBox(area),
      marks: order.map { MapBox(x: cells[$0].column, y: cells[$0].row, width: 1) },
      widths: names.map { min(canvas.width(of: $0), Self.longestLabel) })
    for (place, box) in placed.boxes.enumerated() {
      guard let box else { continue }
      let index = order[place]
      // A line that touched a letter would be read as part of the name.
      canvas.clear(
        Rect(column: box.x - 1, row: box.y, columns: box.width + 2, rows: 1).intersection(area))
      canvas.write(
        names[place], in: Rect(column: box.x, row: box.y, columns: box.width, rows: 1),
        style: index == selected ? .bold : isFound(nodes[index]) ? .plain : .dim)
    }
    return placed.leftOut
  }

  /// Whose name has room first: where one stands, the middle, those found, then the others.
  private var labelled: [Int] {
    var first: [Int] = []
    for index in [selected] + map.chain + [0]
    where nodes.indices.contains(index) && !first.contains(index) {
      first.append(index)
    }
    let rest = nodes.indices.filter { !first.contains($0) }
    return first + rest.filter { isFound(nodes[$0]) }
      + rest.filter { !isFound(nodes[$0]) }
  }

  private func isFound(_ node: Neighbourhood.Node) -> Bool {
    matched?.contains(node.community.number) ?? true
  }
}

extension MapBox {
  init(_ rect: Rect) {
    self.init(x: rect.column, y: rect.row, width: rect.columns, height: rect.rows)
  }
}

extension Size {
  /// A single cell.
  static let one = Size(columns: 1, rows: 1)
}
