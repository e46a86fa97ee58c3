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
    guard let edition = edition(of: year) else { return nil }
    let network = Network(of: edition, edition, gathering: gathered)
    guard let from = network.communities.firstIndex(where: { $0.number == start }),
      let to = network.communities.firstIndex(where: { $0.number == end })
    else { return nil }
    return network.chain(from: from, to: to)
  }
}
