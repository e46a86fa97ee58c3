import CopseModel

/// The map of the whole in one edition: what stands where, and what is drawn of the connections.
package struct OverviewMap: Sendable {
  /// What it follows from.
  struct Key: Hashable, Sendable {
    let year: Int
    let versus: Int?
    let showsParts: Bool
  }

  let key: Key
  /// The best connected first.
  let nodes: [NetworkMap.Node]
  let edges: [NetworkMap.Edge]
  /// The constellations, the largest first, then those that are in none.
  let groups: [OverviewGroup]
  /// The group of each node.
  let groupOfNode: [Int]
  /// Whether the edition has a connections file.
  let isRecorded: Bool
  /// Of all its constellations; nil where there are none.
  let modularity: Double?
  /// The edges at each node, as places in `edges`.
  let edgesOfNode: [[Int32]]
  let skeleton: OverviewSkeleton
  /// The edges that came or went since the edition compared with: those of the skeleton, then the
  /// others by how well connected their ends are.
  let changed: [Int]
  /// How many came, how many went, and how many there are now.
  let counts: (came: Int, went: Int, present: Int)
  /// How many parts of other communities are left out.
  let hiddenParts: Int
  private let indexOfNumber: [Int: Int]

  /// - Returns: nil where the edition is none of the audit.
  init?(_ key: Key, of whole: WholeNetwork, in audit: Audit) {
    guard let place = audit.years.firstIndex(of: key.year),
      let edition = audit.edition(of: key.year)
    else { return nil }
    let other = key.versus.flatMap(audit.edition(of:))
    let found = whole.editions[place]
    let map = NetworkMap(
      of: edition, comparedWith: other, overview: whole.overview,
      constellations: found?.placeOfNumber ?? [], names: found?.all.map(\.name) ?? [])
    let parts = key.showsParts ? [] : Self.parts(in: [other, edition].compactMap(\.self))
    hiddenParts = parts.isEmpty ? 0 : edition.count { parts.contains($0.number) }
    (nodes, edges) = Self.without(parts, map)
    self.key = key
    isRecorded = edition.connectionCount != nil
    modularity = found?.modularity
    (groups, groupOfNode) = OverviewGroup.groups(
      of: nodes, found, whole.colors, isRecorded: isRecorded, key: key)
    var edgesOfNode = Array(repeating: [Int32](), count: nodes.count)
    for (index, edge) in edges.enumerated() {
      edgesOfNode[edge.one].append(Int32(index))
      edgesOfNode[edge.other].append(Int32(index))
    }
    self.edgesOfNode = edgesOfNode
    skeleton = OverviewSkeleton(nodes: nodes, edges: edges, groupOfNode: groupOfNode)
    (changed, counts) = Self.changes(of: edges, skeleton)
    indexOfNumber = Dictionary(
      nodes.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The place among the nodes of a community; nil when it is not on the map.
  func index(of number: Int) -> Int? { indexOfNumber[number] }

  private static func changes(
    of edges: [NetworkMap.Edge], _ skeleton: OverviewSkeleton
  ) -> (changed: [Int], counts: (came: Int, went: Int, present: Int)) {
    let changed = edges.indices.filter { edges[$0].change != .unchanged }
    let isDrawn = Set(skeleton.branches + skeleton.bridges)
    // The best connected are the first nodes.
    let ranks = Dictionary(
      uniqueKeysWithValues: changed.map { index in
        let (one, other) = (edges[index].one, edges[index].other)
        return (index, isDrawn.contains(index) ? -1 : max(one, other))
      })
    let went = changed.count { edges[$0].change == .went }
    return (
      changed.sorted { (ranks[$0] ?? 0, $0) < (ranks[$1] ?? 0, $1) },
      (changed.count - went, went, edges.count - went)
    )
  }

  /// The parts that the later edition that lists them calls so.
  private static func parts(in editions: [Edition]) -> Set<Int> {
    var parts: Set<Int> = []
    for edition in editions {
      for community in edition {
        if community.isPart {
          parts.insert(community.number)
        } else {
          parts.remove(community.number)
        }
      }
    }
    return parts
  }

  private static func without(
    _ parts: Set<Int>, _ map: NetworkMap
  ) -> (nodes: [NetworkMap.Node], edges: [NetworkMap.Edge]) {
    if parts.isEmpty { return (map.nodes, map.edges) }
    var nodes: [NetworkMap.Node] = []
    var places: [Int] = []
    for node in map.nodes {
      let isLeftOut = parts.contains(node.number)
      places.append(isLeftOut ? -1 : nodes.count)
      if !isLeftOut { nodes.append(node) }
    }
    let edges = map.edges.compactMap { edge -> NetworkMap.Edge? in
      let (one, other) = (places[edge.one], places[edge.other])
      guard one >= 0, other >= 0 else { return nil }
      return NetworkMap.Edge(one: one, other: other, change: edge.change, isBranch: edge.isBranch)
    }
    return (nodes, edges)
  }
}

extension OverviewMap {
  /// The square of the length of a line.
  func length(of edge: Int) -> Double {
    nodes[edges[edge].one].place.distance(to: nodes[edges[edge].other].place)
  }
}

extension MapPlace {
  /// The square of how far it is to another, where the map is twice as wide as high.
  func distance(to other: MapPlace) -> Double {
    let (across, down) = (2 * (x - other.x), y - other.y)
    return across * across + down * down
  }
}
