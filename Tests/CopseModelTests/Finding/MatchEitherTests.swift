import CopseModel
import Testing

/// What is found when the row of the edition shown or of the one compared with fits.
@Suite struct MatchEitherTests {
  static let audit = Audit([
    2019: "id,name,platforms,part_of\nold,Old,zoom,\nleaver,L,zoom,\nbecame,Bp,zoom,",
    2020: """
    id,name,platforms,part_of
    leaver,L,twitter; zoom,
    w,W,,
    became,Bp,twitter,
    stopped,S,twitter,w
    always,P,twitter,w
    gone,Gone,twitter,
    """,
    2021: """
    id,name,platforms,part_of
    leaver,L,zoom,
    w,W,,
    became,Bp,teams,w
    stopped,S,teams,
    always,P,teams,w
    new,New,teams,
    """,
  ])

  @Test(arguments: [
    ("platform:zoom match:either", ["leaver"]),
    // `gone` is not listed in 2021, and `stopped` was a part where it was on Twitter.
    ("platform:twitter match:either", ["leaver", "became"]),
    ("platform:twitter match:either changes:shown", ["leaver", "became", "gone"]),
    ("platform:twitter match:either parts:shown", ["leaver", "became", "stopped", "always"]),
    ("platform:teams match:either", ["stopped", "new"]),
    ("platform:twitter change:removed match:either", ["gone"]),
    ("platform:teams change:added match:either", ["new"]),
    ("platform:twitter left:twitter match:either", ["leaver", "became"]),
    ("left:twitter match:either", ["leaver", "became", "stopped"]),
    ("moved:twitter->teams match:either", ["became", "stopped"]),
    ("left:twitter -joined:* match:either", ["leaver"]),
    ("id:always match:either", ["always"]),
    ("match:either", ["leaver", "w", "became", "stopped", "new"]),
    ("match:either vs:2019", ["leaver", "w", "became", "stopped", "new"]),
    ("platform:zoom match:either vs:2019", ["leaver", "became"]),
    ("platform:zoom match:either vs:2019 changes:shown", ["leaver", "became", "old"]),
    ("platform:zoom match:either at:any vs:2019", ["leaver", "became", "old"]),
    ("platform:twitter match:either at:2020 vs:2021", ["leaver", "became", "gone"]),
    // Nothing to compare with.
    ("platform:zoom match:either at:2019", ["old", "leaver", "became"]),
    ("platform:twitter match:either at:any", ["gone"]),
  ])
  func `it is found by either row and shown by the one of the edition shown`(
    line: String, ids: [String]
  ) throws {
    #expect(try Self.audit.ids(line) == ids)
  }

  @Test func `it lists as many as it ranges over, and counts them in facets`() throws {
    let found = Self.audit.find(try Self.audit.query("platform:twitter match:either"))
    #expect(found.listed == 5)
    #expect(found.map(\.year) == [2021, 2021])
    let query = try Self.audit.query("platform:twitter match:either")
    #expect(Self.audit.values(of: .platform, query) == ["teams 1", "zoom 1"])
    #expect(Self.audit.counts(inEveryEdition: query).map(\.count) == [0, 3, 2])
  }

  @Test func `it lists the communities that changes are told of`() {
    var random = RandomSheets(random: SeededGenerator(seed: 41))
    var listed = 0
    for round in 0..<300 {
      let sheets = round.isMultiple(of: 2) ? random.sheets() : random.sheetsOfParts()
      let audit = Audit(sheets)
      var query = random.query()
      query.match = .either
      query.showsChanges = true
      let view = OracleView(OracleAudit(sheets), query)
      guard let pair = view.comparison else { continue }
      let told = view.communitiesInEither(pair)
      let found = Set(view.found.map(view.community))
      #expect(found == told, "\(query) in \(view.audit)")
      listed += told.count
      guard let changes = audit.changes(query) else { continue }
      let numbers = audit.find(query).communities
      #expect(changes.all.allSatisfy { numbers.contains($0.community.number) }, "\(query)")
    }
    #expect(listed > 100)
  }

  @Test(arguments: ["", "2020", "2020 2021"])
  func `an audit of no communities has none in either`(years: String) throws {
    var builder = AuditBuilder(title: "Empty")
    for year in years.split(separator: " ").compactMap({ Int($0) }) {
      builder.beginEdition(year: year, file: "communities-\(year).csv", fields: [.id])
    }
    #expect(builder.build().find(try Query(parsing: "match:either changes:shown")).isEmpty)
  }
}
