import CopseModel
import Testing

@Suite struct NeighbourhoodLayoutTests {
  /// The places around a community of a graph whose nodes have letters.
  private func places(_ ids: String, _ pairs: String, around centre: String, _ degrees: Int = 9)
    throws -> [String: MapPlace]
  {
    let audit = Audit(
      [2020: "id\n" + ids.split(separator: " ").joined(separator: "\n")],
      connections: [2020: "from,to\n" + pairs.split(separator: " ").joined(separator: "\n")])
    return try self.places(of: audit, around: centre, degrees)
  }

  private func places(of audit: Audit, around centre: String, _ degrees: Int) throws
    -> [String: MapPlace]
  {
    let number = try #require(audit.community(centre)).number
    let layout = try #require(audit.neighbourhoodLayout(of: number, degrees: degrees))
    var places: [String: MapPlace] = [:]
    for community in audit.editions.joined() {
      places[community.id] = layout.place(of: community.number)
    }
    return places
  }

  private func radius(_ place: MapPlace?) -> Double {
    guard let place else { return .nan }
    return (place.x * place.x + place.y * place.y).squareRoot()
  }

  private func distance(_ one: MapPlace?, _ other: MapPlace?) -> Double {
    guard let one, let other else { return .nan }
    return radius(MapPlace(x: one.x - other.x, y: one.y - other.y))
  }

  @Test func `one alone stands in the middle`() throws {
    #expect(try places("a b", "", around: "a") == ["a": .middle])
    #expect(try places("a b", "a,b", around: "a", 0) == ["a": .middle])
  }

  @Test func `two stand beside each other`() throws {
    let places = try places("a b", "a,b", around: "a")
    let other = try #require(places["b"])
    #expect(places["a"] == .middle)
    #expect(abs(other.x - 0.95) < 1e-12 && abs(other.y) < 1e-12)
  }

  @Test func `around the hub of a star all are equally far, and evenly spread`() throws {
    let places = try places("h a b c d e f", "h,a h,b c,h h,d h,e h,f", around: "h")
    let leaves = try "abcdef".map { try #require(places[String($0)]) }
    #expect(leaves.allSatisfy { abs(radius($0) - 0.95) < 1e-12 })
    // Six on a circle are as far apart as from its middle.
    let nearest = leaves.map { leaf in
      leaves.map { distance(leaf, $0) }.sorted().dropFirst().first ?? 0
    }
    #expect(nearest.allSatisfy { abs($0 - 0.95) < 1e-9 })
  }

  @Test func `of a path each step is further out, and both arms are apart`() throws {
    let places = try places("a b c d e", "a,b b,c c,d d,e", around: "c")
    #expect(abs(radius(places["b"]) - 0.475) < 1e-12)
    #expect(abs(radius(places["d"]) - 0.475) < 1e-12)
    #expect(abs(radius(places["a"]) - 0.95) < 1e-12)
    #expect(distance(places["a"], places["b"]) < distance(places["a"], places["d"]))
    #expect(distance(places["e"], places["d"]) < distance(places["e"], places["b"]))
  }

  @Test func `the members of a clique stand around the one in the middle`() throws {
    let places = try places("a b c d e", "a,b a,c a,d a,e b,c b,d b,e c,d c,e d,e", around: "c")
    #expect(places["c"] == .middle)
    #expect("abde".allSatisfy { abs(radius(places[String($0)]) - 0.95) < 1e-12 })
  }

  @Test func `two triangles around one stand on two sides`() throws {
    let places = try places(
      "h a p b q c r", "h,a h,b h,c h,p h,q h,r a,b b,c c,a p,q q,r r,p", around: "h")
    for (one, others) in [("abc", "pqr"), ("pqr", "abc")] {
      // A triangle has three places in a row: within it nobody is further off than its two ends.
      let within = one.flatMap { a in one.map { distance(places[String(a)], places[String($0)]) } }
      #expect((within.max() ?? 9) < 1.7)
      #expect(others.allSatisfy { places[String($0)] != nil })
    }
  }

  @Test func `who is not connected has no place`() throws {
    let places = try places("a b c d", "a,b c,d", around: "a")
    #expect(Set(places.keys) == ["a", "b"])
  }

  @Test(arguments: 0..<20)
  func `the order of the rows changes nothing`(seed: Int) throws {
    let random = RandomConnections(
      seed: UInt64(seed), communities: 3 + seed * 6, connections: seed * 15, years: [2020, 2021])
    let shuffled = random.shuffled(seed: UInt64(seed + 1))
    let centre = try #require(random.audit.editions.last?.first).id
    for degrees in 0...3 {
      let places = try places(of: random.audit, around: centre, degrees)
      #expect(try self.places(of: shuffled.audit, around: centre, degrees) == places)
    }
  }

  @Test(arguments: [0, 1, 5, 20, 21, 60, 300, 1500])
  func `all stand inside, each in its own place`(connections: Int) throws {
    let random = RandomConnections(
      seed: 7, communities: 260, connections: connections, years: [2019, 2020, 2021])
    let audit = random.audit
    let centre = try #require(
      audit.editions.last?.max { $0.connectionCount < $1.connectionCount })
    for degrees in 0...4 {
      let places = try places(of: audit, around: centre.id, degrees)
      #expect(places.values.allSatisfy { radius($0) < 0.951 })
      #expect(Set(places.values).count == places.count)
      for year in audit.years {
        let near = try #require(
          audit.neighbourhood(of: centre.number, degrees: degrees, at: year, comparedWith: 2019))
        #expect(near.nodes.allSatisfy { places[$0.community.id] != nil })
      }
    }
  }

  @Test func `further steps stand further out`() throws {
    let random = RandomConnections(seed: 3, communities: 150, connections: 300)
    let centre = "c5"
    let places = try places(of: random.audit, around: centre, 4)
    let steps = random.distances(from: centre, in: 2020).filter { $0.value <= 4 }
    #expect(Set(places.keys) == Set(steps.keys))
    for (id, step) in steps {
      for (other, further) in steps where further > step {
        #expect(radius(places[id]) < radius(places[other]))
      }
    }
  }
}
