import CopseModel
import Testing

@Suite struct CommunityPageTests {
  static let audit = Audit(
    [
      2018: "id,name,formerly,Access\na,Alpha,old; zero,open\nb,Beta,,\nold,Old,,",
      2019: "id,name\nb,Beta\nc,Cee",
      2021: "id,name,formerly,Access\na,Alpha,zero; b,open\nb,Beta,,\nc,Cee,a,\ne\u{301},E,a; a,",
      2022: "id,name,formerly,access\na,Alef,,shut\nb,Beta,,\nd,Dee,,\nc,Cee,b; a,",
    ],
    connections: [
      2018: "from,to,kind\na,b,follows", 2021: "from,to,kind\nb,a,links\nb,a,follows\na,c,",
      2022: "from,to\nd,a",
    ])

  private func runs(_ id: String, _ field: Field) throws -> [String] {
    try #require(Self.audit.community(id)).runs(of: field).map { run in
      let years = run.years.map(String.init).joined(separator: " ")
      return switch run.content {
      case .text(let text): "\(years): \(text)"
      case .notRecorded: "\(years) not recorded"
      case .absent: "\(years) absent"
      }
    }
  }

  @Test func `a cell is told in runs, broken where it is not listed or not recorded`() throws {
    #expect(
      try runs("a", .name) == ["2018: Alpha", "2019 absent", "2021: Alpha", "2022: Alef"])
    #expect(try runs("b", .name) == ["2018 2019 2021 2022: Beta"])
    #expect(try runs("b", .formerly) == ["2018: ", "2019 not recorded", "2021 2022: "])
    #expect(
      try runs("a", .other("ACCESS")) == [
        "2018: open", "2019 absent", "2021: open", "2022: shut",
      ])
    #expect(try runs("d", .url) == ["2018 2019 2021 absent", "2022 not recorded"])
    #expect(try runs("d", .other("Never met")) == ["2018 2019 2021 absent", "2022 not recorded"])
    #expect(try runs("c", .id) == ["2018 absent", "2019 2021 2022: c"])
  }

  @Test func `both ends tell a connection that came or went, where both are listed twice`() throws {
    func told(_ id: String, _ from: Int, _ to: Int) throws -> [[String]] {
      let number = try #require(Self.audit.community(id)).number
      let comparison = try #require(Self.audit.comparison(from: from, to: to))
      return [comparison.connectionsGained(by: number), comparison.connectionsLost(by: number)]
        .map { $0.map { "\($0.id) \($0.year)" } }
    }
    #expect(try told("a", 2021, 2022) == [[], ["b 2021", "c 2021"]])
    #expect(try told("b", 2021, 2022) == [[], ["a 2021"]])
    #expect(try told("c", 2021, 2022) == [[], ["a 2021"]])
    // d is not listed in 2021, and c is not in 2018; 2019 records no connections.
    #expect(try told("d", 2021, 2022) == [[], []])
    #expect(try told("a", 2018, 2021) == [[], []])
    #expect(try told("b", 2018, 2019) == [[], []])
    #expect(try told("c", 2022, 2021) == [["a 2021"], []])
  }

  @Test func `one edition makes one run`() throws {
    let audit = Audit([2020: "name\nA"])
    let community = try #require(audit.editions[0].first)
    #expect(community.runs(of: .name).map(\.years) == [[2020]])
    #expect(community.runs(of: .id).map(\.content) == [.notRecorded])
    #expect(community.runs(of: .name).first?.text == "A")
    #expect(community.runs(of: .id).first?.text == nil)
  }

  @Test func `what it continues is told with who says so, listed or not`() throws {
    let continued = try #require(Self.audit.community("a")).continues
    #expect(continued.map(\.id) == ["old", "zero", "b"])
    #expect(continued.map(\.years) == [[2018], [2018, 2021], [2021]])
    #expect(continued.map { $0.community?.year } == [2018, nil, 2022])
    #expect(try #require(Self.audit.community("b")).continues == [])
    // Its cell names it twice.
    #expect(try #require(Self.audit.community("é")).continues.map(\.years) == [[2021]])
  }

  @Test func `what continued it is found through every edition`() throws {
    let continuedBy = try #require(Self.audit.community("a")).continuedBy
    #expect(continuedBy.map(\.id) == ["c", "é"])
    #expect(continuedBy.map(\.years) == [[2021, 2022], [2021]])
    #expect(continuedBy.map { $0.community?.year } == [2022, 2021])
    #expect(try #require(Self.audit.community("old")).continuedBy.map(\.id) == ["a"])
    #expect(try #require(Self.audit.community("d")).continuedBy == [])
  }

  @Test func `every connection it ever had is told, the latest first`() throws {
    let history = try #require(Self.audit.community("a")).connectionHistory
    #expect(history.map(\.other.id) == ["d", "b", "c"])
    #expect(history.map(\.connectedYears) == [[2022], [2018, 2021], [2021]])
    #expect(
      history[1].years.map(\.state) == [
        .connected(kinds: "follows"), .notRecorded, .connected(kinds: "links; follows"),
        .notConnected,
      ])
    #expect(
      history[0].years.map(\.state) == [
        .notListed, .notRecorded, .notListed, .connected(kinds: ""),
      ])
    #expect(history[2].years.map { $0.other?.name } == [nil, "Cee", "Cee", "Cee"])
    #expect(history[2].years.map(\.year) == [2018, 2019, 2021, 2022])
  }

  @Test func `without connections there is no history of them`() throws {
    let audit = Audit([2020: "id\na", 2021: "id\na"], connections: [2021: "from,to"])
    #expect(try #require(audit.community("a")).connectionHistory == [])
  }
}
