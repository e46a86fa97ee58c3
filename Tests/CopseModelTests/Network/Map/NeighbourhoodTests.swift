import CopseModel
import Testing

@Suite struct NeighbourhoodTests {
  static let audit = Audit(
    [2020: "id\na\nb\nc\nd\nold", 2021: "id\na\nb\nc\nd\ne\nf", 2022: "id\na\nb"],
    connections: [
      2020: "from,to\na,b\nb,c\na,old\na,d", 2021: "from,to\na,b\na,c\nb,c\nc,d\nd,e",
    ])

  private func neighbourhood(
    of id: String, _ degrees: Int, _ year: Int, _ other: Int? = nil
  ) throws -> Neighbourhood {
    let number = try #require(Self.audit.community(id)).number
    return try #require(
      Self.audit.neighbourhood(of: number, degrees: degrees, at: year, comparedWith: other))
  }

  @Test func `the centre comes first, then the nearest, then the better connected, then by id`()
    throws
  {
    let near = try neighbourhood(of: "a", 2, 2021)
    #expect(near.nodes.map(\.community.id) == ["a", "c", "b", "d"])
    #expect(near.nodes.map(\.distance) == [0, 1, 1, 2])
    #expect(near.nodes.map(\.connectionCount) == [2, 3, 2, 2])
    #expect(near.nodes.map(\.more) == [0, 0, 0, 1])
    #expect(near.counts == [2, 1])
    #expect(near.total == 4)
    #expect(near.hidden == 0)
  }

  @Test func `edges join those shown, and branches make a tree of them`() throws {
    let near = try neighbourhood(of: "a", 2, 2021)
    #expect(near.edges.map { [$0.one, $0.other] } == [[0, 1], [0, 2], [1, 2], [1, 3]])
    #expect(near.edges.map(\.isBranch) == [true, true, false, true])
    #expect(near.edges.allSatisfy { $0.change == .unchanged })
  }

  @Test func `what appeared and what went is marked`() throws {
    let near = try neighbourhood(of: "a", 1, 2021, 2020)
    #expect(near.nodes.map(\.community.id) == ["a", "c", "b", "d", "old"])
    #expect(near.nodes.map(\.change) == [.unchanged, .unchanged, .unchanged, .unchanged, .went])
    #expect(near.nodes.map(\.distance) == [0, 1, 1, nil, nil])
    #expect(near.nodes.map(\.distanceBefore) == [0, nil, 1, 1, 1])
    #expect(
      near.nodes.map(near.changeWords)
        == ["", "newly within reach", "", "no longer within reach", "no longer listed"])
    let edges = near.edges.map { "\($0.one)\($0.other) \($0.change)" }
    #expect(
      edges == [
        "01 appeared", "02 unchanged", "03 went", "04 went", "12 unchanged", "13 appeared",
      ])
    #expect(near.total == 5)
    #expect(
      near.summary
        == "a is connected to 2 communities in 2021. Of the connections shown, 2 appeared since "
        + "2020 and 2 went.")
  }

  @Test func `without a connections file nobody is said to have gone`() throws {
    let near = try neighbourhood(of: "a", 2, 2022, 2021)
    #expect(near.nodes.map(\.community.id) == ["a"])
    #expect(!near.hasConnections)
    #expect(!near.comparesConnections)
    #expect(near.summary.contains("no connections file"))
    let before = try neighbourhood(of: "a", 1, 2021, 2022)
    #expect(before.edges.allSatisfy { $0.change == .unchanged })
    #expect(before.nodes.map(\.change) == [.unchanged, .appeared, .unchanged])
    #expect(before.nodes.map(before.changeWords) == ["", "newly listed", ""])
  }

  @Test func `one that the edition does not list stands alone, or among those it was with`() throws
  {
    let alone = try neighbourhood(of: "old", 3, 2021)
    #expect(alone.nodes.map(\.community.id) == ["old"])
    #expect(alone.nodes.map(\.distance) == [nil])
    let before = try neighbourhood(of: "old", 1, 2021, 2020)
    #expect(before.nodes.map(\.community.id) == ["old", "a"])
    #expect(before.nodes.map(\.change) == [.went, .unchanged])
    #expect(before.edges.map(\.change) == [.went])
  }

  @Test func `what there is not has no neighbourhood`() {
    #expect(Self.audit.neighbourhood(of: -1, degrees: 1, at: 2021) == nil)
    #expect(Self.audit.neighbourhood(of: 99, degrees: 1, at: 2021) == nil)
    #expect(Self.audit.neighbourhood(of: 0, degrees: 1, at: 1999) == nil)
    #expect(Self.audit.neighbourhoodLayout(of: 99, degrees: 1) == nil)
    #expect(Audit().neighbourhood(of: 0, degrees: 1, at: 2021) == nil)
  }

  @Test(arguments: 0..<12)
  func `it agrees with steps counted slowly`(seed: Int) throws {
    let random = RandomConnections(
      seed: UInt64(seed), communities: 4 + seed * 3, connections: seed * 5, years: [2020, 2021])
    let audit = random.audit
    for centre in try #require(audit.editions.last).prefix(8) {
      for degrees in 0...3 {
        let near = try #require(
          audit.neighbourhood(of: centre.number, degrees: degrees, at: 2021, comparedWith: 2020))
        let now = random.distances(from: centre.id, in: 2021).filter { $0.value <= degrees }
        let before = random.distances(from: centre.id, in: 2020).filter { $0.value <= degrees }
        #expect(Set(near.nodes.map(\.community.id)) == Set(now.keys).union(before.keys))
        #expect(near.nodes.map(\.distance) == near.nodes.map { now[$0.community.id] })
        #expect(near.nodes.map(\.distanceBefore) == near.nodes.map { before[$0.community.id] })
        expectEdges(of: near, in: random)
      }
    }
  }

  private func expectEdges(of near: Neighbourhood, in random: RandomConnections) {
    let ids = near.nodes.map(\.community.id)
    let (now, before) = (random.pairs(in: 2021), random.pairs(in: 2020))
    let wanted = now.union(before).filter { $0.isSubset(of: Set(ids)) }
    #expect(Set(near.edges.map { [ids[$0.one], ids[$0.other]] }) == wanted)
    #expect(near.edges.count == wanted.count)
    for edge in near.edges {
      let pair: Set = [ids[edge.one], ids[edge.other]]
      let isWent = !now.contains(pair)
      let isNew = !before.contains(pair)
      #expect(edge.change == (isWent ? .went : isNew ? .appeared : .unchanged))
    }
    let branches = near.edges.filter(\.isBranch)
    #expect(branches.count == near.nodes.count - 1)
    var reached: Set = [0]
    for _ in near.nodes {
      for edge in branches where reached.contains(edge.one) || reached.contains(edge.other) {
        reached.formUnion([edge.one, edge.other])
      }
    }
    #expect(reached.count == near.nodes.count)
  }

  @Test func `of too many the nearest stay, and the others are counted`() throws {
    let ids = (0..<300).map { "n\(1000 + $0)" }
    let pairs = ids.map { "hub,\($0)" } + ["n1250,n1251", "n1299,far"]
    let audit = Audit(
      [2020: "id\nhub\nfar\n" + ids.reversed().joined(separator: "\n")],
      connections: [2020: "from,to\n" + pairs.joined(separator: "\n")])
    let hub = try #require(audit.community("hub")).number
    let near = try #require(audit.neighbourhood(of: hub, degrees: 2, at: 2020))
    let shown = near.nodes.map(\.community.id)
    #expect(shown == ["hub", "n1250", "n1251", "n1299"] + ids.prefix(196))
    #expect(near.total == 302)
    #expect(near.hidden == 102)
    #expect(near.nodes[0].more == 101)
    #expect(near.nodes[3].more == 1)
    #expect(near.shownWords == "200 of 302 shown, the nearest first")
    #expect(near.counts == [300, 1])
    let layout = try #require(audit.neighbourhoodLayout(of: hub, degrees: 2))
    #expect(near.nodes.allSatisfy { layout.place(of: $0.community.number) != nil })
  }
}
