/// Communities that are connected more among each other than with the rest.
public struct Constellation: Hashable, Sendable {
  /// Different from that of every other constellation of the network.
  public let name: String
  public let basis: Basis
  /// The nodes of its communities, at least two, in the order of the query.
  public let nodes: [Int]

  /// What it is named from.
  public enum Basis: Hashable, Sendable {
    /// A value that sets its members apart: how many of them have it, and how many others do.
    case shared(Trait, within: Int, without: Int)
    /// Nothing does, and this is its best connected member.
    case around(node: Int)
  }

  /// A value that communities can share.
  public struct Trait: Hashable, Sendable {
    /// The column, or ``Field/partOf`` for the whole.
    public let field: Field
    /// As people write it.
    public let value: String
  }
}

/// The constellations of a network.
public struct Constellations: Sendable {
  /// The largest first, then by name.
  public let all: [Constellation]
  /// By node: its place in `all`; nil for a community without connections.
  public let indexOfNode: [Int?]
  /// Of the whole grouping.
  public let modularity: Double
  /// All nodes in groups, those alone that have no connection.
  public let grouping: Grouping
}

extension Network {
  /// The constellations, by modularity; a community without any connection is in none.
  ///
  /// - Complexity: about O(*connections*), a second for a million.
  public var constellations: Constellations { constellations(of: graph.constellations()) }

  /// The same, unless it is broken off.
  ///
  /// - Parameter isCancelled: asked every few milliseconds; when true the result is nil.
  public func constellations(isCancelled: () -> Bool) -> Constellations? {
    graph.constellations(isCancelled: isCancelled).map(constellations)
  }

  private func constellations(of grouping: Grouping) -> Constellations {
    let groups = grouping.groups.filter { $0.count > 1 }
    let names = ConstellationNames(self, groups: groups)
    let all = zip(groups, names.all).map { group, name in
      Constellation(name: name.name, basis: name.basis, nodes: listed(group))
    }
    .sorted { ($1.nodes.count, $0.name) < ($0.nodes.count, $1.name) }
    var indexOfNode = Array(repeating: Int?.none, count: communities.count)
    for (index, constellation) in all.enumerated() {
      for node in constellation.nodes { indexOfNode[node] = index }
    }
    return Constellations(
      all: all, indexOfNode: indexOfNode, modularity: graph.modularity(of: grouping),
      grouping: grouping)
  }
}

extension Edition {
  /// The constellations of all its communities, parts among them; nil when the audit has no
  /// connections file for the year.
  public var constellations: Constellations? {
    guard connectionCount != nil else { return nil }
    return Network(of: self, self, gathering: []).constellations
  }
}
