extension Audit {
  /// The map of what a query finds in the edition that it shows.
  ///
  /// A line that asks for what is near one community, and nothing else, has the map of its
  /// neighbourhood; every other one that of the whole, where all stand in the same place whatever
  /// the year. What appeared or went is marked when the line has `vs:`.
  ///
  /// - Parameter isCancelled: asked every few milliseconds.
  /// - Returns: nil where there is no network, as ``network(_:)`` says, and when it was cancelled.
  public func map(_ query: Query, isCancelled: () -> Bool = { false }) -> NetworkMap? {
    guard let network = network(query) else { return nil }
    if query.gathered.isEmpty, case .term(.near(let ids, let degrees)) = query.filter,
      ids.count == 1, let number = storage.communities(withID: ids[0]).first,
      let neighbourhood = neighbourhood(
        of: Int(number), degrees: degrees, at: network.edition.year, comparedWith: query.versus),
      let layout = neighbourhoodLayout(of: Int(number), degrees: degrees)
    {
      return NetworkMap(neighbourhood, layout: layout)
    }
    var earlier = query
    earlier.at = query.versus.map { .year($0) }
    let before = query.versus == nil ? nil : self.network(earlier)
    return NetworkMap(of: network, since: before, query: query, in: self, isCancelled: isCancelled)
  }
}

extension NetworkMap {
  /// The whole of a network.
  ///
  /// - Parameter before: what the same query finds in the edition compared with; nil marks nothing.
  fileprivate init?(
    of network: Network, since before: Network?, query: Query, in audit: Audit,
    isCancelled: () -> Bool
  ) {
    let finding = ComparedNetworks(network, before)
    guard let places = audit.places(of: finding, gathering: query.gathered, isCancelled) else {
      return nil
    }
    let constellations = network.constellations
    nodes = finding.communities.enumerated().map { index, community in
      let node = finding.nodes[community.number]
      return Node(
        number: community.number, label: community.name, place: places[index],
        change: MapChange(
          isNow: node != nil,
          wasBefore: before.map { _ in finding.formerly.contains(community.number) }
            ?? (node != nil)
        ),
        connectionCount: node.map { network.graph.degree(of: $0) } ?? 0,
        constellation: node.flatMap { constellations.indexOfNode[$0] })
    }
    let groups = nodes.map(\.constellation)
    edges = finding.edges.map { edge in
      Edge(
        one: edge.one, other: edge.other, change: edge.change,
        isBranch: groups[edge.one] != nil && groups[edge.one] == groups[edge.other])
    }
    self.constellations = constellations.all.map(\.name)
    hasCentre = false
    comparedYear = before?.edition.year
    let year = network.edition.year
    title = "Who is connected to whom, \(year)"
    let alone = network.unconnected.count
    let gathered = network.gathered.map { "gathered: \($0.gathering.words)" }
    note = ((alone > 0 ? ["\(alone) without connections"] : []) + gathered)
      .joined(separator: "; ")
    var words =
      "\(Self.counted(network.communities.count, "community", "communities")) and "
      + "\(Self.counted(network.graph.edgeCount, "connection")) in \(year), in "
      + Self.counted(constellations.all.count, "constellation")
    words += note.isEmpty ? "." : "; \(note)."
    if let before {
      words +=
        " \(Self.counted(edges.count { $0.change == .appeared }, "connection")) appeared since "
        + "\(before.edition.year), \(edges.count { $0.change == .went }) went."
    }
    summary = words
    table = Self.table(nodes, names: self.constellations, since: comparedYear)
  }
}

extension NetworkMap {
  static func counted(_ count: Int, _ one: String, _ more: String? = nil) -> String {
    count == 1 ? "1 \(one)" : "\(count) \(more ?? one + "s")"
  }
}

extension Audit {
  /// Where communities stand: as on the map of all editions, or where connections are gathered, as
  /// those of the two networks ask.
  fileprivate func places(
    of finding: ComparedNetworks, gathering: [Gathering], _ isCancelled: () -> Bool
  ) -> [MapPlace]? {
    if gathering.isEmpty {
      let all = graphOfAllEditions
      let overview = overview(
        constellations: all.constellations().groupOfNode, isCancelled: isCancelled)
      return overview.map { overview in
        finding.communities.map { overview.places[$0.number] }
      }
    }
    let graph = Graph(
      nodeCount: finding.communities.count, edges: finding.edges.map { ($0.one, $0.other) })
    return Overview(
      of: graph, constellations: graph.constellations().groupOfNode,
      ids: finding.communities.map(\.id), isCancelled: isCancelled)?.places
  }
}
