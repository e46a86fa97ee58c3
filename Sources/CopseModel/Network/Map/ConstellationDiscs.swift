/// Constellations as discs that lie apart, with their members in them.
struct ConstellationDiscs {
  /// By node of the graph; the middle for one that is in no group.
  private(set) var places: [MapPlace]

  /// The nodes by constellation, each in the order given: the largest first, then by what comes
  /// first.
  static func groups(_ nodes: [Int], constellation: (Int) -> Int) -> [[Int]] {
    var places: [Int: Int] = [:]
    var groups: [[Int]] = []
    for node in nodes {
      let number = constellation(node)
      if let place = places[number] {
        groups[place].append(node)
      } else {
        places[number] = groups.count
        groups.append([node])
      }
    }
    return groups.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element)
  }

  /// - Parameter groups: every node with an edge, once.
  /// - Returns: nil when it was cancelled.
  init?(_ graph: Graph, groups: [[Int]], isCancelled: () -> Bool) {
    places = Array(repeating: .middle, count: graph.nodeCount)
    var groupOf = Array(repeating: 0, count: graph.nodeCount)
    for (group, nodes) in groups.enumerated() { for node in nodes { groupOf[node] = group } }
    let radii = groups.map { Self.radius(of: $0.count) }
    guard
      let centres = Self.centres(
        radii, links: Self.links(graph, groups, groupOf), isCancelled: isCancelled)
    else { return nil }
    var members = MemberLayout(graph)
    for (group, nodes) in groups.enumerated() {
      let pulls = nodes.map { node in
        Self.pull(on: node, graph, groupOf, centres)
      }
      guard let within = members.places(of: nodes, pulls: pulls, isCancelled: isCancelled) else {
        return nil
      }
      for (node, place) in zip(nodes, within) {
        places[node] = MapPlace(
          x: centres[group].x + place.x * (radii[group] - 0.5),
          y: centres[group].y + place.y * (radii[group] - 0.5))
      }
    }
  }

  /// So that each member has about one unit, and half a unit is left to the border.
  private static func radius(of count: Int) -> Double {
    Double(count).squareRoot() * 0.75 + 0.9
  }

  /// How many edges there are between each two groups, ascending by the groups.
  private static func links(_ graph: Graph, _ groups: [[Int]], _ groupOf: [Int])
    -> [SpringLayout.Spring]
  {
    var links: [SpringLayout.Spring] = []
    var counts = Array(repeating: 0, count: groups.count)
    for (group, nodes) in groups.enumerated() {
      var met: [Int] = []
      for node in nodes {
        for neighbour in graph.neighbours(of: node) where groupOf[Int(neighbour)] > group {
          let other = groupOf[Int(neighbour)]
          if counts[other] == 0 { met.append(other) }
          counts[other] += 1
        }
      }
      for other in met.sorted() {
        links.append(
          SpringLayout.Spring(one: group, other: other, strength: Double(counts[other])))
        counts[other] = 0
      }
    }
    return links
  }

  /// Where the groups of a node's neighbours lie, seen from its own.
  private static func pull(
    on node: Int, _ graph: Graph, _ groupOf: [Int], _ centres: [MapPlace]
  ) -> MapPlace {
    let own = centres[groupOf[node]]
    var (x, y) = (0.0, 0.0)
    for neighbour in graph.neighbours(of: node) where groupOf[Int(neighbour)] != groupOf[node] {
      let other = centres[groupOf[Int(neighbour)]]
      let (dx, dy) = (other.x - own.x, other.y - own.y)
      let length = max((dx * dx + dy * dy).squareRoot(), 1e-9)
      x += dx / length
      y += dy / length
    }
    return MapPlace(x: x, y: y)
  }

  // MARK: Centres

  private static func centres(
    _ radii: [Double], links: [SpringLayout.Spring], isCancelled: () -> Bool
  ) -> [MapPlace]? {
    var largest = 1.0
    for link in links { largest = max(largest, link.strength) }
    let springs = links.map { link in
      // Few edges hold nearly as much as many: constellations are to stand apart.
      SpringLayout.Spring(
        one: link.one, other: link.other,
        strength: (link.strength / largest).squareRoot() * 0.02)
    }
    var layout = SpringLayout(
      places: spiral(radii), masses: radii.map { $0 * $0 / 2 }, springs: springs, gravity: 0.005)
    guard layout.run(rounds: 200, isCancelled: isCancelled) else { return nil }
    return DiscSeparation(layout.places, radii: radii).run(isCancelled: isCancelled)
  }

  /// From the middle outwards, so that no two begin in one place.
  private static func spiral(_ radii: [Double]) -> [MapPlace] {
    var area = 0.0
    return radii.enumerated().map { index, radius in
      area += radius * radius
      // The golden section of a turn, which spreads any number of them evenly.
      return MapPlace(
        turn: Double(index) * 0.381_966_011_250_105, radius: area.squareRoot())
    }
  }
}
