internal import CopseModel

/// The map in words and tables.
extension MapReport {
  /// How many members, bridges and changes are told; `csv` and `json` have all.
  private static let toldMembers = 3
  private static let toldBridges = 10
  private static let toldChanges = 20

  var sections: [LandscapeSection] {
    [opening, constellationsTold, bridgesTold] + (change.map { [changes($0)] } ?? [])
  }

  private var opening: LandscapeSection {
    let graph = network.graph
    let gathered = graph.edgeCount - network.sheetGraph.edgeCount
    let sheet = network.edition.connectionCount ?? 0
    let unconnected = network.unconnected.count
    let modularity = thousandths(constellations.modularity)
    let remarks = [
      sheet > network.sheetGraph.edgeCount
        ? "of the \(counted(sheet, "connection")) of the sheet, "
          + "\(sheet - network.sheetGraph.edgeCount) to what the query does not find" : nil,
      unconnected > 0
        ? "\(counted(unconnected, "community", "communities")) without any connection" : nil,
      network.edition.isIllustrative ? "illustrative: \(network.edition.year)" : nil,
    ]
    return LandscapeSection(
      title: "\(network.edition.year): "
        + counted(network.communities.count, "community", "communities") + ", "
        + counted(graph.edgeCount, "connection")
        + (gathered > 0 ? " (\(gathered) of them gathered)" : "") + ", "
        + counted(constellations.all.count, "constellation") + ", modularity \(modularity)",
      remarks: remarks.compactMap(\.self))
  }

  private var constellationsTold: LandscapeSection {
    let total = network.communities.count
    return LandscapeSection(
      title: "Constellations",
      headings: ["constellation", "communities", "named from", "best connected"],
      rows: constellations.all.map { constellation in
        let best = constellation.nodes.enumerated()
          .sorted {
            (network.graph.degree(of: $1.element), $0.offset)
              < (network.graph.degree(of: $0.element), $1.offset)
          }
          .prefix(Self.toldMembers).map { network.communities[$0.element].name }
        return [
          constellation.name, "\(constellation.nodes.count)",
          constellation.basis.words(members: constellation.nodes.count, of: total),
          best.joined(separator: ", "),
        ]
      },
      numbers: [1],
      remarks: constellations.all.isEmpty ? ["no two communities are connected"] : [])
  }

  private var bridgesTold: LandscapeSection {
    let bridges = bridges
    let told = bridges.prefix(Self.toldBridges)
    return LandscapeSection(
      title: "Bridges" + (betweenness.isEstimated ? ", estimated" : ""),
      headings: ["community", "betweenness", "connections", "constellation", "without it"],
      rows: told.map { node in
        [
          network.communities[node].name, thousandths(betweenness.values[node]),
          "\(network.graph.degree(of: node))",
          constellations.indexOfNode[node].map { constellations.all[$0].name } ?? "",
          cuts[node].words ?? "nothing is cut off",
        ]
      },
      numbers: [1, 2],
      remarks: bridges.isEmpty
        ? ["no community stands between two others"]
        : bridges.count > told.count
          ? ["and \(bridges.count - told.count) more between others, in --format csv and json"] : []
    )
  }

  private func changes(_ change: ConstellationHistory) -> LandscapeSection {
    let told = change.events.prefix(Self.toldChanges)
    return LandscapeSection(
      title: "Constellations, \(change.from.edition.year) → \(change.to.edition.year)",
      lines: told.map { event in
        change.words(event) + " (\(event.kept) of \(event.total) communities in both)"
      },
      remarks: change.events.count > told.count
        ? ["and \(change.events.count - told.count) smaller"] : [])
  }
}

/// `0.209`, to three places.
private func thousandths(_ value: Double) -> String {
  let thousandths = Int((abs(value) * 1000).rounded())
  let places = String(thousandths % 1000)
  return (value < 0 && thousandths > 0 ? "-" : "") + "\(thousandths / 1000)."
    + String(repeating: "0", count: 3 - places.count) + places
}
