/// Where the communities around one stand.
///
/// The places are those of all editions together, so that nothing moves when the year does, and
/// depend on who is connected and on ids alone, not on the order of rows.
public struct NeighbourhoodLayout: Hashable, Sendable {
  /// By the number of the community.
  private let places: [Int: MapPlace]

  /// Where a community stands; nil when no edition shows it.
  public func place(of number: Int) -> MapPlace? { places[number] }

  init(storage: AuditStorage, centre: Int, degrees: Int, most: Int, including further: [Int] = []) {
    let numbers = Self.numbers(
      storage, centre: centre, degrees: degrees, most: most, including: further)
    let graph = Self.graph(storage, of: numbers)
    let middle = numbers.firstIndex(of: centre) ?? 0
    let order = CircleOrder(graph, without: middle)
    let rings = RingPlaces(
      order: order.nodes, distances: graph.distances(from: middle), of: graph)
    places = Dictionary(zip(numbers, rings.places)) { first, _ in first }
  }

  /// Every community that the neighbourhood of any edition may show, by id.
  private static func numbers(
    _ storage: AuditStorage, centre: Int, degrees: Int, most: Int, including further: [Int]
  ) -> [Int] {
    var all = Selection(capacity: storage.shownIDs.count)
    for number in [centre] + further { all.insert(number) }
    for edition in storage.editions {
      let reach = Reach(of: centre, degrees: degrees, in: edition)
      let kept = reach.communities(atMost: most, id: storage.shownID)
      for number in kept { all.insert(number) }
    }
    return Array(all).sortedByID(storage.shownID)
  }

  /// The connections among these in any edition, each node in its place among them.
  private static func graph(_ storage: AuditStorage, of numbers: [Int]) -> Graph {
    var places = Array(repeating: Int32(-1), count: storage.shownIDs.count)
    for (place, number) in numbers.enumerated() { places[number] = Int32(place) }
    var edges: [(Int, Int)] = []
    for edition in storage.editions {
      guard let connections = edition.connections else { continue }
      for (place, number) in numbers.enumerated() {
        guard let row = edition.row(of: number) else { continue }
        for neighbour in connections.neighbours(of: row) {
          let other = Int(places[Int(edition.communities[Int(neighbour)])])
          if other > place { edges.append((place, other)) }
        }
      }
    }
    return Graph(nodeCount: numbers.count, edges: edges)
  }
}

extension Audit {
  /// Where the communities around one stand, in whichever edition.
  ///
  /// - Parameters:
  ///   - number: ``Community/number`` of the one in the middle.
  ///   - degrees: how many connections away, from 0 to 64.
  ///   - most: as for the neighbourhood that is to be drawn.
  ///   - further: as for the neighbourhood that is to be drawn.
  /// - Returns: nil when there is no such community.
  public func neighbourhoodLayout(
    of number: Int, degrees: Int, atMost most: Int = Neighbourhood.mostShown,
    including further: [Int] = []
  ) -> NeighbourhoodLayout? {
    guard storage.shownIDs.indices.contains(number) else { return nil }
    return NeighbourhoodLayout(
      storage: storage, centre: number, degrees: min(max(degrees, 0), Reach.mostDegrees),
      most: Neighbourhood.bounded(most), including: further)
  }
}
