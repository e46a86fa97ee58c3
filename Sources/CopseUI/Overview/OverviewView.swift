import CopseModel
import TerminalCanvas

/// Draws the map of the whole: the signs of the constellations, the few lines that help, and the
/// names that have room.
struct OverviewView {
  let map: OverviewMap
  let viewport: MapViewport
  /// The place among the nodes of the community that one stands on.
  let selected: Int?
  /// The numbers of those that the query finds; nil for all.
  let matched: Selection?
  /// The number of the community that is marked; nil for none.
  let marked: Int?
  /// The nodes of the chain that is shown, one after the other; nil for one that is not on the map.
  let chain: [Int?]
  let ink: ChartInk?

  /// A longer name takes the room of others.
  private static let longestLabel = 28

  /// - Returns: where the mark of the community that one stands on is, how many of those in sight
  ///   have no name, and how many connections are marked that came or went.
  func draw(
    on canvas: inout Canvas, in area: Rect
  ) -> (cursor: Point?, unnamed: Int, changes: Int) {
    guard !area.isEmpty else { return (nil, 0, 0) }
    let ink = ink ?? ChartInk(canvas.charset)
    let places = OverviewPlaces(map.nodes.map(\.place), viewport, in: area)
    let cursor = selected.flatMap { places.cells[$0] }
    let own = cursor.map { ownName(at: $0, on: canvas, in: area) }
    let titles = ConstellationTitles(
      map, places, keepingFree: own.map { MapBox(x: $0.x - 1, y: $0.y, width: $0.width + 2) },
      in: area
    ) {
      canvas.width(of: $0)
    }
    let steps = stepNames(places, apartFrom: titles.boxes + [own].compactMap(\.self), canvas, area)
    let boxes = titles.boxes + [own].compactMap(\.self) + steps.map(\.box)
    let touching = selected.map(map.touching) ?? []
    let changes = OverviewChanges(
      map, places, touching: touching, apartFrom: boxes, in: area, ink: ink)
    OverviewLines(map: map, touching: touching, changes: changes, chain: chain, ink: ink)
      .draw(places, on: &canvas, in: area)
    let unnamed = drawNames(places, boxes + changes.boxes, on: &canvas, in: area)
    let neighbours = Set(selected.map(map.neighbours(of:)) ?? [])
    for (index, cell) in places.cells.enumerated() {
      guard let cell, places.isOnTop(index, at: cell) else { continue }
      drawMark(index, at: cell, among: neighbours, on: &canvas)
    }
    for index in chain.compactMap(\.self) {
      guard let cell = places.cells[index] else { continue }
      drawMark(index, at: cell, among: neighbours, on: &canvas)
    }
    changes.draw(map, on: &canvas)
    for step in steps { write(label(of: step.node), in: step.box, .bold, on: &canvas, area) }
    titles.draw(on: &canvas)
    if let cursor, let selected, let own {
      let name = Rect(column: own.x, row: own.y, columns: own.width, rows: 1).intersection(area)
      canvas.clear(name)
      canvas.write(label(of: selected), in: name.inset(columns: 1), style: .bold)
      canvas.write(
        Mark.cursor.text(in: canvas.charset), in: Rect(origin: cursor, size: .one),
        style: .reversed)
    }
    return (cursor, unnamed, changes.lines.count)
  }

  private func drawMark(
    _ index: Int, at cell: Point, among neighbours: Set<Int>, on canvas: inout Canvas
  ) {
    let node = map.nodes[index]
    let group = map.groups[map.groupOfNode[index]]
    if node.number == marked {
      let mark = Mark.marked
      canvas.write(
        mark.text(in: canvas.charset), in: Rect(origin: cell, size: .one), style: mark.style)
      return
    }
    let text =
      Mark(of: node.change)?.text(in: canvas.charset)
      ?? group.slot.map { ConstellationSign.text($0, in: canvas.charset) }
      ?? Mark.absent.text(in: canvas.charset)
    let style = group.slot == nil ? Mark(of: node.change)?.style ?? .dim : group.style
    canvas.write(
      text, in: Rect(origin: cell, size: .one),
      style: !isFound(index) ? .dim : neighbours.contains(index) ? [.bold, style] : style)
  }

