/// A shortest chain of connections between two communities of an edition.
public struct CommunityChain: Sendable {
  /// From one end to the other, both included.
  public let communities: [Community]
  /// What joins each with the next; one fewer than the communities.
  public let links: [Link]

  /// A connection of a chain.
  public struct Link: Hashable, Sendable {
    /// As the sheet has them, several joined by `; `; empty where none is stated.
    public let kinds: String
    /// In which ways it was gathered; empty for one of the sheet.
    public let gathered: [Gathering]

    /// `partners`, `gathered: shared hashtags`, or `connected` where the sheet states no kind.
    public var words: String {
      if !gathered.isEmpty { return "gathered: " + gathered.map(\.words).joined(separator: ", ") }
      return kinds.isEmpty ? "connected" : kinds
    }
  }
}

extension Network {
  /// A shortest chain between two nodes; nil where none joins them.
  ///
  /// Which of several it is says ``Graph/path(from:to:)``.
  public func chain(from start: Int, to end: Int) -> CommunityChain? {
    graph.path(from: start, to: end).map { nodes in
      CommunityChain(
        communities: nodes.map { communities[$0] },
        links: zip(nodes, nodes.dropFirst()).map { from, to in
          CommunityChain.Link(
            kinds: edition.kinds(ofConnection: communities[from].row, communities[to].row),
            gathered: gatherings(joining: from, to))
        })
    }
  }
}

extension Edition {
  /// The same chain as that of the network of all its communities, which need not be put in order.
  fileprivate func chain(from start: Int, to end: Int) -> CommunityChain? {
    guard let graph, let from = columns.row(of: start), let to = columns.row(of: end) else {
      return nil
    }
    let isForward = comesBefore(from, to) || from == to
    let (first, last) = isForward ? (from, to) : (to, from)
    let distances = graph.distances(from: last)
    guard distances[first] >= 0 else { return nil }
    var rows = [first]
    while let row = rows.last, row != last {
      let nearer = graph.neighbours(of: row).lazy.map(Int.init)
        .filter { distances[$0] == distances[row] - 1 }.min(by: comesBefore)
      guard let nearer else { return nil }
      rows.append(nearer)
    }
    if !isForward { rows.reverse() }
    return CommunityChain(
      communities: rows.map { self[$0] },
      links: zip(rows, rows.dropFirst()).map { from, to in
        CommunityChain.Link(kinds: kinds(ofConnection: from, to), gathered: [])
      })
  }

  /// The order of the nodes of a network.
  private func comesBefore(_ row: Int, _ other: Int) -> Bool {
    (self[row].id, self[row].name, row) < (self[other].id, self[other].name, other)
  }

  /// The kinds of the connection between two rows; empty where there is none, or none is stated.
  fileprivate func kinds(ofConnection row: Int, _ other: Int) -> String {
    columns.connections?.connections(of: row).first { $0.row == other }?.kinds ?? ""
  }
}

extension Audit {
  /// A shortest chain between two communities of an edition, parts among those on the way.
  ///
  /// - Parameters:
  ///   - start: ``Community/number`` of the one, and `end` of the other.
  ///   - gathered: the ways in which communities are connected beside the sheet's connections.
  /// - Returns: nil where no chain joins them, or the edition does not list both.
  /// - Complexity: O(*communities* × log *communities* + *connections*).
  public func chain(
    from start: Int, to end: Int, at year: Int, gathered: [Gathering] = []
  ) -> CommunityChain? {
    let known = storage.shownIDs.indices
    guard let edition = edition(of: year), known.contains(start), known.contains(end) else {
      return nil
    }
    if gathered.isEmpty { return edition.chain(from: start, to: end) }
    let network = Network(of: edition, edition, gathering: gathered)
    guard let from = network.communities.firstIndex(where: { $0.number == start }),
      let to = network.communities.firstIndex(where: { $0.number == end })
    else { return nil }
    return network.chain(from: from, to: to)
  }
}
