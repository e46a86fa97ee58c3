import CopseModel
import Testing

@Suite struct CommunityChainTests {
  private static let audit = Audit(
    [
      2020: "id\na\nb",
      2021: "id,name,part_of,organiser\na,A,,x\nb,B,,\nc,C,,\nd,D,a,\nn,N,,X",
    ],
    connections: [2021: "from,to,kind\na,b,partners\na,b,shares members\nb,c,\nc,d,hosts"])

  @Test func `each step has the kinds of its connection, and parts are on the way`() throws {
    let chain = try #require(Self.chain("d", "a"))
    #expect(chain.communities.map(\.id) == ["d", "c", "b", "a"])
    #expect(chain.links.map(\.words) == ["hosts", "connected", "partners; shares members"])
    #expect(Self.chain("a", "d")?.communities.map(\.id) == ["a", "b", "c", "d"])
  }

  @Test func `a community alone is a chain, and others may have none`() {
    #expect(Self.chain("a", "a")?.links.isEmpty == true)
    #expect(Self.chain("a", "n") == nil)
    #expect(Self.chain("a", "b", at: 2020) == nil)
    #expect(Self.chain("a", "b", at: 1999) == nil)
    #expect(Self.audit.chain(from: 0, to: 99, at: 2021) == nil)
  }

  @Test func `what is gathered joins too, and says so`() {
    let chain = Self.chain("a", "n", gathered: [.organiser])
    #expect(chain?.links.map(\.words) == ["gathered: same organiser"])
  }

  @Test(arguments: 1...12) func `a chain is that of the network`(seed: UInt64) throws {
    let graph = Graph.random(nodeCount: 24, edgeCount: 32, seed: seed)
    let ids = (0..<24).map { "c\(($0 * 7) % 24)" }
    let edges = (0..<24).flatMap { node in
      graph.neighbours(of: node).filter { $0 > node }.map { "\(ids[node]),\(ids[Int($0)])" }
    }
    let audit = Audit(
      [2021: "id\n" + ids.joined(separator: "\n")],
      connections: [2021: "from,to\n" + edges.joined(separator: "\n")])
    let network = try #require(audit.network())
    for from in 0..<24 {
      for to in 0..<24 {
        let (one, other) = (network.communities[from].number, network.communities[to].number)
        let chain = audit.chain(from: one, to: other, at: 2021)
        #expect(
          chain?.communities.map(\.id) == network.chain(from: from, to: to)?.communities.map(\.id))
      }
    }
  }

  private static func chain(
    _ from: String, _ to: String, at year: Int = 2021, gathered: [Gathering] = []
  ) -> CommunityChain? {
    guard let from = audit.communities(withID: from).first,
      let to = audit.communities(withID: to).first
    else { return nil }
    return audit.chain(from: from.number, to: to.number, at: year, gathered: gathered)
  }
}
