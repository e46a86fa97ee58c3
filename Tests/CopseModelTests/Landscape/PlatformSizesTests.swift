import CopseModel
import Testing

/// Audits that are small, empty or odd.
@Suite struct PlatformSizesTests {
  @Test func `an audit without editions has no landscape`() {
    let audit = AuditBuilder(title: "Empty").build()
    #expect(audit.platformTrends(Query()).years.isEmpty)
    #expect(audit.platformTrends(Query()).platforms.isEmpty)
    #expect(audit.platformFlows(Query()).isEmpty)
    #expect(audit.platformCombinations(Query()).combinations.isEmpty)
  }

  @Test func `one edition has counts and no flows`() {
    let audit = Audit([2020: "id,platforms\na,zoom"])
    let trends = audit.platformTrends(Query())
    #expect(trends.platforms.map(\.counts) == [[1]])
    #expect(trends.platforms.map(\.movements) == [[]])
    #expect(trends.pairs.isEmpty && audit.platformFlows(Query()).isEmpty)
    #expect(audit.platformFlows(Query(versus: 2020)).map(\.flows) == [[]])
    #expect(audit.platformFlows(Query(versus: 2019)).isEmpty)
  }

  @Test func `editions without communities and without platforms count nothing`() {
    let audit = Audit([2020: "id,platforms", 2021: "id,platforms\na,\nb,;", 2022: "id\na"])
    let trends = audit.platformTrends(Query())
    #expect(trends.found == [0, 2, 1] && trends.platforms.isEmpty)
    #expect(trends.isRecorded == [true, true, false])
    let combinations = audit.platformCombinations(Query())
    #expect(combinations.using == [[], [2], nil])
    #expect(audit.platformFlows(Query()).map(\.isRecorded) == [true, false])
  }

  @Test func `a query that finds nothing has no platforms`() throws {
    let trends = PlatformTrendsTests.audit.platformTrends(try Query(parsing: "nobody"))
    #expect(trends.found == [0, 0, 0, 0] && trends.platforms.isEmpty)
  }

  @Test func `two hundred platforms are told apart`() {
    let names = (0..<200).map { "p\($0)" }
    let audit = Audit([
      2020: "id,platforms\na,\(names.prefix(100).joined(separator: ";"))\nb,p7",
      2021: "id,platforms\na,\(names.suffix(100).joined(separator: ";"))\nb,p7",
    ])
    let trends = audit.platformTrends(Query())
    #expect(trends.platforms.count == 200)
    #expect(trends.platforms.filter { $0.counts == [2, 1] }.map(\.platform) == ["p7"])
    let flows = audit.platformFlows(Query())
    #expect(flows[0].flows.count == 100 * 100 && flows[0].communityCount == 1)
    let combinations = audit.platformCombinations(Query())
    #expect(combinations.using.map { $0?.count } == [101, 101])
    #expect(combinations.combinations.map(\.counts) == [[0, 1], [1, 0]])
  }

  @Test(arguments: [
    "<script>", "]]>", "a \"b\" \\c", "twitter->zoom", "a→b", "p@2020", "all*", "*", "-x", "=x",
    "#x",
    "OR", "two  words", "\u{202E}evil", "(x)", "x,y", "日本", "is", "\u{1B}[31m", "ﬁ", "x.com/y z",
  ])
  func `whatever a platform is called, the queries behind it find it`(name: String) throws {
    var builder = AuditBuilder(title: "Hostile")
    for (year, cells) in [(2020, ["\(name):a; teams", "zoom"]), (2021, ["zoom", "\(name):b"])] {
      builder.beginEdition(year: year, file: "\(year).csv", fields: [.id, .platforms])
      builder.append(SheetRow(["a", cells[0]], line: 2))
      builder.append(SheetRow(["b", cells[1]], line: 3))
    }
    let audit = builder.build()
    let read = try #require(audit.find(Query(at: .year(2020))).first?.platforms.first?.platform)
    func ids(_ query: Query) throws -> [String] {
      let again = try Query(parsing: query.description)
      #expect(again == query)
      return audit.ids(again)
    }
    let trends = audit.platformTrends(Query())
    #expect(trends.platforms.contains { $0.platform == read && $0.counts == [1, 1] })
    #expect(try ids(Query().behind(platform: read, in: 2020)) == ["a"])
    let pair = EditionPair(from: 2020, to: 2021)
    #expect(try ids(Query().behind(.left, of: read, in: pair)) == ["a"])
    #expect(try ids(Query().behind(.joined, of: read, in: pair)) == ["b"])
    for flow in audit.platformFlows(Query())[0].flows {
      #expect(try ids(Query().behind(flow)) == audit.ids(of: flow))
    }
    for combination in audit.platformCombinations(Query()).combinations {
      #expect(try ids(Query().behind(combination, in: 2020)) == ["a"])
    }
  }
}
