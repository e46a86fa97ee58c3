internal import CopseModel

/// Which communities took another name.
struct ChangedNames {
  let subject: ReportSubject

  var section: ReportSection { ReportSection("renamed", "New names", blocks) }

  private var blocks: [ReportBlock] {
    guard subject.changes != nil else { return [subject.nothingToCompare] }
    guard let renamed = subject.group(.renamed) else {
      return [.paragraph("None changed its name \(subject.span).")]
    }
    let rest = renamed.count - SectionWords.mostRows
    let count = SectionWords.communities(renamed.count)
    return [
      .paragraph(
        "\(count) changed the name \(subject.span). How to list them: \(subject.query(behind: [.renamed]))"
      ),
      .list(renamed.prefix(SectionWords.mostRows).map(told)),
    ] + (rest > 0 ? [.paragraph("And \(SectionWords.communities(rest)) more.")] : [])
  }

  private func told(_ entry: ChangeEntry) -> ReportText {
    "\(entry.before.joined(separator: ", ")) → \(ReportText.community(entry.community))"
  }
}
