import CopseFiles
import CopseModel
import Testing

/// Audits of every shape have a report, and it claims nothing that is not recorded.
@Suite struct ReportShapeTests {
  static let audits: [String: Audit] = [
    "small": SampleAudits.small,
    "hostile": SampleAudits.hostileAudit,
    "one edition": SampleAudits.audit([
      "communities-2020.csv": "id,name,platforms\na,Alpha,zoom\n"
    ]),
    "no rows": SampleAudits.audit([
      "communities-2020.csv": "id,name,platforms\n", "communities-2021.csv": "id,name\n",
    ]),
    "names alone": SampleAudits.audit([
      "communities-2020.csv": "name\nAlpha\nBeta\n", "communities-2021.csv": "name\nBeta\n",
    ]),
    "no platforms": SampleAudits.audit([
      "communities-2020.csv": "id,name,platforms\na,Alpha,\n",
      "communities-2021.csv": "id,name,platforms\na,Alpha,\n",
    ]),
    "no column": SampleAudits.audit([
      "communities-2020.csv": "id,name,status,platforms,hashtags\na,Alpha,active,zoom,#A\n",
      "communities-2021.csv": "id,name\na,Alpha\n",
    ]),
    "many platforms": SampleAudits.audit([
      "communities-2020.csv": "id,name,platforms\n"
        + (1...200).map { "c\($0),C\($0),p\($0); p\($0 % 7)\n" }.joined(),
      "communities-2021.csv": "id,name,platforms\n"
        + (1...200).map { "c\($0),C\($0),p\($0 % 50); q\($0)\n" }.joined(),
    ]),
  ]

  @Test(arguments: audits.keys.sorted())
  func `every shape has a report of every edition`(name: String) throws {
    let audit = try #require(Self.audits[name])
    for year in audit.years {
      let document = try ReportDocument(of: audit, Query(at: .year(year)))
      #expect(document.sections.count == 16)
      #expect(document.sections.allSatisfy { !$0.blocks.isEmpty })
      for table in document.tables {
        #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.caption)")
      }
      #expect(!MarkdownReport(document).text.isEmpty)
    }
  }

  @Test func `an audit without editions has none`() {
    #expect(throws: ReportError.noEditions) {
      try ReportDocument(of: SampleAudits.audit([:]))
    }
  }

  @Test func `the line must show an edition that there is`() {
    #expect(throws: ReportError.everyEdition(latest: 2023)) {
      try ReportDocument(of: SampleAudits.small, Query(at: .any))
    }
    #expect(throws: ReportError.noEdition(key: "at", year: 2021, years: [2020, 2022, 2023])) {
      try ReportDocument(of: SampleAudits.small, Query(at: .year(2021)))
    }
    #expect(throws: ReportError.noEdition(key: "vs", year: 2019, years: [2020, 2022, 2023])) {
      try ReportDocument(of: SampleAudits.small, Query(versus: 2019))
    }
    #expect(
      ReportError.noEdition(key: "vs", year: 2019, years: [2020, 2022]).description
        == "expected a year with an edition, found vs:2019; use 2020, 2022")
  }

  @Test func `what an edition does not record is not said to be gone`() throws {
    let audit = try #require(Self.audits["no column"])
    let text = MarkdownReport(try ReportDocument(of: audit)).text
    #expect(text.contains("| zoom | 1 (100%) | not recorded |"))
    #expect(
      text.contains(
        "Platforms are not recorded in 2021: nobody can be said to have moved."))
    #expect(text.contains("Hashtags are not recorded in 2021: none is known to be lost."))
    #expect(text.contains("The status is not recorded in 2021"))
    #expect(text.contains("- 2021: status, platforms, hashtags"))
    #expect(text.contains("| 2020 and before | 1 | not recorded |"))
    #expect(text.contains("Not recorded in 2021: status, platforms, hashtags."))
    #expect(!text.contains("untagged"))
    #expect(!text.contains("left a platform"))
  }

  @Test func `a year without an edition is a gap and nothing is invented for it`() throws {
    let text = MarkdownReport(try ReportDocument(of: SampleAudits.small)).text
    #expect(text.contains("No edition in 2021."))
    #expect(text.contains("| 2022 *(illustrative)* (after 2020: no edition between) |"))
    #expect(!text.contains("| 2021 |"))
  }

  @Test func `two hundred platforms are told as far as one can read`() throws {
    let audit = try #require(Self.audits["many platforms"])
    let document = try ReportDocument(of: audit)
    let table = try #require(
      document.tables.first { $0.caption.hasPrefix("Communities on each platform") })
    #expect(table.rows.count == 60)
    #expect(table.note.plain.hasPrefix("And 341 more platforms, of at most 1 community."))
  }

  @Test func `nothing but pages is linked to`() throws {
    let text = MarkdownReport(
      try ReportDocument(of: SampleAudits.small, Query(at: .year(2022)))
    ).text
    #expect(text.contains("[Gamma](http://gamma.example/a_%28b%29)"))
    #expect(text.contains("| Delta | mailing list | jiscmail | no longer listed; continued by"))
    #expect(WebLink("javascript:alert(1)") == nil)
    #expect(WebLink("https://") == nil)
    #expect(WebLink("https://a b") == nil)
    #expect(WebLink("https://a\u{202E}") == nil)
    #expect(WebLink("HTTPS://a.example")?.address == "HTTPS://a.example")
  }
}
