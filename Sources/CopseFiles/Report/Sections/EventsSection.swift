internal import CopseModel

/// Closures that belong together, each told once.
struct EventsSection {
  let subject: ReportSubject

  var section: ReportSection { ReportSection("events", "Closures that belong together", blocks) }

  /// More events than these are counted.
  private static let mostEvents = 50

  private var blocks: [ReportBlock] {
    guard let changes = subject.changes else { return [subject.nothingToCompare] }
    let events = changes.events
    guard !events.isEmpty else {
      return [.paragraph("No closures \(subject.span) share a whole, a site or a platform.")]
    }
    let rest = events.count - Self.mostEvents
    return [
      .paragraph(
        """
        Communities that closed, or are no longer listed, \(subject.span), and what they share. \
        What they share is no cause.
        """),
      .list(events.prefix(Self.mostEvents).map(told)),
    ] + (rest > 0 ? [.paragraph("And \(SectionWords.counted(rest, "more event")).")] : [])
  }

  private func told(_ event: ClosureEvent) -> ReportText {
    var spans: [ReportText.Span] = [.strong(event.sentence)]
    switch event.illustrativeCount {
    case 0: break
    case event.count: spans += [.plain(" "), .badge("illustrative")]
    case let count: spans += [.plain(" "), .badge("\(count) illustrative")]
    }
    let names = event.whole == nil ? named(event.communities) : ""
    let query: ReportText = query(behind: event).map { " How to list them: \($0)" } ?? ""
    return ReportText(spans) + names + query
  }

  private func named(_ communities: [Community]) -> ReportText {
    let names = communities.prefix(SectionWords.mostNames).map(ReportText.community)
    let rest = communities.count - names.count
    return ": " + ReportText.joined(names) + (rest > 0 ? " and \(rest) more." : ".")
  }

  /// The shortest line that lists exactly these; nil where none does.
  private func query(behind event: ClosureEvent) -> Query? {
    let all = [event.whole].compactMap(\.self) + event.communities
    let numbers = Set(all.map(\.number))
    let terms: [Term] =
      switch event.kind {
      case .whole(let whole): [.partOf([whole.id])]
      case .host(let host): [.text(host)]
      case .platform(let platform): [.platform([ValuePattern(platform)])]
      }
    var filters = [Filter.all(terms.map(Filter.term))]
    if let whole = event.whole { filters = [.any([.term(.id([whole.id]))] + filters)] }
    filters = filters.map { .all([$0, .term(.change([.closed, .removed], during: nil))]) }
    if all.count <= SectionWords.mostNames { filters.append(.term(.id(all.map(\.id)))) }
    return filters.lazy.map(pair).first { query in
      let found = subject.audit.find(query)
      return found.count == numbers.count && found.allSatisfy { numbers.contains($0.number) }
    }
  }

  private func pair(_ filter: Filter) -> Query {
    Query(
      filter: filter.normalized, at: .year(subject.edition.year), versus: subject.before?.year,
      match: .either, showsParts: true, showsChanges: true)
  }
}
