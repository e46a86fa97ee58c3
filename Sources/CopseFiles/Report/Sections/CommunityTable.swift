internal import CopseModel

/// Communities by name, each with the reason why it stands there.
struct CommunityTable {
  let subject: ReportSubject
  let caption: String

  /// - Parameters:
  ///   - parts: the numbers of the balance whose communities they are, in this order.
  ///   - reason: why a community stands there.
  func table(
    _ parts: [BalancePart], of passage: Passage, reason: (Community, BalancePart) -> ReportText
  ) -> ReportTable {
    var rows: [[ReportCell]] = []
    var rest = 0
    for part in parts where passage.row[part] > 0 {
      let found = subject.audit.find(passage.behind(part))
      let room = SectionWords.mostRows - rows.count
      for community in found.prefix(room) { rows.append(row(community, reason(community, part))) }
      rest += max(0, found.count - room)
    }
    let query = passage.behind(parts)
    let more: ReportText = rest == 0 ? "" : "And \(SectionWords.communities(rest)) more. "
    return ReportTable(
      caption, ["community", "approach", "platforms", "why"], rows: rows,
      note: more + "How to list them: \(query)")
  }

  private func row(_ community: Community, _ reason: ReportText) -> [ReportCell] {
    [
      .text(.community(community)), .text(community.kind),
      .text(platforms(of: community)), .text(reason),
    ]
  }

  private func platforms(of community: Community) -> String {
    var seen: Set<String> = []
    return community.platforms.map(\.platform).filter { seen.insert($0).inserted }
      .joined(separator: ", ")
  }
}
