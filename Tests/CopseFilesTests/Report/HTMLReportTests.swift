import CopseFiles
import CopseModel
import Testing

@Suite struct HTMLReportTests {
  private static func page(_ audit: Audit, _ query: Query = Query()) throws -> String {
    HTMLReport(try ReportDocument(of: audit, query)).text
  }

  @Test func `an XML parser accepts every page`() throws {
    for audit in ReportShapeTests.audits.values {
      for year in audit.years {
        #expect(PageReader(try Self.page(audit, Query(at: .year(year)))).isWellFormed)
      }
    }
  }

  @Test func `a page needs nothing from elsewhere and runs nothing`() throws {
    for audit in [SampleAudits.small, SampleAudits.hostileAudit] {
      let page = try Self.page(audit)
      let read = PageReader(page)
      for element in ["script", "link", "img", "iframe", "object", "embed", "image", "use", "base"]
      {
        #expect(read.elements[element] == nil, "\(element)")
      }
      #expect(read.values(of: "src").isEmpty)
      #expect(read.attributes.allSatisfy { !$0.name.lowercased().hasPrefix("on") })
      #expect(!page.contains("@import"))
      #expect(!page.contains("url("))
      for address in read.values(of: "href") {
        #expect(
          address.hasPrefix("#") || address.hasPrefix("https://") || address.hasPrefix("http://"))
      }
    }
  }

  @Test func `a page says what it is, and every link within it leads somewhere`() throws {
    let read = PageReader(try Self.page(SampleAudits.small))
    #expect(read.values(of: "lang") == ["en-GB"])
    #expect(read.texts["title"]?.first == "Small: report for 2023")
    #expect(read.texts["h1"] == ["Small: report for 2023"])
    #expect(read.elements["main"] == 1)
    let identifiers = read.values(of: "id")
    #expect(Set(identifiers).count == identifiers.count)
    for address in read.values(of: "href") where address.hasPrefix("#") {
      #expect(identifiers.contains(String(address.dropFirst())), "\(address)")
    }
    for names in read.values(of: "aria-labelledby") {
      for name in names.split(separator: " ") { #expect(identifiers.contains(String(name))) }
    }
    #expect(read.elements["section"] == read.elements["h2"])
  }

  @Test func `every table has a caption and rows that are named, and every picture a table`() throws
  {
    let read = PageReader(try Self.page(SampleAudits.small))
    #expect(try #require(read.elements["table"]) > 10)
    #expect(read.elements["table"] == read.elements["caption"])
    #expect(read.elements["table"] == read.elements["thead"])
    let scopes = read.attributes.filter { $0.name == "scope" }
    #expect(scopes.count == read.elements["th"])
    #expect(read.values(of: "role").filter { $0 == "img" }.count == read.elements["svg"])
    let document = try ReportDocument(of: SampleAudits.small)
    let figures = document.figures
    let maps = document.sections.flatMap(\.blocks).count {
      if case .map = $0 { true } else { false }
    }
    #expect(maps == 1)
    #expect(figures.flatMap(\.pictures).count + maps == read.elements["svg"])
    #expect(figures.count + maps == read.elements["details"])
  }

  @Test func `whatever the data holds is text`() throws {
    let page = try Self.page(SampleAudits.hostileAudit)
    let read = PageReader(page)
    #expect(read.isWellFormed)
    #expect(read.elements["script"] == nil)
    #expect(!page.contains("<script"))
    #expect(!page.contains("]]>"))
    for sign in ["\u{202E}", "\u{1}"] { #expect(!page.contains(sign)) }
    let shown = SampleAudits.hostile.replacing("\u{202E}", with: "\u{FFFD}")
      .replacing("\u{1}", with: "\u{2401}")
    // In the title, and as a name, a kind, a platform and a hashtag.
    #expect(read.texts["h1"]?.first == shown + ": report for 2021")
    for element in ["th", "td", "li", "p"] {
      #expect(try #require(read.texts[element]).contains { $0.contains(shown) }, "\(element)")
    }
  }
}
