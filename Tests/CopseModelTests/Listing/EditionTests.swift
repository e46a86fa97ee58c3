import CopseModel
import Testing

@Suite struct EditionTests {
  @Test func `the total is the open communities that are no part, and its lifecycles add up`() {
    let audit = Audit([
      2020: """
      id,status,part_of
      w,closed,
      a,active,w
      b,active,
      c,on hold,
      d,,
      e,odd,
      f,retired,
      g,closed,w
      """
    ])
    let edition = audit.editions[0]
    #expect(edition.count == 8)
    #expect(edition.total == 4)
    #expect(edition.lifecycles.map(\.lifecycle) == [.active, .dormant, .other, .unstated])
    #expect(edition.lifecycles.map(\.count) == [1, 1, 1, 1])
  }

  @Test func `without a status column all are open and none is active`() {
    let edition = Audit([2020: "id\na\nb"]).editions[0]
    #expect(edition.total == 2)
    #expect(edition.lifecycles.map(\.count) == [0, 0, 0, 2])
    #expect(!edition.records(.status))
    #expect(edition.records(.id))
  }

  @Test func `editions stand in order of their years, and keep the order of their sheets`() {
    let audit = Audit([2021: "id\nb\na", 2019: "id\nz", 2020: "id"])
    #expect(audit.years == [2019, 2020, 2021])
    #expect(audit.editions.map { $0.map(\.id) } == [["z"], [], ["b", "a"]])
    #expect(audit.edition(of: 2021)?.file == "communities-2021.csv")
    #expect(audit.edition(of: 2018) == nil)
  }

  @Test func `connections are counted, and nil where there is no file of them`() {
    let audit = Audit(
      [2020: "id\na\nb", 2021: "id\na\nb", 2022: "id\na"],
      connections: [2020: "from,to\na,b", 2022: "from,to"])
    #expect(audit.editions.map(\.connectionCount) == [1, nil, 0])
  }
}
