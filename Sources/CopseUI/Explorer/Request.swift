import CopseModel

/// A question about the audit, with the number of its generation; a later one makes it stale.
package struct Request: Sendable {
  package let generation: Int
  let audit: Audit
  let query: Query
  /// What is shown until the answer comes, of which it keeps what it can.
  let previous: Results?
  /// What is being typed and could be completed; nil when the line is not being edited.
  let completion: CompletionQuestion?

  /// Whether the audit is small enough for an answer within a frame on any machine.
  package var isQuick: Bool {
    !needsLayout && audit.editions.reduce(0) { $0 + $1.count } <= 10_000
  }

  /// Whether all communities have to be laid out for the answer, which takes longest by far.
  package var needsLayout: Bool {
    query.view == .overview && previous?.whole?.showsParts != query.showsParts
  }

  /// Nil for every edition at once.
  private var yearShown: Int? {
    switch query.at {
    case .year(let year): year
    case .any: nil
    case nil: audit.years.last
    }
  }

  /// Whether what takes longest of another request is needed for this one too.
  package func needs(workOf other: Request) -> Bool {
    if other.needsLayout { return needsLayout }
    return query.view == other.query.view
  }

  /// The answer, worked out on whichever thread asks.
  ///
  /// - Parameters:
  ///   - earlier: another answer about the same audit, of which the layout is kept.
  ///   - isCancelled: asked every few milliseconds of a layout.
  /// - Returns: nil when it was cancelled.
  package func answer(
    keeping earlier: Answer? = nil, isCancelled: () -> Bool = { false }
  ) -> Answer? {
    if query.view == .constellations || needsLayout {
      let year = query.view == .constellations ? yearShown : nil
      let choice = NetworkChoice(
        showsParts: needsLayout ? query.showsParts : query.networkChoice.showsParts,
        gathered: needsLayout ? [] : query.gathered)
      guard audit.mapAhead(choice, bridgesOf: year, isCancelled: isCancelled) else { return nil }
    }
    var whole = needsLayout ? earlier?.results.whole : nil
    if needsLayout, whole?.showsParts != query.showsParts {
      whole = WholeNetwork(audit, showsParts: query.showsParts, isCancelled: isCancelled)
      if whole == nil { return nil }
    }
    return Answer(
      generation: generation,
      results: Results(query, in: audit, keeping: previous, whole: whole),
      completion: completion.map { Completion($0, in: audit) })
  }
}

extension Request: Hashable {
  package static func == (one: Request, other: Request) -> Bool {
    one.generation == other.generation && one.query == other.query
      && one.completion == other.completion
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(generation)
    hasher.combine(query)
  }
}

/// What a request found.
package struct Answer: Sendable {
  package let generation: Int
  let results: Results
  let completion: Completion?
}

extension Answer: Hashable {
  package static func == (one: Answer, other: Answer) -> Bool {
    one.generation == other.generation
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(generation)
  }
}
