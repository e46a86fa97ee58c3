internal import CopseModel

/// What came to be counted since the edition compared with, by name.
struct Arrivals {
  let subject: ReportSubject

  var section: ReportSection {
    ReportSection("added", "New communities", blocks)
  }

  private static let parts: [BalancePart] = [.new, .returned, .reopened, .detached]

  private var blocks: [ReportBlock] {
    guard let passage = subject.passage else { return [subject.nothingToCompare] }
    guard passage.row.added > 0 else { return [.paragraph("None was added \(subject.span).")] }
    let reasons = Self.parts.filter { passage.row[$0] > 0 }
      .map { "\(passage.row[$0]) \($0.rawValue)" }
    let table = CommunityTable(subject: subject, caption: "Communities added \(subject.span)")
    let continued = subject.continuations
    return [
      .paragraph(
        "\(strong: passage.row.added) came to be counted: \(reasons.joined(separator: ", "))."),
      .table(
        table.table(Self.parts, of: passage) { community, part in
          reason(part, passage, continues: continued.earlier[community.number] ?? [])
        }),
    ]
  }

  private func reason(
    _ part: BalancePart, _ passage: Passage, continues earlier: [Community]
  ) -> ReportText {
    switch part {
    case .returned: "listed again; not in \(passage.row.from)"
    case .reopened: "open again; closed in \(passage.row.from)"
    case .detached: "no part of another any more"
    case .new, .opening, .removed, .closed, .attached, .closing:
      earlier.isEmpty
        ? "first listed" : "continues \(ReportText.joined(earlier.map(ReportText.community)))"
    }
  }
}

/// What continues what between the two editions compared.
struct Continuations {
  /// By the number of a new community: what it continues.
  var earlier: [Int: [Community]] = [:]
  /// By the number of an earlier community: what continues it.
  var later: [Int: [Community]] = [:]
}

extension ReportSubject {
  var continuations: Continuations {
    var all = Continuations()
    guard let continued = group(.continued) else {
      return all
    }
    for entry in continued {
      all.earlier[entry.community.number] = entry.others
      for other in entry.others { all.later[other.number, default: []].append(entry.community) }
    }
    return all
  }
}
