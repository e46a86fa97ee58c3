/// Where every node of a graph stands, each constellation on a disc of its own.
///
/// Constellations are placed by the edges between them, members within theirs by all their edges.
/// Nodes without edges stand in a field below. The same graph gives the same places, whatever the
/// numbers of its nodes: they are told apart by their ids.
public struct Overview: Hashable, Sendable {
  /// By node.
  public let places: [MapPlace]
  /// How many nodes have no edge.
  public let isolatedCount: Int

  /// - Parameters:
  ///   - graph: the nodes and their edges.
  ///   - constellations: of each node the number of its constellation; a node that has none, which
  ///     is below 0, goes to that of most of its neighbours.
  ///   - ids: of each node; where two are the same their numbers decide.
  ///   - isCancelled: asked every few milliseconds.
  /// - Returns: nil when it was cancelled.
  public init?(
    of graph: Graph, constellations: [Int], ids: [String], isCancelled: () -> Bool = { false }
  ) {
    let order = Array(0..<graph.nodeCount).sortedByID { ids.indices.contains($0) ? ids[$0] : "" }
    // Numbered by ids, all that is added up is added in the same order.
    let graph = graph.renumbered(order)
    let joined = order.indices.filter { graph.degree(of: $0) > 0 }
    let given = order.map { constellations.indices.contains($0) ? constellations[$0] : -1 }
    let groups = ConstellationDiscs.groups(joined) { place in
      given[place] >= 0 ? given[place] : graph.mostCommon(given, around: place) ?? -1 - place
    }
    guard let discs = ConstellationDiscs(graph, groups: groups, isCancelled: isCancelled) else {
      return nil
    }
    let alone = order.indices.filter { graph.degree(of: $0) == 0 }
    isolatedCount = alone.count
    var places = Array(repeating: MapPlace.middle, count: order.count)
    let field = IsolatedField(count: alone.count, among: order.count)
    for (index, place) in alone.enumerated() { places[order[place]] = field.place(of: index) }
    let bounds = MapBounds(joined.map { discs.places[$0] })
    for place in joined {
      places[order[place]] = bounds.fitted(discs.places[place], bottom: field.top)
    }
    self.places = places
  }
}

/// The rectangle that places fill.
private struct MapBounds {
  private let centre: MapPlace
  private let halves: MapPlace
  /// How far from the border of the map marks end.
  private static let margin = 0.03
  /// How many times as wide as high, or as high as wide, what fills all the map may become.
  private static let mostStretch = 1.5

  init(_ places: [MapPlace]) {
    let (xs, ys) = (places.lazy.map(\.x), places.lazy.map(\.y))
    let (left, right) = (xs.min() ?? 0, xs.max() ?? 0)
    let (top, bottom) = (ys.min() ?? 0, ys.max() ?? 0)
    centre = MapPlace(x: (left + right) / 2, y: (top + bottom) / 2)
    let (width, height) = ((right - left) / 2, (bottom - top) / 2)
    let least = max(max(width, height) / Self.mostStretch, 1e-9)
    halves = MapPlace(x: max(width, least), y: max(height, least))
  }

  /// The place on the map, above a lower edge.
  func fitted(_ place: MapPlace, bottom: Double) -> MapPlace {
    let across = (place.x - centre.x) / halves.x * (1 - Self.margin)
    let down = (place.y - centre.y) / halves.y
    let (top, low) = (-1 + Self.margin, bottom - Self.margin)
    return MapPlace(x: across, y: (top + low) / 2 + down * (low - top) / 2)
  }
}

/// Rows along the lower edge of the map, for those that nothing joins.
private struct IsolatedField {
  /// Where the field begins; 1 without any.
  let top: Double
  private let columns: Int
  private let rows: Int
  private let count: Int

  init(count: Int, among all: Int) {
    self.count = count
    // As much of the map as of the nodes, and at most half of it.
    let share = all == 0 ? 0 : min(Double(count) / Double(all), 0.5)
    let height = count == 0 ? 0 : max(share, 0.06)
    // A field twice as wide as it is high for each row.
    var rows = 1
    while Double(rows + 1) * Double(rows + 1) <= Double(count) * height / 2 { rows += 1 }
    self.rows = rows
    columns = max((count + rows - 1) / rows, 1)
    top = 1 - height
  }

  func place(of index: Int) -> MapPlace {
    let (row, column) = (index / columns, index % columns)
    let height = 1 - top
    return MapPlace(
      x: -1 + 2 * (Double(column) + 0.5) / Double(columns),
      y: top + height * (Double(row) + 0.6) / (Double(rows) + 0.2))
  }
}

extension Graph {
  /// The number from 0 that most neighbours of a node have, of several the first met; nil when none
  /// has one.
  fileprivate func mostCommon(_ numbers: [Int], around node: Int) -> Int? {
    var counts: [(number: Int, count: Int)] = []
    for neighbour in neighbours(of: node) where numbers[Int(neighbour)] >= 0 {
      let number = numbers[Int(neighbour)]
      if let index = counts.firstIndex(where: { $0.number == number }) {
        counts[index].count += 1
      } else {
        counts.append((number, 1))
      }
    }
    guard let most = counts.map(\.count).max() else { return nil }
    return counts.first { $0.count == most }?.number
  }
}
