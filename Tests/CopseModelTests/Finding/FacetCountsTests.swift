import CopseModel
import Testing

@Suite struct FacetCountsTests {
  static let audit = Audit([
    2020: "id\na\nb",
    2021: """
    id,status,platforms,kind,focus,region,part_of
    a,Active,twitter; x; zoom,chat,maths; Maths,,
    b,active,Zoom,chat,,Wales,
    c,closed,,list,maths,Wales,
    d,,teams,,,,
    p,odd,teams,chat,,,a
    """,
  ])

  @Test func `every value is counted, the largest first and then by value`() {
    #expect(Self.audit.values(of: .platform) == ["zoom 2", " 1", "teams 1", "twitter 1"])
    #expect(Self.audit.values(of: .status) == [" 1", "Active 1", "active 1", "closed 1"])
    #expect(Self.audit.values(of: .lifecycle) == ["active 2", " 1", "closed 1"])
    #expect(Self.audit.values(of: .kind) == ["chat 2", " 1", "list 1"])
    #expect(Self.audit.values(of: .focus) == [" 2", "maths 2", "Maths 1"])
    #expect(Self.audit.values(of: .region) == [" 2", "Wales 2"])
    #expect(Self.audit.values(of: .firstListed) == ["2020 2", "2021 2"])
  }

  @Test func `the facets stand in their order`() {
    #expect(Self.audit.facets(Query()).map(\.facet) == Facet.allCases)
  }

  @Test func `only what the query finds is counted`() throws {
    let query = try Self.audit.query("kind:chat parts:shown")
    #expect(Self.audit.values(of: .platform, query) == ["zoom 2", "teams 1", "twitter 1"])
    #expect(Self.audit.values(of: .lifecycle, query) == ["active 2", "other 1"])
    let nothing = try Self.audit.query("kind:walk")
    #expect(Self.audit.facets(nothing).allSatisfy { $0.values.isEmpty })
  }

  @Test func `a column that the edition lacks is not stated`() throws {
    let query = try Self.audit.query("at:2020")
    #expect(Self.audit.values(of: .platform, query) == [" 2"])
    #expect(Self.audit.values(of: .lifecycle, query) == [" 2"])
    #expect(Self.audit.values(of: .kind, query) == [" 2"])
  }

  @Test func `removed communities are counted by their last row`() throws {
    let audit = Audit([2020: "id,platforms\na,zoom\nb,teams", 2021: "id,platforms\na,slack"])
    let query = try audit.query("change:removed")
    #expect(audit.values(of: .platform, query) == ["teams 1"])
    #expect(
      audit.values(of: .platform, try audit.query("changes:shown")) == ["slack 1", "teams 1"])
    let fits = try audit.query("platform:zoom match:any")
    #expect(audit.values(of: .platform, fits) == ["slack 1"])
    #expect(audit.values(of: .platform, try audit.query("at:any")) == ["slack 1", "teams 1"])
  }
}
