import CopseModel
import Testing

@Suite struct OverviewTests {
  /// So many groups of so many, with many edges within them and a few between.
  private static func clusters(_ groups: Int, of size: Int, seed: UInt64)
    -> (graph: Graph, constellations: [Int])
  {
    var random = SeededGenerator(seed: seed)
    var edges: [(Int, Int)] = []
    let count = groups * size
    for node in 0..<count {
      for _ in 0..<4 {
        edges.append((node, node / size * size + random.next(below: size)))
      }
      if random.next(below: 6) == 0 { edges.append((node, random.next(below: count))) }
    }
    return (Graph(nodeCount: count, edges: edges), (0..<count).map { $0 / size })
  }

  private static func ids(_ count: Int) -> [String] { (0..<count).map { "n\(10_000 + $0)" } }

  private func overview(_ graph: Graph, _ constellations: [Int]) throws -> Overview {
    try #require(
      Overview(of: graph, constellations: constellations, ids: Self.ids(graph.nodeCount)))
  }

  private func isInside(_ place: MapPlace) -> Bool { abs(place.x) <= 1 && abs(place.y) <= 1 }

  @Test func `nothing has no places, and one stands in a field of its own`() throws {
    #expect(try overview(Graph(nodeCount: 0, edges: []), []).places.isEmpty)
    let one = try overview(Graph(nodeCount: 1, edges: []), [0])
    #expect(one.isolatedCount == 1)
    #expect(one.places.allSatisfy(isInside))
  }

  @Test func `those without edges stand in rows below all others`() throws {
    let graph = Graph(nodeCount: 30, edges: [(0, 1), (1, 2), (2, 0)])
    let overview = try overview(graph, Array(0..<30))
    #expect(overview.isolatedCount == 27)
    let lowest = overview.places[0..<3].map(\.y).max() ?? 1
    #expect(overview.places[3...].allSatisfy { $0.y > lowest })
    #expect(overview.places.allSatisfy(isInside))
    #expect(Set(overview.places).count == 30)
    // In reading order of their ids.
    for (one, next) in zip(3..<29, 4..<30) {
      let (one, next) = (overview.places[one], overview.places[next])
      #expect(next.y > one.y || next.x > one.x)
    }
  }

  @Test(arguments: [
    [(0, 1)], [(0, 1), (1, 2), (2, 3)], [(0, 1), (0, 2), (0, 3), (0, 4)],
    [(0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3)],
    [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)],
  ])
  func `paths, stars, cliques and what falls apart have a place for each`(edges: [(Int, Int)])
    throws
  {
    let graph = Graph(nodeCount: (edges.flatMap { [$0.0, $0.1] }.max() ?? 0) + 1, edges: edges)
    for constellations in [Array(repeating: 0, count: 6), Array(0..<6), [0, 0, 0, 1, 1, 1], []] {
      let places = try overview(graph, constellations).places
      #expect(Set(places).count == graph.nodeCount)
      #expect(places.allSatisfy(isInside))
    }
  }

  @Test(arguments: [(2, 3), (5, 20), (12, 30), (1, 60)])
  func `constellations stand apart`(groups: Int, size: Int) throws {
    let (graph, constellations) = Self.clusters(groups, of: size, seed: 3)
    let places = try overview(graph, constellations).places
    #expect(places.allSatisfy(isInside))
    #expect(Set(places).count == places.count)
    // Each is nearer to the middle of its own constellation than to that of any other.
    let middles = (0..<groups).map { group -> MapPlace in
      let own = places.indices.filter { constellations[$0] == group }.map { places[$0] }
      return MapPlace(
        x: own.reduce(0) { $0 + $1.x } / Double(own.count),
        y: own.reduce(0) { $0 + $1.y } / Double(own.count))
    }
    func distance(_ one: MapPlace, _ other: MapPlace) -> Double {
      (one.x - other.x) * (one.x - other.x) + (one.y - other.y) * (one.y - other.y)
    }
    let astray = places.indices.count { node in
      middles.contains {
        distance(places[node], $0) < distance(places[node], middles[constellations[node]])
      }
    }
    #expect(astray * 20 <= places.count)
  }

  @Test(arguments: 0..<6)
  func `the numbers of the nodes change nothing`(seed: Int) throws {
    let (graph, constellations) = Self.clusters(1 + seed, of: 12, seed: UInt64(seed))
    var random = SeededGenerator(seed: UInt64(seed))
    let count = graph.nodeCount
    let order = (0..<count).shuffled(using: &random)
    let edges = order.indices.flatMap { place in
      graph.neighbours(of: order[place]).map { (place, order.firstIndex(of: Int($0)) ?? 0) }
    }
    let ids = Self.ids(count)
    let shuffled = try #require(
      Overview(
        of: Graph(nodeCount: count, edges: edges.shuffled(using: &random)),
        // The constellations are the same, whatever numbers they have.
        constellations: order.map { 50 - constellations[$0] }, ids: order.map { ids[$0] }))
    let places = try overview(graph, constellations).places
    #expect(shuffled.places == order.map { places[$0] })
  }

  @Test func `who has no constellation stands with most neighbours`() throws {
    let (graph, constellations) = Self.clusters(3, of: 15, seed: 8)
    var some = constellations
    some[20] = -1
    #expect(try overview(graph, some).places == overview(graph, constellations).places)
  }

  @Test func `it can be cancelled at any time`() {
    let (graph, constellations) = Self.clusters(3, of: 15, seed: 1)
    for limit in [0, 1, 5, 100, 250, 330] {
      var asked = 0
      let overview = Overview(of: graph, constellations: constellations, ids: []) {
        asked += 1
        return asked > limit
      }
      #expect(overview == nil)
      #expect(asked == limit + 1)
    }
  }

  @Test func `the map of the whole keeps its places when the year changes`() throws {
    let random = RandomConnections(seed: 2, communities: 40, connections: 70, years: [2020, 2021])
    let audit = random.audit
    let numbers = (audit.editions.joined().map(\.number).max() ?? 0) + 1
    let constellations = (0..<numbers).map { $0 % 4 }
    let overview = try #require(audit.overview(constellations: constellations))
    let names = ["one", "two", "three", "four"]
    let maps = audit.editions.map {
      NetworkMap(
        of: $0, comparedWith: audit.editions.first, overview: overview,
        constellations: constellations, names: names)
    }
    var places: [Int: MapPlace] = [:]
    for (map, edition) in zip(maps, audit.editions) {
      for node in map.nodes {
        #expect(places[node.number, default: node.place] == node.place)
        places[node.number] = node.place
      }
      let now = map.nodes.filter { $0.change != .went }
      #expect(now.count == edition.count)
      #expect(map.edges.count { $0.change != .went } == edition.connectionCount)
      #expect(map.nodes.map(\.connectionCount) == map.nodes.map(\.connectionCount).sorted(by: >))
      #expect(map.table.rows.count == map.nodes.count)
    }
    let (first, last) = (random.pairs(in: 2020), random.pairs(in: 2021))
    #expect(maps[1].edges.count { $0.change == .went } == first.subtracting(last).count)
    #expect(maps[1].edges.count { $0.change == .appeared } == last.subtracting(first).count)
    #expect(maps[0].edges.allSatisfy { $0.change == .unchanged })
  }
}
