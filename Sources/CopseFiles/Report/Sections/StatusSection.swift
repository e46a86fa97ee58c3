internal import CopseModel

/// Whose status changed without a closing or a reopening: above all, who went quiet.
struct StatusSection {
  let subject: ReportSubject

  var section: ReportSection { ReportSection("status", "Changes of status", blocks) }

  private var blocks: [ReportBlock] {
    guard let changes = subject.changes else { return [subject.nothingToCompare] }
    let years = [changes.comparison.from, changes.comparison.to]
      .filter { !$0.records(.status) }.map(\.year)
    guard years.isEmpty else {
      return [
        .note(
          "The status is not recorded in \(SectionWords.list(years)): no change of it is known.")
      ]
    }
    guard let group = subject.group(.status) else {
      return [.paragraph("None changed its status \(subject.span).")]
    }
    let entries = Array(group)
    let quiet = entries.filter { $0.community.lifecycle == .dormant }
    let others = entries.filter { $0.community.lifecycle != .dormant }
    return [
      .paragraph(
        "\(SectionWords.communities(entries.count)) changed the status \(subject.span) and neither closed nor opened again; \(strong: quiet.count) of them are dormant now."
      ),
      .table(table(quiet + others)),
    ]
  }

  private func table(_ entries: [ChangeEntry]) -> ReportTable {
    let rest = entries.count - SectionWords.mostRows
    let more: ReportText = rest > 0 ? "And \(SectionWords.communities(rest)) more. " : ""
    return ReportTable(
      "Changes of status \(subject.span), those that are dormant now first",
      ["community", "hashtags", "before", "now"],
      rows: entries.prefix(SectionWords.mostRows).map { entry in
        [
          .text(.community(entry.community)),
          .text(entry.community.hashtags.map { "#" + $0 }.joined(separator: ", ")),
          .text(stated(entry.before)), .text(stated(entry.after)),
        ]
      }, note: more + "How to list them: \(subject.query(behind: [.status]))")
  }

  private func stated(_ cells: [String]) -> String {
    let text = cells.joined(separator: ", ")
    return text.isEmpty ? "not stated" : text
  }
}
