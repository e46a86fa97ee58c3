import CopseFiles
import CopseModel
import Foundation
import Testing

@Suite struct GoldenReportTests {
  @Test func `the page of a small audit is as it was looked at`() throws {
    let document = try ReportDocument(of: SampleAudits.small)
    try expect(HTMLReport(document).text, named: "small-2023.html")
  }

  @Test func `the Markdown of a small audit is as it was looked at`() throws {
    let document = try ReportDocument(of: SampleAudits.small)
    try expect(MarkdownReport(document).text, named: "small-2023.md")
  }

  @Test func `an earlier edition has its own report, in which later ones do not stand`() throws {
    let document = try ReportDocument(of: SampleAudits.small, Query(at: .year(2022)))
    let text = MarkdownReport(document).text
    try expect(text, named: "small-2022.md")
    #expect(!text.contains("bluesky"))
    #expect(!text.contains("Zeta"))
  }

  @Test func `the same audit gives the same bytes`() throws {
    for audit in [SampleAudits.small, SampleAudits.hostileAudit] {
      let documents = try (0..<3).map { _ in try ReportDocument(of: audit) }
      #expect(Set(documents.map { HTMLReport($0).text }).count == 1)
      #expect(Set(documents.map { MarkdownReport($0).text }).count == 1)
    }
  }

  private func expect(_ text: String, named name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Reports").appending(path: name)
    if ProcessInfo.processInfo.environment["COPSE_RECORD_SCREENS"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(text == (try? String(contentsOf: file, encoding: .utf8)), "\(name)")
  }
}
