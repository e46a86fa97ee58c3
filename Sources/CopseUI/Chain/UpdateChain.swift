import CopseModel
import TerminalCanvas

/// The shortest chain of connections from a community that was marked to another one.
extension State {
  /// `m`: marks the community under the cursor, or takes the mark off it.
  mutating func markCommunity() -> [Effect] {
    guard let community = selectedCommunity else { return say("No community is selected") }
    if marked == community.number {
      marked = nil
      return say("\(community.name) is marked no longer")
    }
    marked = community.number
    return say(
      "Marked \(community.name); \(keyName(.showChain)) on another shows the chain between them")
  }

  /// `p`: tells the chain in words, and draws it where the map is shown.
  mutating func showChain() -> [Effect] {
    guard let community = selectedCommunity else { return say("No community is selected") }
    let mark = keyName(.markCommunity)
    guard let marked, let other = listed(marked) else {
      return say("No community is marked; \(mark) marks one, then this shows the chain to another")
    }
    guard marked != community.number else {
      return say("\(other.name) is the one that is marked; go to another for the chain to it")
    }
    guard let year = chainYear else { return say("The audit has no edition") }
    let ends = ChainEnds(from: marked, to: community.number)
    guard let chain = chain(between: ends) else { return say(reasonForNoChain(ends, in: year)) }
    if screen == .map {
      standing.map.chain = ends
      standing.map.lastStep = nil
      keepMap()
    }
    layer = .choice(choice(of: chain, ends, in: year))
    return []
  }

  /// Goes to a step of the chain: its page, or on the map the community itself.
  mutating func goToStep(_ number: Int) -> [Effect] {
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

  /// Takes the chain off the map.
  ///
  /// - Returns: whether there was one.
  mutating func clearChain() -> Bool {
    guard screen == .map, pane == .map || pane == .mapList, standing.map.chain != nil else {
      return false
    }
    standing.map.chain = nil
    keepCursorsOnScreen()
    return true
  }
}

extension State {
  /// The edition whose connections make chains: of every edition at once the latest.
  private var chainYear: Int? { results.headline.year ?? audit.years.last }

  /// The communities of the chain that the map shows; none without one, and where the edition has
  /// none.
  var mapChain: [Int] {
    guard let ends = standing.map.chain else { return [] }
    if let key = shownMap?.key, key.ends == ends, key.year == chainYear,
      key.gathered == results.query.gathered
    {
      return key.chain
    }
    return chain(between: ends)?.communities.map(\.number) ?? []
  }

  /// What the map says of the chain on it.
  var chainNote: String? {
    guard let ends = standing.map.chain, let year = chainYear else { return nil }
    guard let map = shownMap, map.key.chain.count > 1 else {
      return reasonForNoChain(ends, in: year) + "."
    }
    let names = map.chain.map { map.neighbourhood.nodes[$0].community.name }
    return "Chain: \(names.joined(separator: charset == .unicode ? " – " : " - "))."
  }

  private func chain(between ends: ChainEnds) -> CommunityChain? {
    guard let year = chainYear else { return nil }
    return audit.chain(
      from: ends.from, to: ends.to, at: year, gathered: results.query.gathered)
  }

  /// A community by its row of the edition shown, or else its latest one.
  private func listed(_ number: Int) -> Community? {
    let rows = audit.lifeline(of: number).compactMap(\.self)
    return rows.first { $0.year == chainYear } ?? rows.last
  }

  private func reasonForNoChain(_ ends: ChainEnds, in year: Int) -> String {
    guard let from = listed(ends.from), let to = listed(ends.to) else { return "" }
    for end in [from, to] where end.year != year { return "\(end.name) is not listed in \(year)" }
    if audit.edition(of: year)?.connectionCount == nil, results.query.gathered.isEmpty {
      return "Connections are not recorded in \(year)"
    }
    return "No chain of connections leads from \(from.name) to \(to.name) in \(year)"
  }

  private func choice(of chain: CommunityChain, _ ends: ChainEnds, in year: Int) -> Choice {
    let names = chain.communities.map(\.name)
    let dash = charset == .unicode ? "–" : "-"
    let steps = chain.communities.enumerated().map { index, community in
      Choice.Option(
        label: "\(index + 1) \(community.name)",
        detail: index == 0 ? "" : "\(dash) \(chain.links[index - 1].words)",
        value: .community(community.number))
    }
    let command = Choice.Option(
      label: "copy the command", detail: command(for: chain, in: year),
      value: .copy(command(for: chain, in: year), what: "the command"))
    let map = Choice.Option(label: "show it on the map", value: .chainOnMap(ends))
    return Choice(
      title: "From \(names.first ?? "") to \(names.last ?? ""), \(year): "
        + counted(chain.links.count, "connection"),
      options: steps + (screen == .map ? [] : [map]) + [command], selection: steps.count - 1)
  }

  /// What tells the same on a command line.
  private func command(for chain: CommunityChain, in year: Int) -> String {
    let isLatest = year == audit.years.last
    let query = Query(
      at: isLatest ? nil : .year(year),
      showsParts: audit.edition(of: year)?.contains { $0.isPart } ?? false,
      gathered: results.query.gathered)
    let ends = [chain.communities.first, chain.communities.last].compactMap { $0?.id.inShell }
    let words = ["copse map AUDIT", query.description, "--path"] + ends
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension String {
  /// As one word of a shell.
  fileprivate var inShell: String {
    let isPlain =
      !isEmpty
      && unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || "-_.@:/+".unicodeScalars.contains(scalar)
      }
    if isPlain { return self }
    return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#)
      + "'"
  }
}