  /// Where the name of the community that one stands on is, with a blank on both sides: beside its
  /// mark, over whatever else there is.
  private func ownName(at cell: Point, on canvas: Canvas, in area: Rect) -> MapBox {
    let name = selected.map(label) ?? ""
    let width = min(canvas.width(of: name), Self.longestLabel) + 2
    let isRight = cell.column + 1 + width <= area.endColumn
    let left = isRight ? cell.column + 1 : max(area.column, cell.column - width)
    return MapBox(x: left, y: cell.row, width: isRight ? width : cell.column - left)
  }

  /// - Returns: how many of those in sight have no name.
  private func drawNames(
    _ places: OverviewPlaces, _ taken: [MapBox], on canvas: inout Canvas, in area: Rect
  ) -> Int {
    let order = named(places)
    let names = order.map { map.nodes[$0].label }
    let most = max(1, area.columns * area.rows / (viewport.scale > 1 ? 90 : 220))
    let placed = MapLabels(
      in: MapBox(area),
      marks: taken + order.map { places.box(of: $0, apartFrom: taken) },
      widths: taken.map { _ in 0 } + names.map { min(canvas.width(of: $0), Self.longestLabel) },
      most: most)
    var count = 0
    for (place, box) in placed.boxes.dropFirst(taken.count).enumerated() {
      guard let box else { continue }
      count += 1
      write(names[place], in: box, isFound(order[place]) ? .plain : .dim, on: &canvas, area)
    }
    return order.count - count
  }

  /// Where the names of the chain are: each beside its mark, over what else stands there, as long as
  /// none covers another.
  private func stepNames(
    _ places: OverviewPlaces, apartFrom taken: [MapBox], _ canvas: Canvas, _ area: Rect
  ) -> [(node: Int, box: MapBox)] {
    let steps = chain.compactMap(\.self).filter { $0 != selected }
    if steps.isEmpty { return [] }
    let placed = MapLabels(
      in: MapBox(area),
      marks: taken + steps.map { places.box(of: $0, apartFrom: taken, evenBelow: true) },
      widths: taken.map { _ in 0 }
        + steps.map { min(canvas.width(of: label(of: $0)), Self.longestLabel) })
    return zip(steps, placed.boxes.dropFirst(taken.count)).compactMap { step, box in
      box.map { (step, $0) }
    }
  }

  private func write(
    _ text: String, in box: MapBox, _ style: Style, on canvas: inout Canvas, _ area: Rect
  ) {
    // A line that touched a letter would be read as part of the name.
    canvas.clear(
      Rect(column: box.x - 1, row: box.y, columns: box.width + 2, rows: 1).intersection(area))
    canvas.write(
      text, in: Rect(column: box.x, row: box.y, columns: box.width, rows: 1), style: style)
  }

  /// Whose name has room first: those found, then the others; the one that one stands on has its own,
  /// and so have those of the chain.
  private func named(_ places: OverviewPlaces) -> [Int] {
    let onChain = Set(chain.compactMap(\.self))
    let shown = places.cells.indices.filter {
      places.cells[$0] != nil && $0 != selected && !onChain.contains($0)
    }
    return matched == nil ? shown : shown.filter(isFound) + shown.filter { !isFound($0) }
  }

  /// The name, with the number of the step for one of the chain.
  private func label(of node: Int) -> String {
    let step = chain.firstIndex(of: node).map { "\($0 + 1) " } ?? ""
    return step + map.nodes[node].label
  }

  private func isFound(_ index: Int) -> Bool {
    matched?.contains(map.nodes[index].number) ?? true
  }
}
