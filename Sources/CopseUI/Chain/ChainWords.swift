import CopseModel
import TerminalCanvas

/// What is said of a chain where it is shown, and where there is none.
extension State {
  /// The edition whose connections make chains: of every edition at once the latest.
  var chainYear: Int? { results.headline.year ?? audit.years.last }

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

  /// The two ends of the chain that the screen shows; nil while it shows none.
  var chainEnds: ChainEnds? {
    switch screen {
    case .map: standing.map.chain
    case .overview: standing.overview.chain
    case .communities, .changes, .balance, .sides, .platforms, .flows, .hashtags, .cohorts,
      .constellations, .page:
      nil
    }
  }

  /// What a map says of the chain on it.
  var chainNote: String? {
    guard let ends = chainEnds, let year = chainYear else { return nil }
    let numbers = screen == .map ? shownMap?.key.chain : overviewChain?.communities
    guard let numbers, numbers.count > 1 else { return reasonForNoChain(ends, in: year) + "." }
    let hidden = overview.map { map in numbers.count { map.index(of: $0) == nil } } ?? 0
    let parts =
      switch hidden {
      case 0: ""
      case 1: " One of them is a part, left out here."
      default: " \(hidden) of them are parts, left out here."
      }
    let dash = charset == .unicode ? " – " : " - "
    return ShortenedNames(charset: charset).sentence(
      naming: numbers.compactMap { listed($0)?.name }, columns: noteColumns
    ) { "Chain: \($0.joined(separator: dash)).\(parts)" }
  }

  func chain(between ends: ChainEnds) -> CommunityChain? {
    guard let year = chainYear else { return nil }
    return audit.chain(
      from: ends.from, to: ends.to, at: year, gathered: results.query.gathered)
  }

  /// A community by its row of the edition shown, or else its latest one.
  func listed(_ number: Int) -> Community? {
    let rows = audit.lifeline(of: number).compactMap(\.self)
    return rows.first { $0.year == chainYear } ?? rows.last
  }

  func reasonForNoChain(_ ends: ChainEnds, in year: Int) -> String {
    guard let from = listed(ends.from), let to = listed(ends.to) else { return "" }
    for end in [from, to] where end.year != year {
      return sentence(naming: [end.name]) { "\($0[0]) is not listed in \(year)" }
    }
    if audit.edition(of: year)?.connectionCount == nil, results.query.gathered.isEmpty {
      return "Connections are not recorded in \(year)"
    }
    return sentence(naming: [from.name, to.name]) {
      "No chain of connections leads from \($0[0]) to \($0[1]) in \(year)"
    }
  }

  /// How many columns a map has for what it says of a chain.
  private var noteColumns: Int {
    let area = layout.main.map(layout.content) ?? layout.panes
    // A row of words less, for what does not fill its row.
    return max(1, Self.wordRows(in: area) - 1) * area.columns - (area.rows >= 20 ? 20 : 0)
  }

  mutating func say(naming name: String, _ words: (String) -> String) -> [Effect] {
    say(sentence(naming: [name]) { words($0[0]) })
  }

  /// A sentence that has room in the last row, in one of a map or in a title of a box.
  func sentence(naming names: [String], _ words: ([String]) -> String) -> String {
    ShortenedNames(charset: charset).sentence(naming: names, columns: size.columns - 4, words)
  }
}
