import CopseModel
import Testing

@Suite struct AuditChangesTests {
  static let audit = Audit([
    2019: "id,status,platforms\nold,,zoom",
    2020: """
    id,status,platforms,part_of
    gone,,zoom,
    a,active,twitter; zoom,
    b,active,zoom,
    p,active,twitter,a
    """,
    2021: """
    id,status,platforms,part_of,formerly
    new,,zoom,,gone
    b,closed,zoom,,
    a,active,linkedin; teams; zoom,,
    p,closed,twitter,a,
    """,
  ])

  @Test func `changes are told community by community, removed ones last`() throws {
    let changes = try #require(Self.audit.changes(Query()))
    #expect(changes.comparison.from.year == 2020)
    #expect(changes.comparison.to.year == 2021)
    #expect(
      lines(changes) == [
        "new added", "new continued", "b closed", "a joined", "a joined", "a left", "gone removed",
      ])
  }

  @Test func `counts are of changes, moved is of communities`() throws {
    let changes = try #require(Self.audit.changes(Query()))
    #expect(
      changes.counts.map { "\($0.kind.rawValue) \($0.count)" } == [
        "added 1", "removed 1", "continued 1", "closed 1", "joined 2", "left 1", "moved 1",
      ])
  }

  @Test(arguments: [
    ("platform:twitter", ["a joined", "a joined", "a left"]),
    ("platform:linkedin", ["a joined", "a joined", "a left"]),
    ("is:closed", ["b closed"]), ("is:active", ["b closed", "a joined", "a joined", "a left"]),
    ("change:removed", ["gone removed"]), ("is:closed parts:shown", ["b closed", "p closed"]),
    ("nothing", []), ("vs:2019 change:removed", ["old removed"]),
    ("at:2020 id:a", ["a added"]), ("at:2020 id:a changes:shown", ["a added"]),
    ("at:2020 platform:linkedin", []), ("at:2020 platform:linkedin match:any", ["a added"]),
    ("at:2020 vs:2021 id:new,b", ["b reopened", "new removed"]),
  ])
  func `a community counts when the query finds it in either edition`(
    line: String, expected: [String]
  ) throws {
    #expect(lines(try #require(Self.audit.changes(try Self.audit.query(line)))) == expected)
  }

  @Test func `where nothing is compared there are no changes`() throws {
    #expect(Self.audit.changes(try Self.audit.query("at:2019")) == nil)
    #expect(Self.audit.changes(try Self.audit.query("at:any")) == nil)
    #expect(Self.audit.changes(Query(at: .year(1999))) == nil)
    #expect(Self.audit.changes(Query(versus: 1999)) == nil)
    #expect(Self.audit.changes(try Self.audit.query("at:any vs:2019")) != nil)
  }

  @Test func `the balance is of the communities found in any edition`() throws {
    let balance = Self.audit.balance(try Self.audit.query("platform:twitter"))
    #expect(balance.map(\.closing) == [1, 1])
    #expect(balance.map(\.new) == [1, 0])
    let zoom = Self.audit.balance(try Self.audit.query("platform:zoom"))
    #expect(zoom.map(\.opening) == [1, 3])
    #expect(zoom.map(\.removed) == [1, 1])
    #expect(zoom.map(\.new) == [3, 1])
    #expect(zoom.map(\.closed) == [0, 1])
    #expect(zoom.map(\.closing) == [3, 2])
    #expect(Self.audit.balance(Query()) == Self.audit.balance())
    let none = Self.audit.balance(try Self.audit.query("nothing"))
    #expect(none.map(\.closing) == [0, 0])
  }

  private func lines(_ changes: FoundChanges) -> [String] {
    changes.all.map { "\($0.community.id) \($0.change.kind.rawValue)" }
  }
}
