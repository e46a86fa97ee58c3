import CopseModel
import Testing

@Suite struct PublishedComparisonTests {
  static let audit: Audit = {
    var builder = AuditBuilder(title: "Test")
    builder.append(
      SheetText("id,status,platforms,part_of\na,,Zoom,\nb,closed,zoom,\np,,zoom,a\nq,,,a"),
      year: 2020)
    builder.append(SheetText("id,status,platforms\na,,zoom\nc,,teams\nd,,"), year: 2022)
    builder.append(connections: SheetText("from,to\na,c"), year: 2022)
    let figures = [
      (2020, "total", 1), (2022, "total", 4), (2022, "added", 2), (2020, "added", 0),
      (2022, "removed", 0), (2022, "platform:ZOOM", 1), (2022, "parts:a", 2), (2022, "parts:z", 0),
      (2022, "connections", 1), (2020, "connections", 5), (2021, "total", 1), (2022, "friends", 1),
      (2022, "platform:MS Teams", 1),
    ]
    for (year, figure, value) in figures {
      builder.publish(PublishedFigure(edition: year, figure: figure, value: value, source: ""))
    }
    return builder.build()
  }()

  @Test func `every figure stands beside what the sheets give`() {
    let lines = Self.audit.publishedComparisons.map { comparison in
      let found = comparison.found.map(String.init) ?? "-"
      return "\(comparison.figure.edition) \(comparison.figure.figure) "
        + "\(comparison.figure.value) \(found) \(comparison.verdict.rawValue)"
    }
    #expect(
      lines == [
        "2020 total 1 1 agrees",
        "2022 total 4 3 differs",
        "2022 added 2 2 agrees",
        "2020 added 0 - cannot be compared",
        "2022 removed 0 0 agrees",
        "2022 platform:ZOOM 1 1 agrees",
        "2022 parts:a 2 2 agrees",
        "2022 parts:z 0 0 agrees",
        "2022 connections 1 1 agrees",
        "2020 connections 5 - cannot be compared",
        "2021 total 1 - cannot be compared",
        "2022 friends 1 - cannot be compared",
        "2022 platform:MS Teams 1 1 agrees",
      ])
  }

  @Test func `the figures of a year can be had alone, and some of them`() {
    #expect(
      Self.audit.publishedComparisons(of: 2020).map(\.figure.figure) == [
        "total", "added", "connections",
      ])
    #expect(
      Self.audit.publishedComparisons(of: 2022, ["total", "removed", "friends"]).map(\.found)
        == [3, 0, nil])
    #expect(Self.audit.publishedComparisons(of: 1999) == [])
    #expect(Audit().publishedComparisons == [])
  }
}
