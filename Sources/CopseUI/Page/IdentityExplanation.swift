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

  /// Every edition that lists it with what speaks for it, and those that do not.
  private var grounds: [Explanation.Line] {
    guard let identity = audit.identity(of: community.number) else { return [] }
    var steps = identity.steps[...]
    var told: [(years: [Int], text: String)] = []
    for (year, row) in zip(audit.years, community.lifeline) {
      if row != nil, let step = steps.popFirst() {
        told.append(([year], step.reason))
      } else if let last = told.indices.last, told[last].text == Self.absent {
        told[last].years.append(year)
      } else {
        told.append(([year], Self.absent))
      }
    }
    return told.map { .labelled(years($0.years), $0.text) } + [remark].compactMap(\.self)
      + namesakes(identity)
  }

  private static let absent = "not listed"

  /// Others that have the name, and are not thought to be the same.
  private func namesakes(_ identity: Identity) -> [Explanation.Line] {
    if identity.namesakes.isEmpty { return [] }
    let named = identity.namesakes.map { "\($0.id) (\($0.place.file):\($0.place.line))" }
    let rest = identity.otherNamesakeCount == 0 ? "" : ", and \(identity.otherNamesakeCount) more"
    return [
      .labelled("namesakes", "not matched: \(named.joined(separator: ", "))\(rest)")
    ]
  }

  /// What is inferred must not be overlooked.
  private var remark: Explanation.Line? {
    let inferred = community.yearsInferred
    if inferred.isEmpty { return nil }
    return .remark(
      "Inferred from the name in \(years(inferred)); ids would be certain.")
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
