import CopseModel
import Testing

/// The queries that list what is behind a total, and behind a published figure.
@Suite struct QueryBehindTests {
  @Test func `behind the total of the first edition are the communities counted in it`() {
    var random = RandomSheets(random: SeededGenerator(seed: 35))
    var sizes: Set<Int> = []
    for round in 0..<200 {
      let sheets = round.isMultiple(of: 2) ? random.sheets() : random.sheetsOfParts()
      let audit = Audit(sheets)
      guard let year = audit.years.first else { continue }
      sizes.insert(audit.years.count)
      for query in [Query(), Query(at: .any, showsParts: true)]
        + (0..<4).map({ _ in random.query() })
      {
        let oracle = OracleView(OracleAudit(sheets), query)
        let first = oracle.audit.editions[0]
        let expected = oracle.communitiesInAnyEdition.filter { community in
          first.row(of: community).map { first.counts($0) } ?? false
        }
        let behind = query.behindTotal(ofFirst: year, before: audit.balance(query).first)
        let view = OracleView(oracle.audit, behind)
        #expect(Set(view.found.map(view.community)) == expected, "\(behind)")
        #expect(audit.find(behind).count == expected.count, "\(behind)")
      }
    }
    #expect(sizes.contains(1) && sizes.contains(4))
  }

  @Test(arguments: [
    (2020, "total", "is:open at:2020"),
    (2021, "total", "is:open at:2021"),
    (2021, "added", "balance:new,returned,reopened,detached at:2021"),
    (2021, "removed", "balance:removed,closed,attached at:2021"),
    (2021, "platform:Zoom", "is:open platform:=Zoom at:2021"),
    (2021, "parts:w", "part-of:w at:2020"),
    (2021, "connections", "connections:>=1 at:2021 parts:shown"),
    (2020, "parts:w", nil),
    (2021, "total:zoom", nil),
    (2021, "platform", nil),
    (2021, "podcasts", nil),
    (2019, "total", nil),
  ])
  func `a published figure has a query of its own`(
    year: Int, figure: String, line: String?
  ) {
    let audit = Audit([2020: "id,part_of\nw,\np,w", 2021: "id,platforms\nw,zoom:a"])
    let published = PublishedFigure(edition: year, figure: figure, value: 1, source: "")
    let query = Query(behind: published, in: audit)
    #expect(query?.description == line)
  }

  @Test func `behind a published figure are as many as the sheets give for it`() throws {
    let audit = Audit(
      [
        2020: "id,status,part_of,platforms\nw,,,zoom\np,,w,zoom\nq,closed,w,\na,,,x:@a\nb,,,",
        2021: "id,status,part_of,platforms\nw,,,zoom\np,,,zoom;Zoom:b\na,closed,,x\nc,,,zoom",
      ])
    for (figure, count) in [
      ("total", 3), ("added", 2), ("removed", 2), ("platform:zoom", 3), ("parts:w", 2),
    ] {
      let published = PublishedFigure(edition: 2021, figure: figure, value: 1, source: "")
      let query = try #require(Query(behind: published, in: audit))
      #expect(audit.find(query).count == count, "\(figure)")
    }
  }
}
