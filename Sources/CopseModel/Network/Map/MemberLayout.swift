/// Places the members of a constellation within a disc, near those that they are joined with.
struct MemberLayout {
  private let graph: Graph
  /// By node of the graph: its place among the members, or -1.
  private var members: [Int]

  init(_ graph: Graph) {
    self.graph = graph
    members = Array(repeating: -1, count: graph.nodeCount)
  }

  /// - Parameters:
  ///   - nodes: the members.
  ///   - pulls: where their edges to other constellations lead.
  /// - Returns: by member, at most 1 from the middle; nil when it was cancelled.
  mutating func places(
    of nodes: [Int], pulls: [MapPlace], isCancelled: () -> Bool
  ) -> [MapPlace]? {
    guard nodes.count > 1 else { return nodes.map { _ in .middle } }
    for (place, node) in nodes.enumerated() { members[node] = place }
    defer { for node in nodes { members[node] = -1 } }
    var springs: [SpringLayout.Spring] = []
    var degrees = Array(repeating: 0, count: nodes.count)
    for (place, node) in nodes.enumerated() {
      for neighbour in graph.neighbours(of: node) where members[Int(neighbour)] >= 0 {
        degrees[place] += 1
        let other = members[Int(neighbour)]
        if other > place {
          springs.append(SpringLayout.Spring(one: place, other: other, strength: 1))
        }
      }
    }
    let mean = max(Double(springs.count * 2) / Double(nodes.count), 1)
    var layout = SpringLayout(
      places: Self.start(degrees), masses: nodes.map { _ in 1 },
      springs: springs.map {
        SpringLayout.Spring(one: $0.one, other: $0.other, strength: 1 / mean)
      },
      pulls: pulls.map { MapPlace(x: $0.x / mean, y: $0.y / mean) })
    guard layout.run(rounds: nodes.count > 2000 ? 40 : 100, isCancelled: isCancelled) else {
      return nil
    }
    return Self.filled(layout.places)
  }

  /// Those that are joined with the most in the middle.
  private static func start(_ degrees: [Int]) -> [MapPlace] {
    let order = degrees.indices.sorted { (degrees[$1], $0) < (degrees[$0], $1) }
    var places = Array(repeating: MapPlace.middle, count: degrees.count)
    for (rank, node) in order.enumerated() {
      places[node] = MapPlace(
        turn: Double(rank) * 0.381_966_011_250_105, radius: (Double(rank) + 0.5).squareRoot())
    }
    return places
  }

  /// The places moved along their rays so that they fill the disc evenly.
  private static func filled(_ places: [MapPlace]) -> [MapPlace] {
    let count = Double(places.count)
    var (x, y) = (0.0, 0.0)
    for place in places {
      x += place.x / count
      y += place.y / count
    }
    let rays = places.map { place -> (place: MapPlace, length: Double) in
      let ray = MapPlace(x: place.x - x, y: place.y - y)
      return (ray, (ray.x * ray.x + ray.y * ray.y).squareRoot())
    }
    var filled = places
    let order = rays.indices.sorted { (rays[$0].length, $0) < (rays[$1].length, $1) }
    for (rank, index) in order.enumerated() {
      let radius = ((Double(rank) + 0.5) / count).squareRoot()
      let (ray, length) = rays[index]
      filled[index] =
        length > 1e-9
        ? MapPlace(x: ray.x / length * radius, y: ray.y / length * radius)
        : MapPlace(x: radius, y: 0)
    }
    return filled
  }
}
