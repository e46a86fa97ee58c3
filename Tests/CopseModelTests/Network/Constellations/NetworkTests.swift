import CopseModel
import Testing

@Suite struct NetworkTests {
  @Test func `a network is what the query finds, and the connections between two of them`() throws {
    let network = try #require(Self.audit.network(Self.audit.query("kind:chat at:2021")))
    #expect(network.communities.map(\.id) == ["a", "b", "c"])
    #expect(network.graph.edgeCount == 2)
    #expect(network.unconnected.isEmpty)
    let whole = try #require(Self.audit.network())
    // The part p is left out, as in every list.
    #expect(whole.communities.map(\.id) == ["a", "b", "c", "d", "e"])
    #expect(whole.graph.edgeCount == 3)
    #expect(whole.unconnected.map { whole.communities[$0].id } == ["e"])
    #expect(try Self.audit.network(Self.audit.query("parts:shown"))?.graph.edgeCount == 4)
  }

  @Test func `there is none without connections, and none of all editions in one`() throws {
    #expect(try Self.audit.network(Self.audit.query("at:2020")) == nil)
    #expect(try Self.audit.network(Self.audit.query("at:any")) == nil)
    #expect(Audit().network() == nil)
  }

  @Test func `a chain is told by names`() throws {
    let network = try #require(Self.audit.network())
    #expect(network.words(from: 0, to: 3) == "A – B – C – D")
    #expect(network.words(from: 0, to: 4) == nil)
  }

  @Test(arguments: 1...12) func `the order of the rows changes nothing`(seed: UInt64) throws {
    var numbers = SeededGenerator(seed: seed)
    let focuses = ["maths", "English", "SEND", ""]
    let rows = (0..<40).map { row in
      "c\(row),C \(row),\(focuses[row % 4]),#t\(row % 7)"
    }
    let connections = (0..<90).map { _ in
      "c\(numbers.next(below: 40)),c\(numbers.next(below: 40))"
    }
    let shuffledRows = rows.shuffled(using: &numbers)
    let shuffledConnections = connections.shuffled(using: &numbers)
    let told = try [(rows, connections), (shuffledRows, shuffledConnections)]
      .map { rows, connections in
        let audit = Audit(
          [2020: "id,name,focus,hashtags\n" + rows.joined(separator: "\n")],
          connections: [2020: "from,to\n" + connections.joined(separator: "\n")])
        return try Told(#require(audit.network(audit.query("gathered:hashtags"))))
      }
    #expect(told[0] == told[1])
    #expect(told[0].constellations.count > 1)
  }

  private struct Told: Hashable {
    let constellations: [String: Set<String>]
    let betweenness: [String: Double]
    let cuts: [String: Cut]

    init(_ network: Network) {
      let found = network.constellations
      let ids = network.communities.map(\.id)
      constellations = Dictionary(
        uniqueKeysWithValues: found.all.map { ($0.name, Set($0.nodes.map { ids[$0] })) })
      betweenness = Dictionary(
        uniqueKeysWithValues: zip(ids, network.graph.betweenness().values))
      cuts = Dictionary(uniqueKeysWithValues: zip(ids, network.graph.cuts(of: found.grouping)))
    }
  }

  private static let audit = Audit(
    [
      2020: "id,name\na,A",
      2021: """
      id,name,kind,part_of
      d,D,list,
      c,C,chat,
      e,E,list,
      b,B,chat,
      a,A,chat,
      p,P,chat,a
      """,
    ],
    connections: [2021: "from,to\nb,a\nb,c\nc,d\np,e"])
}
