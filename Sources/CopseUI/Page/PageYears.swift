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
    for (kind, word) in [(ChangeKind.linked, "more"), (.unlinked, "fewer")] {
      let count = told.count { $0.kind == kind }
      if count == 0 { continue }
      lines += indented("\(count) connection\(count == 1 ? "" : "s") \(word)", nil)
        .entry(.connections(later, kind), isChange: true)
    }
    let kinds = ChangeKinds(told.map(\.kind))
    if kinds.contains(.closed) || kinds.contains(.removed) { lines += event(comparison) }
    return lines
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
    return change.phrase(in: subject.charset)
  }

  /// A whole and its parts that close together are told as one event.
  private func event(_ comparison: Comparison) -> [PageLine] {
    let query = Query(
      filter: .term(.id([subject.community.id])), at: .year(comparison.to.year),
      versus: comparison.from.year, showsParts: true)
    let event = audit.changes(query)?.events.first { event in
      ([event.whole].compactMap(\.self) + event.communities)
        .contains { $0.number == subject.community.number }
    }
    guard let event else { return [] }
    return indented(event.sentence, nil).entry(.event(comparison.to.year))
  }
}
