extension NetworkMap {
  /// Every community of an edition, in the places that it has in every year.
  ///
  /// - Parameters:
  ///   - comparedEdition: what appeared and what went since is marked; nil marks nothing.
  ///   - overview: of the same audit.
  ///   - constellations: by ``Community/number``, each below the count of the names; others have
  ///     none.
  ///   - names: of the constellations.
  public init(
    of edition: Edition, comparedWith comparedEdition: Edition? = nil, overview: Overview,
    constellations: [Int] = [], names: [String] = []
  ) {
    let finding = WholeMap(edition, comparedEdition)
    title = "Who is connected to whom, \(edition.year)"
    let nodes = finding.communities.map { community in
      let number = community.number
      let group = constellations.indices.contains(number) ? constellations[number] : -1
      return Node(
        number: number, label: community.name,
        place: overview.places.indices.contains(number) ? overview.places[number] : .middle,
        change: finding.change(of: community), connectionCount: community.connectionCount,
        constellation: names.indices.contains(group) ? group : nil)
    }
    let edges = finding.edges.map { edge in
      let group = nodes[edge.one].constellation
      return Edge(
        one: edge.one, other: edge.other, change: edge.change,
        isBranch: group != nil && group == nodes[edge.other].constellation)
    }
    self.nodes = nodes
    self.edges = edges
    self.constellations = names
    hasCentre = false
    comparedYear = comparedEdition?.year
    let alone = nodes.count { $0.connectionCount == 0 && $0.change != .went }
    let note =
      alone > 0 && edition.connectionCount != nil ? "\(alone) without connections" : ""
    self.note = note
    summary = Self.words(edition, comparedEdition, edges: edges, names: names, note: note)
    table = Self.table(nodes, names: names, since: comparedEdition?.year)
  }

  private static func words(
    _ edition: Edition, _ other: Edition?, edges: [Edge], names: [String], note: String
  ) -> String {
    guard let count = edition.connectionCount else {
      return "\(edition.year) has no connections file, so that who is connected is not recorded."
    }
    var words =
      counted(edition.count, "community", "communities") + " and "
      + counted(count, "connection") + " in \(edition.year)"
    if !names.isEmpty { words += ", in " + counted(names.count, "constellation") }
    words += note.isEmpty ? "." : "; \(note)."
    if let other, other.connectionCount != nil {
      words +=
        " \(counted(edges.count { $0.change == .appeared }, "connection")) appeared since \(other.year), "
        + "\(edges.count { $0.change == .went }) went."
    }
    return words
  }

  static func table(_ nodes: [Node], names: [String], since year: Int?) -> ChartTable {
    ChartTable(
      headings: ["community", "connections"] + (names.isEmpty ? [] : ["constellation"])
        + (year.map { ["since \($0)"] } ?? []),
      rows: nodes.map { node in
        var row: [ChartCell] = [.text(node.label), .count(node.connectionCount)]
        if !names.isEmpty { row.append(.text(node.constellation.map { names[$0] } ?? "")) }
        if year != nil {
          row.append(
            .text(
              node.change == .appeared
                ? "newly listed" : node.change == .went ? "no longer listed" : ""))
        }
        return row
      })
  }
}
