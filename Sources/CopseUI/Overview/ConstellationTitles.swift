import CopseModel
import TerminalCanvas

/// The names of the constellations on the map of the whole, each where it covers least.
struct ConstellationTitles {
  private struct Title {
    let text: String
    let box: MapBox
    let style: Style
  }

  private var titles: [Title] = []
  private let area: Rect

  /// A longer name takes the room of others.
  private static let longest = 30

  /// Those of fewer communities have a smaller title.
  private static let fewest = 10

  /// - Parameter own: what no title covers.
  init(
    _ map: OverviewMap, _ places: OverviewPlaces, keepingFree own: MapBox?, in area: Rect,
    width: (String) -> Int
  ) {
    self.area = area
    let marks = MarkCounts(places.cells, in: area)
    let lowest =
      map.groups
      .filter { $0.slot != nil }
      .flatMap { $0.members.compactMap { places.cells[$0]?.row } }.max() ?? -1
    for group in map.groups {
      if group.kind == .went { continue }
      var cells = group.members.compactMap { places.cells[$0] }
      // Those that nothing ever joined stand below; the others of them stand anywhere.
      if group.slot == nil { cells.removeAll { $0.row <= lowest } }
      let columns = min(width(group.name) + 2, Self.longest, area.columns)
      // Of a few at the border the name would say that the others are there too.
      guard cells.count >= min(4, (group.members.count + 2) / 3), !cells.isEmpty,
        let box = spot(columns, among: cells, marks, own)
      else { continue }
      let isLarge = group.slot != nil && group.members.count >= Self.fewest
      titles.append(
        Title(
          text: group.name, box: box,
          style: group.slot == nil ? .dim : [isLarge ? .reversed : .plain, .bold, group.style]))
    }
  }

  var boxes: [MapBox] { titles.map(\.box) }

  func draw(on canvas: inout Canvas) {
    for title in titles {
      let rect = Rect(
        column: title.box.x, row: title.box.y, columns: title.box.width, rows: 1)
      canvas.clear(rect)
      canvas.write(title.text, in: rect.inset(columns: 1), style: title.style)
      if title.style.attributes.contains(.reversed) { canvas.add(title.style, to: rect) }
    }
  }

  /// The place within the bounds of some cells that covers the fewest marks, and of those the one
  /// nearest to their middle; nil without room.
  private func spot(
    _ columns: Int, among cells: [Point], _ marks: MarkCounts, _ own: MapBox?
  ) -> MapBox? {
    let (rows, across) = (cells.map(\.row), cells.map(\.column))
    guard let top = rows.min(), let low = rows.max(), let left = across.min(),
      let right = across.max()
    else { return nil }
    let middle = across.reduce(0, +) / cells.count
    let level = rows.reduce(0, +) / cells.count
    var best: (box: MapBox, cost: Int)?
    let firstColumn = max(area.column, min(left - 1, middle - columns / 2))
    let lastColumn = min(area.endColumn - columns, max(right - columns + 2, middle - columns / 2))
    guard firstColumn <= lastColumn else { return nil }
    for row in max(area.row, top - 1)...max(area.row, min(area.endRow - 1, low + 1)) {
      for column in stride(from: firstColumn, through: lastColumn, by: 2) {
        let box = MapBox(x: column, y: row, width: columns)
        let aside = abs(column + columns / 2 - middle) + 2 * abs(row - level)
        let cost = 8 * marks.count(row: row, from: column, to: column + columns) + aside
        guard cost < best?.cost ?? .max, isFree(box, own) else { continue }
        best = (box, cost)
      }
    }
    return best?.box
  }

  private func isFree(_ box: MapBox, _ own: MapBox?) -> Bool {
    let wide = MapBox(x: box.x - 1, y: box.y, width: box.width + 2)
    if let own, own.intersects(wide) { return false }
    return !titles.contains { $0.box.intersects(wide) }
  }
}

/// How many cells of a row have a mark.
private struct MarkCounts {
  /// Of each row the marks left of a column.
  private var sums: [Int32]
  private let area: Rect

  init(_ cells: [Point?], in area: Rect) {
    self.area = area
    let stride = area.columns + 1
    sums = Array(repeating: 0, count: stride * area.rows)
    for case let cell? in cells {
      sums[(cell.row - area.row) * stride + cell.column - area.column + 1] = 1
    }
    for row in 0..<area.rows {
      for column in 0..<area.columns {
        sums[row * stride + column + 1] += sums[row * stride + column]
      }
    }
  }

  func count(row: Int, from start: Int, to end: Int) -> Int {
    let first = (row - area.row) * (area.columns + 1)
    return Int(sums[first + end - area.column] - sums[first + start - area.column])
  }
}
