import CopseModel
import Testing

@Suite struct ConnectionsTests {
  static let audit = Audit(
    [2020: "id\na\nb\nc\nd\ne\nlone", 2021: "id\na\nlone"],
    connections: [2020: "from,to,kind\na,c,\nb,a,joint event\nc,d,\nd,e,funds"])

  @Test func `a connection is known from both its ends, with its kinds`() throws {
    let ends = try #require(Self.audit.editions[0][0].connections)
    #expect(ends.map(\.community.id) == ["b", "c"])
    #expect(ends.map(\.kinds) == ["joint event", ""])
    let others = try #require(Self.audit.editions[0][1].connections)
    #expect(others.map(\.community.id) == ["a"])
    #expect(others.map(\.kinds) == ["joint event"])
    #expect(Self.audit.editions[0].map(\.connectionCount) == [2, 1, 2, 2, 1, 0])
  }

  @Test func `without a connections file there are none, which is not the same as no connection`() {
    #expect(Self.audit.editions[1][0].connections == nil)
    #expect(Self.audit.editions[1][0].connectionCount == 0)
    #expect(Self.audit.editions[0][5].connections?.isEmpty == true)
  }

  @Test(arguments: [
    (["a"], 0, ["a"]), (["a"], 1, ["a", "b", "c"]), (["a"], 2, ["a", "b", "c", "d"]),
    (["a"], 9, ["a", "b", "c", "d", "e"]), (["lone"], 5, ["lone"]), (["unknown"], 5, []),
    (["b", "e"], 1, ["a", "b", "d", "e"]), (["a"], -1, ["a"]),
  ])
  func `near finds what so many connections reach`(ids: [String], degrees: Int, found: [String]) {
    #expect(Self.audit.ids(.near(ids, degrees: degrees), at: 2020) == found)
  }

  @Test func `without connections only the community itself is near`() {
    #expect(Self.audit.ids(.near(["a"], degrees: 3), at: 2021) == ["a"])
  }

  @Test func `how many connections a community has can be asked`() {
    #expect(
      Self.audit.ids(.number(.connections, [NumberRange(2, nil)]), at: 2020) == ["a", "c", "d"])
    #expect(Self.audit.ids(.number(.connections, [NumberRange(0, 0)]), at: 2020) == ["lone"])
    #expect(Self.audit.ids(.has([.connections]), at: 2020) == ["a", "b", "c", "d", "e"])
    #expect(Self.audit.ids(.no([.connections]), at: 2020) == ["lone"])
    #expect(Self.audit.ids(.number(.connections, [NumberRange(0, nil)]), at: 2021) == [])
  }

  @Test func `it agrees with a plain set of pairs`() {
    var random = SeededGenerator(seed: 4)
    for count in [1, 2, 3, 10, 40] {
      let ids = (0..<count).map { "c\($0)" }
      var pairs: Set<Set<String>> = []
      var lines = ["from,to"]
      for _ in 0..<count * 2 {
        let pair = [ids[random.next(below: count)], ids[random.next(below: count)]]
        lines.append(pair.joined(separator: ","))
        if pair[0] != pair[1] { pairs.insert(Set(pair)) }
      }
      let audit = Audit(
        [2020: (["id"] + ids).joined(separator: "\n")],
        connections: [2020: lines.joined(separator: "\n")])
      #expect(audit.editions[0].connectionCount == pairs.count)
      for community in audit.editions[0] {
        let neighbours = ids.filter { pairs.contains([community.id, $0]) && $0 != community.id }
        #expect(community.connections?.map(\.community.id) == neighbours)
      }
    }
  }
}
