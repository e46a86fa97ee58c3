import CopseModel
import TerminalCanvas

/// Why a community is thought to be the same one in every edition that lists it.
struct IdentityExplanation {
  let community: Community
  let audit: Audit
  let charset: Charset

  var explanation: Explanation {
    Explanation(
      title: "Why this is one community: \(community.name)",
      lines: [.labelled("id", community.id)] + names + [.blank] + grounds + [.blank] + continuations
    )
  }

  /// The names under which it was listed, where there are several.
  private var names: [Explanation.Line] {
    let runs = community.runs(of: .name).filter { $0.text != nil }
    guard Set(runs.map(\.text)).count > 1 else { return [] }
    return runs.map { .labelled(years($0.years), Self.stated($0.text ?? "")) }
  }

  private static func stated(_ text: String) -> String { text.isEmpty ? "not stated" : text }

  /// One entry for editions in a row that have the same ground.
  private var grounds: [Explanation.Line] {
    var runs: [(years: [Int], ground: IdentityGround?)] = []
    for (year, row) in zip(audit.years, community.lifeline) {
      if let last = runs.indices.last, runs[last].ground == row?.identityGround {
        runs[last].years.append(year)
      } else {
        runs.append(([year], row?.identityGround))
      }
    }
    return runs.map { .labelled(years($0.years), sentence($0.ground)) }
      + [remark].compactMap(\.self)
  }

  private func sentence(_ ground: IdentityGround?) -> String {
    switch ground {
    case .id: "by its id: the same id is the same community, whatever its name"
    case .name(let same) where same.isEmpty:
      "by its name alone: the sheet has no ids; no other edition lists the community by this name"
    case .name(let same):
      "inferred: the sheet has no ids, and the name stands in it once, as it does in "
        + years(same)
    case .noID: "matched with nothing: the row has no id, though its sheet has ids"
    case .namesake:
      "matched with nothing: the sheet has no ids, and other rows have the same name"
    case nil: "not listed"
    }
  }

  /// What is inferred must not be overlooked.
  private var remark: Explanation.Line? {
    let inferred = community.lifeline.compactMap(\.self).filter(\.isInferred)
    if inferred.isEmpty { return nil }
    return .remark(
      "Inferred from the name in \(years(inferred.map(\.year))); ids would be certain.")
  }

  /// What `formerly` says, here and elsewhere.
  private var continuations: [Explanation.Line] {
    let own = community.continues.map { link in
      "It continues \(told(link)), as \(sayers(link))."
    }
    let others = community.continuedBy.map { link in
      "\(told(link)) continues it, as \(sayers(link))."
    }
    return (own.isEmpty ? [nothingSaid] : own).map { .labelled("formerly", $0) }
      + others.map { .labelled("continued", $0) }
  }

  private func sayers(_ link: Continuation) -> String {
    "\(years(link.years)) \(link.years.count == 1 ? "says" : "say")"
  }

  private var nothingSaid: String {
    community.runs(of: .formerly).contains { $0.text != nil }
      ? "No edition says that it continues another."
      : "Not recorded: no edition that lists it has this column."
  }

  private func told(_ link: Continuation) -> String {
    guard let other = link.community else { return "\(link.id), which no edition lists" }
    return other.name == link.id ? link.id : "\(other.name) (\(link.id))"
  }

  private func years(_ years: [Int]) -> String { YearSpans.text(years, charset: charset) }
}
