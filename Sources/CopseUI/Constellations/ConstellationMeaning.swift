import CopseModel

// What the figures of the screen of the constellations mean, and what is behind them.

extension ConstellationFigures {
  func meaning(of figure: Figure) -> String {
    switch Part.allCases[figure.place.section] {
    case .constellations: meaningOfConstellation(figure)
    case .events: meaningOfEvent(figure)
    case .bridges: meaningOfBridge(figure)
    }
  }

  private func meaningOfConstellation(_ figure: Figure) -> String {
    guard case .edition(let year) = figure.column else { return "" }
    guard case .number(let count, _) = cell(of: figure) else {
      return "Connections are not recorded in \(year)"
    }
    let communities = counted(count, "community", "communities")
    guard let (place, then, edition) = constellation(of: figure) else {
      return "\(year): \(communities) without any connection"
    }
    let now = name(of: place)
    if edition == shown { return "\(year): \(communities) in \(now); \(basis(of: place))" }
    let name = trends.editions[edition]?.constellations.all[then].name ?? ""
    let became =
      edition < shown ? "\(now) came out of it" : "\(now) went on in it"
    return "\(year): \(communities) in \(name); \(became)"
  }

  private func meaningOfEvent(_ figure: Figure) -> String {
    guard let change, case .number(let count, _) = cell(of: figure) else { return "" }
    let words = change.words(change.events[events[figure.place.index]])
    let (from, to) = (change.from.edition.year, change.to.edition.year)
    let communities = counted(count, "community", "communities")
    switch figure.column {
    case .named("before"): return "\(words): \(communities) in \(from)"
    case .named("after"): return "\(words): \(communities) in \(to)"
    default: return "\(words): \(communities) in \(from) and in \(to)"
    }
  }

  private func meaningOfBridge(_ figure: Figure) -> String {
    let node = bridgeNodes[figure.place.index]
    guard let bridges, let name = community(of: node)?.name else { return "" }
    let cut = bridges.cuts[node].words ?? "nothing is cut off"
    switch figure.column {
    case .named("connections"):
      guard case .number(let count, _) = cell(of: figure) else { return "" }
      return "\(counted(count, "community is", "communities are")) connected with \(name)"
    case .named("cut"): return "Without \(name), \(cut)"
    default:
      let share = bridges.betweenness.values[node].thousandths
      return "Without \(name), \(cut); \(share) of the shortest paths between two others lead "
        + "through it"
    }
  }

  func remarks(on figure: Figure) -> [Explanation.Line] {
    switch Part.allCases[figure.place.section] {
    case .constellations:
      guard let (place, _, edition) = constellation(of: figure), edition == shown else { return [] }
      return [.labelled("named from", basis(of: place))]
    case .events: return []
    case .bridges:
      let node = bridgeNodes[figure.place.index]
      let place = mapped?.constellations.indexOfNode[node]
      return [.labelled("constellation", place.map { name(of: $0) } ?? "")] + tooMany(figure, node)
    }
  }

  /// Whom a line would have to name one by one, where they are many.
  private func tooMany(_ figure: Figure, _ node: Int) -> [Explanation.Line] {
    guard figure.column == .named("cut"), case .nothing = behind(figure) else { return [] }
    let names = cutOff(without: node).compactMap { community(of: $0)?.name }
    let rest = names.count - Self.mostNamed
    return names.prefix(Self.mostNamed).map { .text($0) }
      + (rest > 0 ? [.text("and \(rest) more")] : [])
  }
}

extension ConstellationFigures {
  /// More ids are no line that anybody reads.
  private static let mostNamed = 200

  /// The constellation of a row by its place in the edition shown, and by its place in the edition of
  /// the column with the index of that; nil where there is none.
  private func constellation(of figure: Figure) -> (place: Int, then: Int, edition: Int)? {
    guard constellations.indices.contains(figure.place.index),
      case .edition(let year) = figure.column, let edition = audit.years.firstIndex(of: year),
      let then = trends.followed(constellations[figure.place.index], from: shown)[edition]
    else { return nil }
    return (constellations[figure.place.index], then, edition)
  }

  func behind(_ figure: Figure) -> FigureBehind {
    guard let mapped else { return .nothing(meaning(of: figure)) }
    switch Part.allCases[figure.place.section] {
    case .constellations:
      guard case .edition(let year) = figure.column, case .number = cell(of: figure) else {
        return .nothing(meaning(of: figure))
      }
      guard let (_, then, edition) = constellation(of: figure) else {
        return naming(unconnected)
      }
      guard let id = trends.editions[edition]?.spokesman(of: then)?.id else { return noID }
      return .communities(query.behind(constellationOf: id, in: year))
    case .events: return behindEvent(figure)
    case .bridges:
      let node = bridgeNodes[figure.place.index]
      switch figure.column {
      case .named("connections"):
        guard let community = community(of: node), query.gathered.isEmpty,
          audit.communities(withID: community.id).count == 1
        else {
          return naming(connected(with: node, in: mapped).compactMap { self.community(of: $0) })
        }
        return .communities(
          query.behind(connectionsOf: community.id, in: mapped.network.edition.year))
      case .named("cut"): return naming(cutOff(without: node).compactMap { community(of: $0) })
      default: return community(of: node).map { .page(of: $0.number) } ?? noID
      }
    }
  }

  private var noID: FigureBehind {
    .nothing("None of them has an id of its own that a line could name")
  }

  /// The line that names communities one by one.
  private func naming(_ communities: [Community]) -> FigureBehind {
    guard let year = edition?.year, communities.count <= Self.mostNamed else {
      return .nothing("No line finds these \(communities.count); the explanation names them")
    }
    guard communities.allSatisfy({ audit.communities(withID: $0.id).count == 1 }) else {
      return .nothing("Some of them have no id of their own, so that no line finds them")
    }
    return .communities(query.behind(ids: communities.map(\.id), in: year))
  }

  private func behindEvent(_ figure: Figure) -> FigureBehind {
    guard let change else { return .nothing("") }
    let event = change.events[events[figure.place.index]]
    let (from, to) = (change.from.edition.year, change.to.edition.year)
    guard let before = ids(of: event.before, in: from), let after = ids(of: event.after, in: to)
    else { return noID }
    switch figure.column {
    case .named("before"): return .communities(query.behind(constellationsOf: before, in: from))
    case .named("after"): return .communities(query.behind(constellationsOf: after, in: to))
    default:
      return .communities(
        query.behind(constellationsOf: after, in: to, comingFrom: before, of: from))
    }
  }

  /// An id for each of some constellations of an edition; nil where one has none.
  private func ids(of places: [Int], in year: Int) -> [String]? {
    guard let mapped = audit.years.firstIndex(of: year).flatMap({ trends.editions[$0] }) else {
      return nil
    }
    let ids = places.compactMap { mapped.spokesman(of: $0)?.id }
    return ids.count == places.count ? ids : nil
  }
}
