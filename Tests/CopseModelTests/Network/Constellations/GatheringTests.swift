import CopseModel
import Testing

@Suite struct GatheringTests {
  @Test func `at least half of the hashtags are shared`() throws {
    // a and b share one of two; b and c one of three, d has none.
    let audit = Self.audit("id,hashtags\na,#One\nb,#one; #two\nc,#two; #three\nd,")
    let network = try #require(audit.network(audit.query("gathered:hashtags")))
    #expect(network.gathered.map(\.gathering) == [.hashtags])
    #expect(network.gathered[0].pairs.map { [$0.from, $0.to] } == [[0, 1]])
    #expect(network.gatherings(joining: 1, 0) == [.hashtags])
    #expect(network.gatherings(joining: 1, 2) == [])
    #expect(network.sheetGraph.edgeCount == 0)
    #expect(network.graph.edgeCount == 1)
  }

  @Test func `one organiser or one whole joins`() throws {
    let audit = Self.audit(
      "id,organiser,part_of\na,Jisc; ALT,\nb,jisc,\nw,,\np,,w\nq,ALT,w")
    let both = try #require(audit.network(audit.query("gathered:whole,organiser parts:shown")))
    #expect(both.communities.map(\.id) == ["a", "b", "p", "q", "w"])
    #expect(both.gathered.map(\.gathering) == [.organiser, .whole])
    #expect(both.gathered[0].pairs.map { [$0.from, $0.to] } == [[0, 1], [0, 3]])
    #expect(
      both.gathered[1].pairs.map { [$0.from, $0.to] }
        == [[2, 3], [2, 4], [3, 4]])
  }

  @Test func `what more than fifty have joins none, and is told`() throws {
    let rows = (0...50).map { "c\($0),ALT" }
    let audit = Self.audit("id,organiser\n" + rows.joined(separator: "\n"))
    let gathered = try #require(audit.network(audit.query("gathered:organiser"))?.gathered)
    #expect(gathered[0].pairs.isEmpty)
    #expect(gathered[0].leftOut.map { "\($0.value) \($0.communities)" } == ["alt 51"])
    let fifty = try #require(audit.network(audit.query("gathered:organiser -id:c0"))?.gathered)
    #expect(fifty[0].pairs.count == 50 * 49 / 2)
  }

  @Test func `what the sheet connects is the sheet's own`() throws {
    let audit = Audit(
      [2020: "id,organiser\na,ALT\nb,ALT"], connections: [2020: "from,to\na,b"])
    let network = try #require(audit.network(audit.query("gathered:organiser")))
    #expect(network.graph.edgeCount == 1)
    #expect(network.gatherings(joining: 0, 1) == [])
  }

  @Test func `a line asks for it, in one order`() throws {
    let query = try Query(parsing: "gathered:Whole,hashtags,whole chat")
    #expect(query.gathered == [.hashtags, .whole])
    #expect(query.description == "chat gathered:hashtags,whole")
    #expect(Query(gathered: [.whole, .organiser]).gathered == [.organiser, .whole])
    #expect(throws: QueryError.self) { try Query(parsing: "gathered:tags") }
    #expect(throws: QueryError.self) { try Query(parsing: "-gathered:whole") }
  }

  /// An audit without connections.
  private static func audit(_ sheet: String) -> Audit { Audit([2020: sheet]) }
}
