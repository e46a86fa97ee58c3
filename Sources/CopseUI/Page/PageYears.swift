import CopseModel
import TerminalCanvas

/// What happened year by year.
struct PageYears {
  let subject: PageSubject

  var lines: [PageLine] {
    var lines = subject.title("Year by year", .years)
    var previous: Int?
    for (year, row) in subject.life {
      if let previous {
        lines += gap(previous, year)
        lines += heading(year, row, subject.events(from: previous, to: year))
        lines += changes(from: previous, to: year)
      } else {
        lines += heading(year, row, [])
      }
      previous = year
    }
    return lines
  }

  private func gap(_ earlier: Int, _ later: Int) -> [PageLine] {
    guard later - earlier > 1 else { return [] }
    let years = subject.years(Array(earlier + 1..<later))
    return subject.wrapped.text("\(years) no edition", style: .dim).entry(.gap(after: earlier))
  }

  /// The year, its status mark, its events beside, and the status in words.
  private func heading(_ year: Int, _ row: Community?, _ events: [Mark]) -> [PageLine] {
    let status = row?.statusInWords ?? "not listed"
    let badges = [
      row?.isIllustrative == true ? "illustrative" : "",
      subject.community.yearsInferred.contains(year) ? "inferred" : "",
    ].filter { !$0.isEmpty }
    let text = ([status] + badges).joined(separator: ", ")
    let marks = ([Mark(of: row)] + events).map { ($0.text(in: subject.charset), 1, $0.style) }
    let space = ("", max(1, 5 - marks.count), Style.plain)
    return subject.wrapped.behind([("\(year)", 5, .bold)] + marks + [space], text)
      .entry(.year(year))
  }

  private func changes(from earlier: Int, to later: Int) -> [PageLine] {
    guard let comparison = audit.comparison(from: earlier, to: later) else { return [] }
    let told = comparison.changes(of: subject.community.number)
    var lines: [PageLine] = []
    for change in told where !ChangeKinds.ofConnections.contains(change.kind) {
      lines += indented(phrase(change, before: later), Mark(of: change.kind))
        .entry(.change(later, change), isChange: true)
    }
    lines += connections(comparison)
    let kinds = ChangeKinds(told.map(\.kind))
    if kinds.contains(.closed) || kinds.contains(.removed) { lines += event(comparison) }
    return lines
  }

  /// How many connections came and went; told at both ends, since the other may be a part, which no
  /// list shows.
  private func connections(_ comparison: Comparison) -> [PageLine] {
    let (from, to) = (comparison.from.year, comparison.to.year)
    let number = subject.community.number
    let told = [
      (ChangeKind.linked, "more", comparison.connectionsGained(by: number), to, from),
      (.unlinked, "fewer", comparison.connectionsLost(by: number), from, to),
    ]
    return told.filter { !$0.2.isEmpty }.flatMap { kind, word, others, there, missing in
      indented("\(others.count) connection\(others.count == 1 ? "" : "s") \(word)", nil)
        .entry(
          .connections(to, kind),
          counting: PageCount(
            "Connections \(word) in \(to) than in \(from)",
            "Communities that the edition of \(there) connects with \(subject.community.name), and "
              + "that of \(missing) does not, though it lists both.", others,
            named: .naming(others, at: .year(there))),
          isChange: true)
    }
  }

  private var audit: Audit { subject.audit }

  private func indented(_ text: String, _ mark: Mark?) -> [DetailLine] {
    let indent = subject.wrapped.columns >= 30 ? 5 : 1
    return subject.wrapped.text(text, indent: mark == nil ? indent + 2 : indent, mark: mark)
  }

  /// What became of it; one that was listed before it was added is listed again.
  private func phrase(_ change: Change, before year: Int) -> String {
    if change.kind == .added, subject.life.contains(where: { $0.year < year && $0.row != nil }) {
      return "added: listed again"
    }
    let phrase = change.phrase(in: subject.charset)
    let others = subject.community.continuedBy.filter { $0.years.contains(year) }
    guard change.kind == .removed || change.kind == .closed, !others.isEmpty else { return phrase }
    let names = others.compactMap(\.community).map(\.name).joined(separator: ", ")
    return "\(phrase); continued by \(names)"
  }

  /// What closed or went together with it, told as one event.
  private func event(_ comparison: Comparison) -> [PageLine] {
    guard let event = audit.event(of: subject.community, in: comparison) else { return [] }
    let communities = [event.whole].compactMap(\.self) + event.communities
    let (from, to) = (comparison.from.year, comparison.to.year)
    return indented(event.sentenceOfOne, nil)
      .entry(
        .event(to),
        counting: PageCount(
          "Closed or gone together",
          "\(event.sentence), from \(from) to \(to).", communities,
          named: .naming(communities, at: .year(to), versus: from, showsChanges: true)))
  }
}

extension Audit {
  /// The event that tells of a community: of all that the two editions list, as the screen of changes
  /// tells them without a query, or else with parts.
  fileprivate func event(of community: Community, in comparison: Comparison) -> ClosureEvent? {
    let query = Query(at: .year(comparison.to.year), versus: comparison.from.year)
    var withParts = query
    withParts.showsParts = true
    return [query, withParts].lazy.compactMap { query in
      changes(query)?.events.first { event in
        ([event.whole].compactMap(\.self) + event.communities)
          .contains { $0.number == community.number }
      }
    }.first
  }
}
