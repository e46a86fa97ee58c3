import CopseModel
import Testing

@Suite struct ConstellationTermsTests {
  /// In 2020 a b c and x y z; in 2021 a b x and c y z, and n that nobody is connected with; p is a
  /// part of a that joins all of 2021.
  private static let audit = Audit(
    [
      2019: "id,name\na,A",
      2020: "id,name\na,A\nb,B\nc,C\nx,X\ny,Y\nz,Z",
      2021:
        "id,name,part_of,organiser\na,A,,Jisc\nb,B,,\nc,C,,\nx,X,,\ny,Y,,\nz,Z,,\nn,N,,jisc\np,P,a,",
    ],
    connections: [
      2020: "from,to\na,b\nb,c\na,c\nx,y\ny,z\nx,z",
      2021: "from,to\na,b\nb,x\na,x\nc,y\ny,z\nc,z\np,a\np,b\np,c\np,x\np,y\np,z",
    ])

  @Test(arguments: [
    ("constellation:a", ["a", "b", "x"]), ("constellation:c", ["c", "y", "z"]),
    ("constellation:a,c", ["a", "b", "c", "x", "y", "z"]),
    ("constellation:a at:2020", ["a", "b", "c"]),
    ("-constellation:a", ["c", "n", "y", "z"]),
    ("constellation:a constellation:a@2020", ["a", "b"]),
    ("constellation:a -constellation:a@2020", ["x"]),
    ("constellation:n", []), ("constellation:A", []), ("constellation:q", []),
    ("constellation:a at:2019", []), ("constellation:a@2019", []),
    ("constellation:a@2020 at:2021", ["a", "b", "c"]),
    ("name:b constellation:a", ["b"]),
  ])
  func `who is in the same constellation is found`(line: String, ids: [String]) throws {
    #expect(try Self.audit.ids(line).sorted() == ids)
  }

  @Test func `parts are among them where the line lists parts`() throws {
    #expect(try Self.audit.ids("constellation:p") == [])
    #expect(try Self.audit.ids("constellation:p parts:shown").contains("p"))
    #expect(try Self.audit.ids("constellation:p is:part") == ["p"])
  }

  @Test func `gathered connections count where the line gathers`() throws {
    let ids = try Self.audit.ids("constellation:n gathered:organiser").sorted()
    #expect(ids.contains("a") && ids.contains("n"))
  }

  @Test func `every constellation of an edition is found by the one that speaks for it`() throws {
    for year in [2020, 2021] {
      let mapped = try #require(Self.audit.mapped(year))
      for place in mapped.constellations.all.indices {
        let id = try #require(mapped.spokesman(of: place)?.id)
        let found = Self.audit.find(Query().behind(constellationOf: id, in: year))
        #expect(found.map(\.id) == mapped.members(of: place).map(\.id))
      }
    }
  }

  @Test func `constellations are followed both ways until they end`() {
    let trends = Self.audit.constellationTrends()
    #expect(trends.editions.map { $0 == nil } == [true, false, false])
    // Two of the three of each were together before.
    #expect(trends.followed(0, from: 2) == [nil, 0, 0])
    #expect(trends.followed(1, from: 1) == [nil, 1, 1])
  }

  @Test func `what was worked out is known`() {
    let audit = Audit([2021: "id\na\nb"], connections: [2021: "from,to\na,b"])
    #expect(audit.mapped(2021)?.constellations.all.map(\.nodes.count) == [2])
    #expect(audit.mapped(2021)?.network.communities.map(\.id) == ["a", "b"])
    #expect(audit.mapped(2020) == nil)
    #expect(audit.mapped(2021)?.bridges.nodes == [])
  }

  @Test func `a constellation goes on in another place of the next edition`() throws {
    // d e f is the smaller at first, then the larger.
    let audit = Audit(
      [2020: "id\na\nb\nc\ng\nd\ne\nf", 2021: "id\na\nb\nc\nd\ne\nf\nh"],
      connections: [
        2020: "from,to\na,b\nb,c\nc,a\ng,a\ng,b\ng,c\nd,e\ne,f\nf,d",
        2021: "from,to\na,b\nb,c\nc,a\nd,e\ne,f\nf,d\nh,d\nh,e\nh,f",
      ])
    let trends = audit.constellationTrends()
    let sizes = trends.editions.map { $0?.constellations.all.map(\.nodes.count) }
    #expect(sizes == [[4, 3], [4, 3]])
    #expect(trends.followed(0, from: 0) == [0, 1])
    #expect(trends.followed(0, from: 1) == [1, 0])
    let three = Audit(
      [2020: "id\na\nb\nc", 2021: "id\na\nb\nc\nx\ny", 2022: "id\nx\ny"],
      connections: [2020: "from,to\na,b", 2021: "from,to\na,b\nx,y", 2022: "from,to\nx,y"])
    let ended = three.constellationTrends()
    let first = try #require(
      ended.editions[1]?.placesOfCommunities[three.communities(withID: "a")[0].number])
    #expect(ended.followed(first, from: 1) == [0, first, nil])
  }

  @Test(arguments: 1...20) func `what one community holds is what the walk of all finds`(
    seed: UInt64
  ) throws {
    let graph = Graph.random(nodeCount: 16, edgeCount: 17, seed: seed)
    let edges = (0..<16).flatMap { node in
      graph.neighbours(of: node).filter { $0 > node }.map { "c\(node),c\($0)" }
    }
    let audit = Audit(
      [2021: "id\n" + (0..<16).map { "c\($0)" }.joined(separator: "\n")],
      connections: [2021: "from,to\n" + edges.joined(separator: "\n")])
    let mapped = try #require(audit.mapped(2021))
    let cuts = mapped.network.graph.cuts(of: mapped.constellations.grouping)
    #expect((0..<16).map(mapped.cut(without:)) == cuts)
  }
}
