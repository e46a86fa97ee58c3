internal import CopseModel

/// What is counted no more since the edition compared with, by name.
struct Departures {
  let subject: ReportSubject

  var section: ReportSection {
    ReportSection("removed", "Communities closed or removed", blocks)
  }

  private static let parts: [BalancePart] = [.closed, .removed, .attached]

  private var blocks: [ReportBlock] {
    guard let passage = subject.passage else { return [subject.nothingToCompare] }
    guard passage.row.lost > 0 else { return [.paragraph("None was removed \(subject.span).")] }
    let reasons = Self.parts.filter { passage.row[$0] > 0 }
      .map { "\(passage.row[$0]) \(words($0))" }
    let table = CommunityTable(
      subject: subject, caption: "Communities closed or removed \(subject.span)")
    let continued = subject.continuations
    return [
      .paragraph(
        "\(strong: passage.row.lost) \(passage.row.lost == 1 ? "is" : "are") counted no more: \(reasons.joined(separator: ", "))."
      ),
      .table(
        table.table(Self.parts, of: passage) { community, part in
          reason(community, part) + continuation(continued.later[community.number] ?? [])
        }),
    ]
  }

  private func words(_ part: BalancePart) -> String {
    switch part {
    case .removed: "no longer listed"
    case .attached: "now part of another"
    case .opening, .new, .returned, .reopened, .detached, .closed, .closing: part.rawValue
    }
  }

  private func reason(_ community: Community, _ part: BalancePart) -> ReportText {
    switch part {
    case .closed:
      Lifecycle.closed.word == community.status.lowercased()
        ? "closed" : "closed: “\(community.status)”"
    case .attached:
      community.whole.map { "now part of \(ReportText.community($0))" } ?? "now part of another"
    case .removed, .opening, .new, .returned, .reopened, .detached, .closing: "no longer listed"
    }
  }

  private func continuation(_ later: [Community]) -> ReportText {
    later.isEmpty ? "" : "; continued by \(ReportText.joined(later.map(ReportText.community)))"
  }
}
