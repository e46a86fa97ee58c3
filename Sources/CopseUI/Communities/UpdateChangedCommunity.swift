import CopseModel

/// Going from change to change, wherever one is.
extension State {
  mutating func goToChange(by step: Int) -> [Effect] {
    switch screen {
    case .changes: goToDifference(by: step)
    case .communities: goToChangedCommunity(by: step)
    case .page: goToPageChange(by: step)
    case .sides: moveToDifference(by: step)
    case .map: goToMapChange(by: step)
    case .overview: goToOverviewChange(by: step)
    case .balance, .platforms, .flows, .hashtags, .cohorts, .constellations:
      say("Changes are walked on the list (1), what changed (2) and side by side (4)")
    }
  }

  /// The next community of the list that something happened to, connections aside.
  private mutating func goToChangedCommunity(by step: Int) -> [Effect] {
    guard let comparison = results.found.comparison else { return say(reasonForNoComparison) }
    let found = results.found
    let index = standing.list.index
    let rest = stride(from: index + step, to: step > 0 ? found.count : -1, by: step)
    guard let next = rest.first(where: { !comparison.markedKinds(of: found[$0].number).isEmpty })
    else {
      let edge = step > 0 ? "below" : "above"
      return say("No community \(edge) changed \(comparison.sinceWords)")
    }
    return moveInList(by: next - index)
  }
}

extension State {
  /// Says in the list what changed, or no longer; from the screen of changes it leads to the list.
  mutating func showChangesInList() -> [Effect] {
    switch screen {
    case .communities:
      if !results.query.showsChanges, results.found.comparison == nil {
        return say(reasonForNoComparison)
      }
      return rewriteLine { $0.showsChanges.toggle() }
    case .changes:
      guard results.changes != nil else { return say(reasonForNoComparison) }
      guard lineError == nil else { return rewriteLine { _ in } }
      leave(opening: false)
      return rewriteLine { query in
        query.view = nil
        query.showsChanges = true
      }
    case .balance, .sides, .platforms, .flows, .hashtags, .cohorts, .constellations, .map,
      .overview, .page:
      return say("The list of communities (1) says what changed")
    }
  }
}

extension Comparison {
  /// `since 2023`, or `compared with 2023` where that is the later year.
  var sinceWords: String {
    from.year > to.year ? "compared with \(from.year)" : "since \(from.year)"
  }
}

extension Results {
  /// The two editions whose changes the list says in words; nil where it does not.
  var comparisonInList: Comparison? { query.showsChanges ? found.comparison : nil }
}
