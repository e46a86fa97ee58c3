import CopseModel
import Testing

@Suite struct ChangeGroupTests {
  /// A group as lines: `joined 2: a [] → [linkedin, teams]`.
  private func lines(_ audit: Audit, _ line: String = "") throws -> [String] {
    try #require(audit.changes(try audit.query(line))).groups.map { group in
      let rows = group.map { entry in
        let (before, after) = (entry.before, entry.after)
        return "\(entry.community.id) "
          + "\(before.joined(separator: "+")) → \(after.joined(separator: "+"))"
      }
      return "\(group.kind.rawValue) \(group.changeCount): \(rows.joined(separator: ", "))"
    }
  }

  @Test func `a community has one row in a group, old and new side by side`() throws {
    #expect(
      try lines(ComparisonChangesTests.audit) == [
        "added 1: new  → New",
        "removed 1: gone Gone → ",
        "continued 1: new gone+b → New",
        "closed 1: a active → retired",
        "reopened 1: b closed → ",
        "renamed 1: a Alpha → Alef",
        "joined 1: a  → teams",
        "left 1: a zoom → ",
        "readdressed 1: a twitter:@a → twitter:@b",
        "tagged 1: a  → New",
        "untagged 1: a Old → ",
        "approach 1: a chat → list",
        "organiser 1: a o → p",
        "focus 1: a f → g",
        "region 1: a r → q",
        "members 1: a 10 → 20",
        "unlinked 1: a b → ",
        "moved 1: a zoom → teams",
      ])
  }

  @Test func `platforms, hashtags and connections count each, communities stand once`() throws {
    let audit = Audit(
      [
        2020: "id,platforms,hashtags\na,zoom,x\nb,teams,\nc,,y",
        2021: "id,platforms,hashtags\nc,slack,y\nb,zoom; slack,p; q; #P\na,zoom; x; y,x",
      ],
      connections: [2020: "from,to", 2021: "from,to\na,b\na,c"])
    #expect(
      try lines(audit) == [
        "joined 5: c  → slack, b  → zoom+slack, a  → twitter+y",
        "left 1: b teams → ",
        "tagged 2: b  → p+q",
        "linked 2: a  → c+b",
        "moved 1: b teams → zoom+slack",
      ])
    #expect(try lines(audit, "id:c") == ["joined 1: c  → slack"])
  }

  @Test func `ids come with a way to their communities`() throws {
    let groups = try #require(ComparisonChangesTests.audit.changes(Query())).groups
    let unlinked = try #require(groups.first { $0.kind == .unlinked }?.first)
    #expect(unlinked.others.map(\.id) == ["b"])
    #expect(unlinked.others.map(\.year) == [2020])
    let continued = try #require(groups.first { $0.kind == .continued }?.first)
    #expect(continued.others.map(\.name) == ["Gone", "Beta"])
    #expect(continued.community.year == 2021)
    let removed = try #require(groups.first { $0.kind == .removed }?.first)
    #expect(removed.community.year == 2020)
    #expect(removed.others == [])
  }

  @Test func `a row is found by its community without making entries`() throws {
    let changes = try #require(AuditChangesTests.audit.changes(Query()))
    let closed = try #require(changes.groups.first { $0.kind == .closed })
    let number = try #require(AuditChangesTests.audit.community("b")).number
    #expect(closed.index(of: number) == 0)
    #expect(closed.number(at: 0) == number)
    #expect(closed.index(of: number + 1) == nil)
  }

  @Test func `nothing changes between editions of nothing or of the same`() throws {
    #expect(try lines(Audit([2020: "id", 2021: "id"])) == [])
    #expect(try lines(Audit([2020: "id\na", 2021: "id\na"])) == [])
    #expect(try lines(Audit([2020: "id", 2021: "id\na"])) == ["added 1: a  → a"])
    #expect(try lines(Audit([2020: "id\na", 2021: "id\na"]), "nothing") == [])
  }
}
