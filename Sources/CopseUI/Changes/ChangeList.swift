import CopseModel

/// What the Changes screen shows of a line: two editions, and what changed from one to the other.
struct ChangeList: Sendable {
  let from: Int
  let to: Int
  /// The columns that one of the two editions lacks, by its year.
  let notRecorded: [(year: Int, columns: [String])]
  /// The years between the two that the audit has no edition of.
  let yearsWithoutEdition: [Int]
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
    /// All that it tells of, the whole first where there is one.
    var communities: [Community] { [closures.whole].compactMap(\.self) + closures.communities }

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
    notRecorded = comparison.notRecordedByYear
    yearsWithoutEdition = comparison.yearsWithoutEdition
    events = changes.events.map(Event.init)
    let groups = changes.groups
    self.groups = ChangeSection.inOrder.compactMap { section in
      groups.first { .kind($0.kind) == section }
    }
  }
}
