import CopseModel
import Testing

@Suite struct ComparisonChangesTests {
  static let audit = Audit(
    [
      2020: """
      id,name,status,platforms,hashtags,kind,organiser,focus,region,members,formerly
      a,Alpha,active,twitter:@a; zoom; slack:s,#Old; #Stays,chat,o,f,r,10,
      b,Beta,closed,,,,,,,,
      gone,Gone,,,,,,,,,
      """,
      2021: """
      id,name,status,platforms,hashtags,kind,organiser,focus,region,members,formerly
      new,New,,,,,,,,,gone; b; unknown
      b,Beta,,,,,,,,,
      a,Alef,retired,teams; x:@b; slack:s,#stays; #New; #NEW,list,p,g,q,20,
      """,
    ],
    connections: [2020: "from,to\na,b", 2021: "from,to\nb,new"])

  @Test func `every change of a community is told with both sides, in the order of the kinds`() {
    #expect(
      Self.audit.changes(of: "a", 2020, 2021) == [
        "closed active→retired",
        "renamed Alpha→Alef",
        "joined -→teams",
        "left zoom→-",
        "readdressed twitter:@a→twitter:@b",
        "tagged -→New",
        "untagged Old→-",
        "approach chat→list",
        "organiser o→p",
        "focus f→g",
        "region r→q",
        "members 10→20",
        "unlinked b→-",
      ])
  }

  @Test func `what is added tells its name, and what it continues`() {
    #expect(
      Self.audit.changes(of: "new", 2020, 2021) == ["added -→New", "continued gone; b→New"])
    #expect(Self.audit.changes(of: "gone", 2020, 2021) == ["removed Gone→-"])
    #expect(Self.audit.changes(of: "b", 2020, 2021) == ["reopened closed→"])
  }

  @Test func `compared the other way, every change turns round`() {
    #expect(
      Self.audit.changes(of: "a", 2021, 2020) == [
        "reopened retired→active",
        "renamed Alef→Alpha",
        "joined -→zoom",
        "left teams→-",
        "readdressed twitter:@b→twitter:@a",
        "tagged -→Old",
        "untagged New→-",
        "approach list→chat",
        "organiser p→o",
        "focus g→f",
        "region q→r",
        "members 20→10",
        "linked -→b",
      ])
    #expect(Self.audit.changes(of: "new", 2021, 2020) == ["removed New→-"])
    #expect(Self.audit.changes(of: "gone", 2021, 2020) == ["added -→Gone"])
    #expect(Self.audit.changes(of: "b", 2021, 2020) == ["closed →closed"])
  }

  @Test func `the kinds of a community are those of its changes, and moved`() throws {
    for (from, to) in [(2020, 2021), (2021, 2020)] {
      let comparison = try #require(Self.audit.comparison(from: from, to: to))
      for id in ["a", "b", "gone", "new"] {
        let number = try #require(Self.audit.community(id)).number
        var kinds = ChangeKinds(comparison.changes(of: number).map(\.kind))
        if id == "a" { kinds.formUnion(ChangeKinds(.moved)) }
        #expect(comparison.kinds(of: number) == kinds)
      }
    }
  }

  @Test func `several addresses of a platform are told together`() {
    let audit = Audit([
      2020: "id,platforms\na,twitter:@a; twitter:@b", 2021: "id,platforms\na,twitter",
    ])
    #expect(audit.changes(of: "a", 2020, 2021) == ["readdressed twitter:@a; @b→twitter"])
  }
}
