internal import CopseFiles
internal import CopseModel
internal import TerminalCanvas

/// Hashtags to be printed.
struct HashtagReport {
  let audit: Audit
  let trends: HashtagTrends
  /// nil where there are no two editions to compare.
  let lost: LostHashtags?
  /// By hashtag, as people write it.
  private let spellings: [String: String]

  init(audit: Audit, trends: HashtagTrends, lost: LostHashtags?) {
    self.audit = audit
    self.trends = trends
    self.lost = lost
    spellings = Dictionary(trends.hashtags.map { ($0.hashtag, $0.spelling) }) { first, _ in first }
  }

  func write(as format: ReportFormat, to output: inout Output) {
    switch format {
    case .text: writeText(to: &output)
    case .csv: writeSheet(to: &output)
    case .json: output.writeLine(JSON.array(trends.hashtags.map(json)).text)
    case .markdown: writeMarkdown(to: &output)
    }
  }

  private var headings: [String] {
    ["hashtag", "first", "last"] + trends.years.map(String.init)
      + ["platforms", "used on", "spellings", "near"]
  }

  private func cells(_ trend: HashtagTrend) -> [String] {
    ["#" + trend.spelling]
      + [trend.years?.lowerBound, trend.years?.upperBound].map { $0.map(String.init) ?? "" }
      + trend.counts.map { $0.map(String.init) ?? "" }
      + [
        trend.platforms.map { "\($0.platform) \($0.communities)" }.joined(separator: ", "),
        usedOn(trend),
        trend.spellings.count > 1
          ? trend.spellings.map { "#" + $0 }.joined(separator: " ") : "",
        trend.near.map { "#" + (spellings[$0] ?? $0) }.joined(separator: " "),
      ]
  }

  /// `linkedin 2021–2024, twitter 2021–2023`: the platforms in the order met, with their years.
  private func usedOn(_ trend: HashtagTrend) -> String {
    var years: [(platform: String, years: [Int])] = []
    for use in trend.usedOn {
      if let place = years.firstIndex(where: { $0.platform == use.platform }) {
        years[place].years.append(use.year)
      } else {
        years.append((use.platform, [use.year]))
      }
    }
    return years.map { "\($0.platform) \(spans($0.years))" }.joined(separator: ", ")
  }

  /// `2020–2022 2024`: editions in a row as one.
  private func spans(_ years: [Int]) -> String {
    var spans: [(first: Int, last: Int)] = []
    for year in years {
      let before = trends.years.last { $0 < year }
      if let last = spans.last?.last, last == before {
        spans[spans.count - 1].last = year
      } else {
        spans.append((year, year))
      }
    }
    return spans.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)–\($0.last)" }
      .joined(separator: " ")
  }

  private func json(_ trend: HashtagTrend) -> JSON {
    [
      "hashtag": .string(trend.hashtag), "spellings": .strings(trend.spellings),
      "counts": .array(
        zip(trends.years, trend.counts).map { year, count in
          ["edition": .integer(year), "communities": .integer(orNull: count)]
        }),
      "platforms": .array(
        trend.platforms.map {
          ["platform": .string($0.platform), "communities": .integer($0.communities)]
        }),
      "near": .strings(trend.near),
      "usedOn": .array(
        trend.usedOn.map {
          [
            "edition": .integer($0.year), "platform": .string($0.platform),
            "communities": .integer($0.communities),
          ]
        }),
    ]
  }
}

extension HashtagReport {
  private func writeText(to output: inout Output) {
    var table = TextTable(headings, alignedRight: Set(3..<3 + trends.years.count), main: 0)
    for trend in trends.hashtags { table.append(cells(trend)) }
    for line in table.lines(within: output.columns) { output.writeLine(line) }
    for remark in remarks { output.writeLine(remark) }
    guard let lost, lost.isRecorded else { return }
    output.writeLine("\n\(LostReport(audit: audit, lost: lost).heading)")
    for line in LostReport(audit: audit, lost: lost).lines {
      output.writeLine("  " + visibleMarks(line))
    }
  }

  private func writeSheet(to output: inout Output) {
    var writer = SheetWriter(.comma)
    writer.append(headings)
    for trend in trends.hashtags { writer.append(cells(trend).map(visibleMarks)) }
    output.write(writer.take())
  }

  private func writeMarkdown(to output: inout Output) {
    output.writeLine("## Hashtags\n")
    output.writeMarkdownTable(
      headings, alignedRight: Set(3..<3 + trends.years.count), trends.hashtags.map(cells))
    for remark in remarks { output.writeLine("\n\(remark).") }
    guard let lost, lost.isRecorded else { return }
    output.writeLine("\n### \(LostReport(audit: audit, lost: lost).heading)\n")
    for line in LostReport(audit: audit, lost: lost).lines {
      output.writeLine("- " + markdown(line))
    }
  }

  /// What must be known of the editions beside their numbers.
  private var remarks: [String] {
    let missing = audit.editions.filter { !$0.records(.hashtags) }.map { String($0.year) }
    let invented = audit.illustrativeYears.map(String.init)
    return [
      missing.isEmpty ? nil : "hashtags not recorded in \(missing.joined(separator: ", "))",
      invented.isEmpty ? nil : "illustrative: \(invented.joined(separator: ", "))",
    ].compactMap(\.self)
  }
}
