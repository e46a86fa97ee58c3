internal import CopseFiles
internal import CopseModel
internal import TerminalCanvas

/// A network to be printed: its constellations, and its bridges.
struct MapReport {
  let network: Network
  let constellations: Constellations
  let betweenness: Betweenness
  let cuts: [Cut]
  /// How the constellations came about; nil for the first edition that has any.
  let change: ConstellationHistory?

  init(of network: Network, change: ConstellationHistory?) {
    self.network = network
    self.change = change
    constellations = change?.after ?? network.constellations
    betweenness = network.graph.betweenness()
    cuts = network.graph.cuts(of: constellations.grouping)
  }

  func write(as format: ReportFormat, to output: inout Output) {
    switch format {
    case .text: LandscapeSection.writeText(sections, to: &output)
    case .csv: writeSheet(to: &output)
    case .json: output.writeLine(json.text)
    case .markdown: LandscapeSection.writeMarkdown(sections, to: &output)
    }
  }

  /// What must be known of the figures, in every format.
  var warnings: [String] {
    let estimate = betweenness.pivots.map {
      "betweenness is estimated from the paths of \($0) of \(network.communities.count) communities"
    }
    return [estimate].compactMap(\.self)
      + network.gathered.map { gathered in
        let tooCommon = gathered.leftOut.map { "\($0.value) (\($0.communities))" }
        return "gathered, not told by the sheet: \(gathered.gathering.words), "
          + counted(gathered.pairs.count, "connection")
          + (tooCommon.isEmpty
            ? ""
            : "; shared by more than \(Gathering.largestGroup) and left out: "
              + visibleMarks(tooCommon.joined(separator: ", ")))
      }
  }

  /// The nodes that some shortest path leads through, those with the most first.
  var bridges: [Int] {
    let values = betweenness.values
    return network.listed(Array(values.indices)).filter { values[$0] > 0 }
      .enumerated()
      .sorted { (values[$1.element], $0.offset) < (values[$0.element], $1.offset) }
      .map(\.element)
  }

  /// With the keys of docs/json.md.
  var json: JSON {
    [
      "edition": .integer(network.edition.year),
      "communities": .integer(network.communities.count),
      "connections": .integer(network.graph.edgeCount),
      "constellations": .array(
        constellations.all.map { constellation in
          [
            "name": .string(constellation.name),
            "communities": .strings(constellation.nodes.map { network.communities[$0].id }),
          ]
        }),
      "bridges": .array(
        bridges.map {
          [
            "id": .string(network.communities[$0].id),
            "betweenness": .number(betweenness.values[$0]),
          ]
        }),
      "modularity": .number(constellations.modularity),
    ]
  }

  /// A row for each community.
  private func writeSheet(to output: inout Output) {
    var writer = SheetWriter(.comma)
    writer.append([
      "id", "name", "constellation", "connections", "betweenness", "communities cut off",
      "constellations cut off",
    ])
    for node in network.listed(Array(network.communities.indices)) {
      let community = network.communities[node]
      let constellation = constellations.indexOfNode[node].map { constellations.all[$0].name }
      let cells = [
        community.id, community.name, constellation ?? "", "\(network.graph.degree(of: node))",
        JSON.number(betweenness.values[node]).text, "\(cuts[node].nodes)", "\(cuts[node].groups)",
      ]
      writer.append(cells.map(visibleMarks))
    }
    output.write(writer.take())
  }
}
