internal import CopseModel

/// Which communities left a platform and joined another.
struct Movers {
  let subject: ReportSubject

  var section: ReportSection { ReportSection("moved", "Moves between platforms", blocks) }

  private var blocks: [ReportBlock] {
    guard subject.changes != nil else { return [subject.nothingToCompare] }
    if let years = subject.yearsWithoutPlatforms { return [years] }
    guard let moved = subject.group(.moved) else {
      return [.paragraph("None left a platform and joined another \(subject.span).")]
    }
    let rest = moved.count - SectionWords.mostRows
    let more: ReportText = rest > 0 ? "And \(SectionWords.communities(rest)) more. " : ""
    let rows = moved.prefix(SectionWords.mostRows).map { entry -> [ReportCell] in
      [
        .text(.community(entry.community)), .text(entry.before.joined(separator: ", ")),
        .text(entry.after.joined(separator: ", ")),
      ]
    }
    let count = SectionWords.communities(moved.count)
    return [
      .paragraph("\(count) left a platform and joined another \(subject.span)."),
      .table(
        ReportTable(
          "Communities that moved \(subject.span)", ["community", "left", "joined"],
          rows: Array(rows), note: more + "How to list them: \(subject.query(behind: [.moved]))")),
    ]
  }
}

extension ReportSubject {
  /// Says which of the two editions compared has no column of platforms; nil when both have.
  var yearsWithoutPlatforms: ReportBlock? {
    let years = [before, edition].compactMap(\.self).filter { !$0.records(.platforms) }.map(\.year)
    guard !years.isEmpty else { return nil }
    return .note(
      "Platforms are not recorded in \(SectionWords.list(years)): nobody can be said to have moved."
    )
  }
}
