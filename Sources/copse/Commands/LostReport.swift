internal import CopseFiles
internal import CopseModel
internal import TerminalCanvas

/// Hashtags that lost their communities, and communities that lost their hashtags.
struct LostReport {
  let audit: Audit
  /// nil where there are no two editions to compare.
  let lost: LostHashtags?

  /// `Lost from 2023 to 2024`
  var heading: String {
    let years = [lost?.comparison.from, lost?.comparison.to].compactMap(\.self).map { edition in
      "\(edition.year)" + (edition.isIllustrative ? " (illustrative)" : "")
    }
    return years.isEmpty
      ? "Lost: there are no two editions to compare"
      : "Lost from \(years.joined(separator: " to "))"
  }

  var lines: [String] {
    guard let lost else { return [] }
    guard lost.isRecorded else {
      let years = lacking.map(String.init).joined(separator: " and ")
      return ["hashtags not recorded in \(years): nobody knows what was lost"]
    }
    let hashtags = lost.hashtags.map { hashtag in
      let reasons = hashtag.reasons.map { "\($0.communities) \($0.reason.words)" }
      return "#\(hashtag.spelling): \(reasons.joined(separator: ", "))"
    }
    let communities = lost.communities.map { "\(title(of: $0)): no hashtag any more" }
    let lines = hashtags + communities
    return lines.isEmpty ? ["nothing"] : lines
  }

  /// The years of the two editions whose sheets have no hashtags.
  private var lacking: [Int] {
    [lost?.comparison.from, lost?.comparison.to].compactMap(\.self)
      .filter { !$0.records(.hashtags) }.map(\.year)
  }

  func write(as format: ReportFormat, to output: inout Output) {
    switch format {
    case .text:
      output.writeLine(heading)
      for line in lines { output.writeLine("  " + visibleMarks(line)) }
    case .markdown:
      output.writeLine("### \(heading)\n")
      for line in lines { output.writeLine("- " + markdown(line)) }
    case .csv: writeSheet(to: &output)
    case .json: output.writeLine(json.text)
    }
  }

  private func writeSheet(to output: inout Output) {
    var writer = SheetWriter(.comma)
    writer.append(["hashtag", "communities"] + LossReason.allCases.map(\.words))
    for hashtag in lost?.hashtags ?? [] {
      let counts = LossReason.allCases.map { String(hashtag.count(because: $0)) }
      writer.append(
        ["#" + visibleMarks(hashtag.spelling), String(hashtag.communities)] + counts)
    }
    output.write(writer.take())
  }

  private var json: JSON {
    [
      "from": .integer(orNull: lost?.pair.from), "to": .integer(orNull: lost?.pair.to),
      "notRecorded": .array(lacking.map(JSON.integer)),
      "hashtags": .array(
        (lost?.hashtags ?? []).map { hashtag in
          [
            "hashtag": .string(hashtag.hashtag), "spelling": .string(hashtag.spelling),
            "untagged": .integer(hashtag.count(because: .untagged)),
            "closed": .integer(hashtag.count(because: .closed)),
            "removed": .integer(hashtag.count(because: .removed)),
          ]
        }),
      "communities": .strings((lost?.communities ?? []).map(\.id)),
    ]
  }
}

extension LostHashtag {
  /// How many communities went one way.
  fileprivate func count(because reason: LossReason) -> Int {
    reasons.first { $0.reason == reason }?.communities ?? 0
  }
}
