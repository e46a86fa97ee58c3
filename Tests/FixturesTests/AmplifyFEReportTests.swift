import CopseFiles
import CopseModel
import Foundation
import Testing

/// The reports of the sample answer what the announcement of 2021 and the essay of 2025 say.
@Suite struct AmplifyFEReportTests {
  private static func audit() throws -> Audit {
    try AuditReader.read(at: fixtures.appending(path: "amplifyfe").path)
  }

  private static func markdown(_ line: String) throws -> String {
    let audit = try audit()
    let query = try Query(parsing: line, vocabulary: audit.vocabulary)
    return MarkdownReport(try ReportDocument(of: audit, query)).text
  }

  /// What stands below a heading, up to the next one.
  private static func section(_ title: String, of text: String) throws -> Substring {
    let start = try #require(text.firstRange(of: "## \(title)\n")).upperBound
    return text[start...].prefix(
      upTo: text[start...].firstRange(of: "\n## ")?.lowerBound ?? text.endIndex)
  }

  /// The numbers of the first row of a name, shares left out.
  private static func row(_ name: String, of section: Substring) throws -> [Int] {
    let line = try #require(section.split(separator: "\n").first { $0.hasPrefix("| \(name) |") })
    return line.split(separator: "|").dropFirst().compactMap { cell in
      Int(cell.drop { $0 == " " }.prefix { $0.isNumber })
    }
  }

  @Test func `2021: from 100 to 130, 36 added and six removed, as published`() throws {
    let headlines = try Self.section("Headline figures", of: try Self.markdown("at:2021"))
    #expect(
      headlines.contains(
        "The 2021 edition counts **130** communities; the 2020 edition counted **100**. **36** "
          + "were added and **6** removed."))
    #expect(
      headlines.contains("Every published figure that can be compared agrees with the sheets."))
    for figure in [
      "total | 100 | 100", "total | 130 | 130", "added | 36 | 36", "removed | 6 | 6",
      "platform:twitter | 96 | 96", "parts:tes-fe-community-forums | 74 | 74",
    ] {
      #expect(headlines.contains("| \(figure) | agrees |"), "\(figure)")
    }
  }

  @Test func `2021: the TES communities closed with all 74 forums`() throws {
    let text = try Self.markdown("at:2021")
    #expect(
      try Self.section("Closures that belong together", of: text)
        .contains("- **TES communities closed: 74 forums with it**"))
    #expect(
      try Self.section("Communities closed or removed", of: text)
        .contains("| TES communities | forum | forum | closed |"))
  }

  @Test func `2021: most use two platforms or more, in different combinations`() throws {
    let several = try Self.section(
      "How many platforms, and which together", of: try Self.markdown("at:2021"))
    #expect(several.contains("**100** of 133 communities found in 2021, 75%, use two platforms"))
    #expect(several.contains("| jiscmail + twitter |"))
    #expect(several.contains("| twitter + zoom |"))
  }

  @Test func `2021: Twitter is the most popular, Teams and Zoom grow, Jisc mailing lists fall`()
    throws
  {
    let platforms = try Self.section("Platforms", of: try Self.markdown("at:2021"))
    #expect(
      platforms.contains("twitter has the most communities, **98**, **96** of them open"))
    for name in ["teams", "zoom"] {
      let counts = try Self.row(name, of: platforms)
      #expect(counts.count == 2 && counts[1] > counts[0], "\(name)")
    }
    let jiscmail = try Self.row("jiscmail", of: platforms)
    #expect(jiscmail.count == 2 && jiscmail[1] < jiscmail[0])
  }

  @Test func `2021: the hashtag AmplifyFE is used on Twitter, LinkedIn and Instagram`() throws {
    let hashtags = try Self.section("Hashtags", of: try Self.markdown("at:2021"))
    for platform in ["twitter", "linkedin", "instagram"] {
      #expect(hashtags.contains("| #AmplifyFE | \(platform) | 1 |"), "\(platform)")
    }
  }

  @Test func `2024: people leave Twitter for LinkedIn, Bluesky, newsletters and WhatsApp`() throws {
    let text = try Self.markdown("at:2024")
    let platforms = try Self.section("Platforms", of: text)
    let twitter = try Self.row("twitter", of: platforms)
    #expect(twitter.count == 5 && twitter[4] < twitter[3])
    for name in ["linkedin", "bluesky", "newsletter", "whatsapp"] {
      let counts = try Self.row(name, of: platforms)
      #expect(counts.count == 5 && counts[4] > counts[3], "\(name)")
    }
    let flows = try Self.section("Where the communities went", of: text)
    let ways = flows.split(separator: "\n").filter { $0.hasPrefix("| twitter |") }.prefix(4)
      .map { $0.split(separator: "|").dropFirst().first.map { String($0) } ?? "" }
    #expect(Set(ways) == [" linkedin ", " newsletter ", " bluesky ", " whatsapp "])
  }

  @Test func `2024: JoyFE is dormant, and AmplifyFE is not on Twitter any more`() throws {
    let text = try Self.markdown("at:2024")
    let status = try Self.section("Changes of status", of: text)
    #expect(
      status.split(separator: "\n").contains {
        $0.contains("JoyFE") && $0.contains("#JoyFE") && $0.hasSuffix("| not stated | dormant |")
      })
    let uses = try Self.section("Hashtags", of: text).split(separator: "\n")
      .filter { $0.hasPrefix("| #AmplifyFE |") && $0.contains("was:") }
    #expect(uses.count == 2)
    #expect(!uses.contains { $0.contains("| twitter |") })
  }

  @Test func `what is invented is said above all else`() throws {
    for line in ["at:2021", "at:2024"] {
      let text = try Self.markdown(line)
      let opening = try #require(text.firstRange(of: "\n## ").map { text[..<$0.lowerBound] })
      #expect(opening.contains("are illustrative: invented"))
    }
    let latest = try Self.markdown("")
    #expect(latest.contains("The editions of 2022 and 2023 are illustrative"))
    #expect(!(try Self.markdown("at:2021")).contains("The editions of 2022 and 2023"))
  }

  @Test(arguments: [
    "", "at:2021", "at:2020", "vs:2020", "is:open platform:twitter", "vs:2021 #illustrativeai",
    "group:kind kind:chat at:2023",
  ])
  func `a query beside a number lists just as many as it says`(line: String) throws {
    let audit = try Self.audit()
    let query = try Query(parsing: line, vocabulary: audit.vocabulary)
    let document = try ReportDocument(of: audit, query)
    var checked = 0
    for block in document.sections.flatMap(\.blocks) {
      let table: ReportTable
      switch block {
      case .table(let own): table = own
      case .figure(let figure): table = figure.table
      case .map(let map): table = map.table
      case .heading, .paragraph, .note, .list: continue
      }
      for cell in table.rows.joined() {
        guard let count = cell.count, let query = cell.query else { continue }
        #expect(audit.find(query).count == count, "\(table.caption): \(query)")
        checked += 1
      }
    }
    #expect(checked > 100)
  }
}
