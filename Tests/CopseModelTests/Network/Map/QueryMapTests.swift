import CopseModel
import Testing

/// The map of what a query finds.
@Suite struct QueryMapTests {
  /// Two triangles that c–d joins, and n alone; 2020 has no f, and b–d beside the others.
  private static let audit = audit(
    ["a,x", "b,x", "c,x", "d,zoom", "e,zoom", "f,zoom", "n,x"],
    ["a,b", "b,c", "c,a", "c,d", "d,e", "e,f", "f,d"])

  private static func audit(_ rows: [String], _ connections: [String]) -> Audit {
    let before = connections.filter { !$0.contains("f") } + ["b,d"]
    let earlier = rows.filter { !$0.hasPrefix("f") }
    return Audit(
      [
        2020: (["id,platforms"] + earlier).joined(separator: "\n"),
        2021: (["id,platforms"] + rows).joined(separator: "\n"),
      ],
      connections: [
        2020: (["from,to"] + before).joined(separator: "\n"),
        2021: (["from,to"] + connections).joined(separator: "\n"),
      ])
  }

  private func map(_ line: String, in audit: Audit = audit) throws -> NetworkMap? {
    try audit.map(audit.query(line))
  }

  /// The connections in words: `a-b`, with `+` or `-` before what came or went.
  private func told(_ map: NetworkMap) -> Set<String> {
    Set(
      map.edges.map { edge in
        let ends = [edge.one, edge.other].map { map.nodes[$0].label }.sorted()
        let sign = [MapChange.appeared: "+", .went: "-", .unchanged: ""][edge.change] ?? "?"
        return sign + ends.joined(separator: "-")
      })
  }

  @Test func `all that the query finds is on it, with the connections between two of them`() throws
  {
    let map = try #require(try map(""))
    #expect(Set(map.nodes.map(\.label)) == ["a", "b", "c", "d", "e", "f", "n"])
    #expect(told(map) == ["a-b", "b-c", "a-c", "c-d", "d-e", "e-f", "d-f"])
    #expect(map.note == "1 without connections")
    #expect(
      map.summary
        == "7 communities and 7 connections in 2021, in 2 constellations; 1 without connections.")
    // Those with three connections first.
    #expect(map.nodes.prefix(2).map(\.label) == ["c", "d"])
    let narrowed = try #require(try self.map("platform:zoom"))
    #expect(told(narrowed) == ["d-e", "e-f", "d-f"])
    #expect(Set(narrowed.nodes.map(\.constellation)).count == 1)
  }

  @Test func `what came and what went since the other year is marked, in the same places`() throws {
    let now = try #require(try map(""))
    let map = try #require(try map("vs:2020"))
    #expect(told(map) == ["a-b", "b-c", "a-c", "c-d", "d-e", "+e-f", "+d-f", "-b-d"])
    let changes = Dictionary(uniqueKeysWithValues: map.nodes.map { ($0.label, $0.change) })
    #expect(changes.filter { $0.value != .unchanged } == ["f": .appeared])
    #expect(map.comparedYear == 2020)
    let backwards = try #require(try self.map("at:2020 vs:2021"))
    #expect(backwards.nodes.first { $0.label == "f" }?.change == .went)
    #expect(
      told(backwards) == ["a-b", "b-c", "a-c", "c-d", "d-e", "-e-f", "-d-f", "+b-d"])
    for other in [map, backwards] {
      for node in other.nodes {
        #expect(node.place == now.nodes.first { $0.number == node.number }?.place)
      }
    }
  }

  @Test func `what is near one community is drawn around it`() throws {
    let map = try #require(try map("near:c~1"))
    #expect(map.hasCentre)
    #expect(map.nodes.first?.label == "c")
    #expect(Set(map.nodes.map(\.label)) == ["a", "b", "c", "d"])
    // Beside another term it is a term as any other.
    #expect(try self.map("near:c~1 platform:x")?.hasCentre == false)
  }

  @Test func `gathered connections are on it, and the note says so`() throws {
    let audit = Audit([2021: "id,organiser\na,ALT\nb,ALT\nc,"])
    #expect(try map("", in: audit) == nil)
    let map = try #require(try map("gathered:organiser", in: audit))
    #expect(told(map) == ["a-b"])
    #expect(map.note == "1 without connections; gathered: same organiser")
    let places = map.nodes.map(\.place)
    #expect(Set(places).count == 3)
  }

  @Test(arguments: ["at:any", "at:2020 near:nobody"])
  func `where there is no network there is no map, and one of nobody is empty`(line: String) throws
  {
    let map = try map(line)
    #expect(map == nil || map?.nodes.isEmpty == true)
    #expect(Audit().map(Query()) == nil)
    #expect(Audit([2020: "id\na"]).map(Query()) == nil)
    let one = Audit([2020: "id\na"], connections: [2020: "from,to"])
    #expect(one.map(Query())?.nodes.map(\.label) == ["a"])
    let none = Audit([2020: "id"], connections: [2020: "from,to"])
    #expect(none.map(Query())?.nodes.isEmpty ?? true)
  }

  @Test func `the order of the rows changes nothing`() throws {
    let rows = ["n,x", "f,zoom", "c,x", "e,zoom", "a,x", "d,zoom", "b,x"]
    let connections = ["f,d", "c,a", "d,e", "b,c", "e,f", "c,d", "a,b"]
    let other = Self.audit(rows, connections)
    for line in ["", "vs:2020", "near:c~2", "platform:zoom", "gathered:whole"] {
      let (one, two) = (try #require(try map(line)), try #require(try map(line, in: other)))
      #expect(one.nodes.map(\.label) == two.nodes.map(\.label))
      #expect(one.nodes.map(\.place) == two.nodes.map(\.place))
      #expect(one.nodes.map(\.constellation) == two.nodes.map(\.constellation))
      #expect(told(one) == told(two))
    }
  }

  @Test func `a search that is given up has no map`() throws {
    #expect(Self.audit.map(Query()) { true } == nil)
  }

  @Test func `a chain is drawn from one end to the other`() throws {
    let network = try #require(Self.audit.network())
    let nodes = try #require(network.graph.path(from: 0, to: 4))
    let map = NetworkMap(chain: nodes, of: network)
    #expect(map.nodes.map(\.label) == ["a", "c", "d", "e"])
    #expect(told(map) == ["a-c", "c-d", "d-e"])
    #expect(map.nodes.map(\.more) == [1, 1, 1, 1])
    #expect(map.nodes.map(\.place.x) == map.nodes.map(\.place.x).sorted())
    #expect(map.title == "From a to e, 2021")
    #expect(NetworkMap(chain: [], of: network).nodes.isEmpty)
    #expect(NetworkMap(chain: [2], of: network).nodes.map(\.label) == ["c"])
  }
}
