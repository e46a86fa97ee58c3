import CopseModel
import TerminalCanvas

/// The shortest chain of connections from a community that was marked to another one.
extension State {
  /// `m`: marks the community under the cursor, or takes the mark off it.
  mutating func markCommunity() -> [Effect] {
    guard let community = selectedCommunity else { return say("No community is selected") }
    if marked == community.number {
      marked = nil
      return say(naming: community.name) { "\($0) is marked no longer" }
    }
    marked = community.number
    let key = keyName(.showChain)
    return say(naming: community.name) {
      "Marked \($0); \(key) on another shows the chain between them"
    }
  }

  /// `p`: tells the chain in words, and draws it where the map is shown.
  mutating func showChain() -> [Effect] {
    guard let community = selectedCommunity else { return say("No community is selected") }
    let mark = keyName(.markCommunity)
    guard let marked, let other = listed(marked) else {
      return say("No community is marked; \(mark) marks one, then this shows the chain to another")
    }
    guard marked != community.number else {
      return say(naming: other.name) {
        "\($0) is the one that is marked; go to another for the chain to it"
      }
    }
    guard let year = chainYear else { return say("The audit has no edition") }
    let ends = ChainEnds(from: marked, to: community.number)
    guard let chain = chain(between: ends) else { return say(reasonForNoChain(ends, in: year)) }
    switch screen {
    case .map:
      standing.map.chain = ends
      standing.map.lastStep = nil
      keepMap()
    case .overview:
      standing.overview.chain = ends
      keepOverview()
    case .communities, .changes, .balance, .sides, .platforms, .flows, .hashtags, .cohorts,
      .constellations, .page:
      break
    }
    layer = .choice(choice(of: chain, ends, in: year))
    return []
  }

  /// Goes to a step of the chain: its page, or on a map the community itself.
  mutating func goToStep(_ number: Int) -> [Effect] {
    if screen == .overview, let index = overview?.index(of: number) {
      selectOnOverview(index)
      return []
    }
    guard screen == .map, shownMap?.listed.index(of: number) != nil else {
      return openPage(of: number)
    }
    standing.map.selected = number
    standing.map.lastStep = nil
    keepMap()
    return []
  }

  /// Shows the map with the chain on it, the end where one stands in the middle.
  mutating func showOnMap(_ ends: ChainEnds) -> [Effect] {
    guard screen != .map else { return [] }
    let effects = show(.map)
    guard lineError == nil else { return effects }
    standing.map = MapPane(centre: ends.to, degrees: standing.map.degrees, chain: ends)
    keepCursorsOnScreen()
    return effects
  }

  /// Takes the chain off the map, or off the map of the whole.
  ///
  /// - Returns: whether there was one.
  mutating func clearChain() -> Bool {
    guard chainEnds != nil else { return false }
    if screen == .map { standing.map.chain = nil } else { standing.overview.chain = nil }
    keepCursorsOnScreen()
    return true
  }

  /// Keeps the chain that the map of the whole shows from now on.
  mutating func keepOverviewChain() {
    guard screen == .overview, let ends = standing.overview.chain, let year = chainYear else {
      overviewChain = nil
      return
    }
    let key = ShownChain.Key(ends: ends, year: year, gathered: results.query.gathered)
    if overviewChain?.key == key { return }
    overviewChain = ShownChain(
      key: key, communities: chain(between: ends)?.communities.map(\.number) ?? [])
  }
}
