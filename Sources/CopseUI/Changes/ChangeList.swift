import CopseModel

/// What the Changes screen shows of a line: two editions, and what changed from one to the other.
struct ChangeList: Sendable {
  let from: Int
  let to: Int
  /// The columns that one of the two editions lacks, by its year.
  let notRecorded: [(year: Int, columns: [String])]
  let events: [Event]
  /// In the order of the screen.
  let groups: [ChangeGroup]

  /// Closures told as one.
  struct Event: Sendable {
    let closures: ClosureEvent
    /// Whether any of the communities that it tells of is invented.
    let isIllustrative: Bool
    /// Whether any of them is thought by its name to be the one that closed.
    var isInferred: Bool { closures.inferredCount > 0 }

    fileprivate init(_ closures: ClosureEvent) {
      self.closures = closures
      isIllustrative =
        closures.whole?.isIllustrative ?? false
        || closures.communities.contains { $0.isIllustrative }
    }
  }

  init(_ changes: FoundChanges) {
    let comparison = changes.comparison
    from = comparison.from.year
    to = comparison.to.year
    notRecorded = [comparison.from, comparison.to].compactMap { edition in
      let columns = comparison.notRecorded.filter { edition.lacks($0) }
      return columns.isEmpty ? nil : (edition.year, columns)
    }
    events = changes.events.map(Event.init)
    let groups = changes.groups
    self.groups = ChangeSection.inOrder.compactMap { section in
      groups.first { .kind($0.kind) == section }
    }
  }
}

extension Edition {
  /// Whether it has no column of that heading, or no connections.
  func lacks(_ heading: String) -> Bool {
    guard let field = Field.known.first(where: { $0.heading == heading }) else {
      return connectionCount == nil
    }
    return !records(field)
  }
}
