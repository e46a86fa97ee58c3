import CopseModel

// The rows of the screen of the constellations, made when they are asked for.

extension ConstellationFigures {
  func entry(at place: FigurePlace) -> FigureEntry {
    switch Part.allCases[place.section] {
    case .constellations: .row(constellationRow(at: place.index))
    case .events: .row(eventRow(at: place.index))
    case .bridges: .row(bridgeRow(at: place.index))
    }
  }

  func place(of row: FigureRow.ID) -> FigurePlace? {
    guard let part = Part(rawValue: row.section) else { return nil }
    let index: Int? =
      switch part {
      case .constellations:
        row.key.isEmpty
          ? unconnected.isEmpty ? nil : constellations.count
          : constellations.firstIndex { name(of: $0) == row.key }
      case .events: events.firstIndex { words(of: $0) == row.key }
      case .bridges:
        bridgeNodes.firstIndex { community(of: $0).map { String($0.number) } == row.key }
      }
    return index.map { FigurePlace(section: part.place, index: $0) }
  }

  /// The name of a constellation of the edition shown, by its place.
  func name(of place: Int) -> String { mapped?.constellations.all[place].name ?? "" }

  /// An event in words, by its place.
  func words(of event: Int) -> String { change.map { $0.words($0.events[event]) } ?? "" }

  /// The community of a node of the edition shown.
  func community(of node: Int) -> Community? { mapped?.network.communities[node] }

  /// The index of the edition shown; 0 where there is none, of which there are no rows.
  var shown: Int { edition.flatMap { audit.years.firstIndex(of: $0.year) } ?? 0 }

  private func constellationRow(at index: Int) -> FigureRow {
    guard index < constellations.count else { return unconnectedRow }
    let place = constellations[index]
    let followed = trends.followed(place, from: shown)
    let numbers = followed.enumerated().map { edition, place in
      place.map { counts.count(of: $0, in: edition) }
    }
    return FigureRow(
      FigureRow.ID(Part.constellations.rawValue, name(of: place)), label: name(of: place),
      cells: numbers.enumerated().map { edition, number in
        number.map { .number($0) } ?? (trends.editions[edition] == nil ? .notRecorded : .blank)
      },
      sparkline: Sparkline(numbers), texts: [basis(of: place)])
  }

  /// Those that are in no constellation.
  private var unconnectedRow: FigureRow {
    FigureRow(
      FigureRow.ID(Part.constellations.rawValue, ""), label: "In none",
      cells: audit.years.indices.map { $0 == shown ? .number(unconnected.count) : .blank },
      texts: ["without any connection"])
  }

  /// What the members share, as numbers that can be checked.
  func basis(of place: Int) -> String {
    guard let mapped else { return "" }
    let constellation = mapped.constellations.all[place]
    return constellation.basis.words(
      members: constellation.nodes.count, of: mapped.network.communities.count)
  }

  private func eventRow(at index: Int) -> FigureRow {
    guard let change else { return FigureRow(FigureRow.ID(Part.events.rawValue, ""), label: "") }
    let event = change.events[events[index]]
    let words = change.words(event)
    return FigureRow(
      FigureRow.ID(Part.events.rawValue, words), label: words,
      cells: [
        event.before.isEmpty ? .blank : .number(counts.count(before: event, of: change)),
        event.after.isEmpty ? .blank : .number(counts.count(after: event, of: change)),
        event.before.isEmpty || event.after.isEmpty
          ? .blank : .number(counts.count(keptIn: event, of: change)),
      ])
  }

  private func bridgeRow(at index: Int) -> FigureRow {
    let node = bridgeNodes[index]
    guard let mapped, let bridges, let community = community(of: node) else {
      return FigureRow(FigureRow.ID(Part.bridges.rawValue, ""), label: "")
    }
    let cut = bridges.cuts[node]
    return FigureRow(
      FigureRow.ID(Part.bridges.rawValue, String(community.number)), label: community.name,
      isIllustrative: community.isIllustrative,
      cells: [
        .fraction(bridges.betweenness.values[node]),
        .number(connected(with: node, in: mapped).count),
        .number(cutOff(without: node).count),
      ],
      texts: [cut.words ?? "nothing is cut off"])
  }

  /// The nodes that the line finds of those connected with one.
  func connected(with node: Int, in mapped: MappedEdition) -> [Int] {
    mapped.network.graph.neighbours(of: node).lazy.map(Int.init).filter {
      counts.finds(mapped.network.communities[$0].number, in: shown)
    }
  }

  /// The nodes that the line finds of those cut off without one.
  func cutOff(without node: Int) -> [Int] {
    guard let mapped, let bridges, bridges.cuts[node].nodes > 0 else { return [] }
    return mapped.network.listed(
      mapped.network.graph.piecesCutOff(without: node).flatMap(\.self)
    ).filter { counts.finds(mapped.network.communities[$0].number, in: shown) }
  }
}

extension ConstellationFigures.Part {
  /// Its place among the sections.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
