/// Two networks as one, by what is in either.
struct ComparedNetworks {
  /// Those with more connections first, then by id.
  let communities: [Community]
  /// By the number of a community: its node in the network shown.
  let nodes: [Int: Int]
  /// The numbers of those in the other network.
  let formerly: Set<Int>
  /// Ascending by their ends, which are places in `communities`.
  let edges: [Neighbourhood.Edge]

  init(_ network: Network, _ before: Network?) {
    nodes = Dictionary(
      uniqueKeysWithValues: network.communities.enumerated().map { ($1.number, $0) })
    formerly = Set((before?.communities ?? []).map(\.number))
    let gone = (before?.communities ?? []).enumerated().filter { [nodes] in
      nodes[$1.number] == nil
    }
    let keyed =
      network.communities.enumerated().map { ($1, network.graph.degree(of: $0), $1.id) }
      + gone.map { ($1, before?.graph.degree(of: $0) ?? 0, $1.id) }
    communities = keyed.sorted { ($1.1, $0.2, $0.0.number) < ($0.1, $1.2, $1.0.number) }.map(\.0)
    var places: [Int: Int] = [:]
    for (place, community) in communities.enumerated() { places[community.number] = place }
    let now = network.pairs(places)
    // Where one of the two years has no connections, none came and none went.
    edges = MapPair.edges(now: now, before: before?.pairs(places) ?? now)
  }
}

extension Network {
  /// The connections between communities by their places, ascending.
  fileprivate func pairs(_ places: [Int: Int]) -> [MapPair] {
    communities.indices.flatMap { node in
      graph.neighbours(of: node).lazy.map(Int.init).filter { $0 > node }.compactMap { other in
        guard let one = places[communities[node].number],
          let two = places[communities[other].number]
        else { return nil }
        return MapPair(one: min(one, two), other: max(one, two))
      }
    }.sorted()
  }
}
