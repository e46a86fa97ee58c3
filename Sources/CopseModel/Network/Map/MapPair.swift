/// A connection between two communities that are on a map.
struct MapPair: Comparable {
  /// The places of the ends on the map; `one` comes first.
  let one: Int
  let other: Int

  static func < (first: MapPair, second: MapPair) -> Bool {
    (first.one, first.other) < (second.one, second.other)
  }

  /// Those of an edition, ascending.
  ///
  /// - Parameters:
  ///   - places: by the number of a community its place on the map, or -1.
  ///   - numbers: of the communities on the map.
  static func pairs(_ places: [Int32], _ numbers: [Int], in edition: EditionColumns) -> [MapPair] {
    guard let connections = edition.connections else { return [] }
    var pairs: [MapPair] = []
    for (place, number) in numbers.enumerated() {
      guard let row = edition.row(of: number) else { continue }
      let others = connections.neighbours(of: row).compactMap { neighbour -> Int? in
        let other = Int(places[Int(edition.communities[Int(neighbour)])])
        return other > place ? other : nil
      }
      pairs += others.sorted().map { MapPair(one: place, other: $0) }
    }
    return pairs
  }

  /// Those of two editions as one, each with how they differ; none is a branch.
  static func edges(now: [MapPair], before: [MapPair]) -> [Neighbourhood.Edge] {
    var edges: [Neighbourhood.Edge] = []
    edges.reserveCapacity(max(now.count, before.count))
    var (one, other) = (0, 0)
    while one < now.count || other < before.count {
      let isNow = other == before.count || one < now.count && now[one] <= before[other]
      let wasBefore = one == now.count || other < before.count && before[other] <= now[one]
      let pair = isNow ? now[one] : before[other]
      edges.append(
        Neighbourhood.Edge(
          one: pair.one, other: pair.other,
          change: MapChange(isNow: isNow, wasBefore: wasBefore), isBranch: false))
      one += isNow ? 1 : 0
      other += wasBefore ? 1 : 0
    }
    return edges
  }
}
