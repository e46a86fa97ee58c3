/// The communities that a query finds in one edition, and the connections between two of them.
///
/// Everything it says is the same in whatever order the sheet lists them: its nodes are numbered by
/// their ids, and those with the same id by their names.
public struct Network: Sendable {
  public let edition: Edition
  /// The community of each node.
  public let communities: [Community]
  public let graph: Graph
  /// The same without the connections that are gathered: those of the sheet.
  public let sheetGraph: Graph
  /// The ways that the query asks for, in the order of ``Gathering/allCases``.
  public let gathered: [GatheredConnections]
  /// By node: where the query lists it.
  let places: [Int]

  /// All that it says of an edition besides the edition itself.
  struct Parts: Sendable {
    /// The row of each node.
    let rows: [Int]
    let graph: Graph
    let sheetGraph: Graph
    let gathered: [GatheredConnections]
    let places: [Int]
  }

  var parts: Parts {
    Parts(
      rows: communities.map(\.row), graph: graph, sheetGraph: sheetGraph, gathered: gathered,
      places: places)
  }

  /// A network that was taken apart.
  init(_ parts: Parts, of edition: Edition) {
    self.edition = edition
    communities = parts.rows.map { edition[$0] }
    graph = parts.graph
    sheetGraph = parts.sheetGraph
    gathered = parts.gathered
    places = parts.places
  }

  /// - Parameters:
  ///   - edition: one that has connections, unless some are gathered.
  ///   - found: communities of other editions are left out.
  init(of edition: Edition, _ found: some Collection<Community>, gathering: [Gathering]) {
    let listed = found.enumerated().filter { $0.element.editionIndex == edition.index }
      .map { (place: $0.offset, community: $0.element, id: $0.element.id) }
      .sorted { ($0.id, $0.community.name, $0.place) < ($1.id, $1.community.name, $1.place) }
    let communities = listed.map(\.community)
    let sheet = (edition.graph ?? Graph(nodeCount: edition.count, edges: []))
      .induced(by: communities.map(\.row))
    let gathered = gathering.map { GatheredConnections($0, among: communities) }
    self.edition = edition
    self.communities = communities
    self.gathered = gathered
    sheetGraph = sheet
    places = listed.map(\.place)
    graph = sheet.adding(gathered.flatMap { $0.pairs.lazy.map { ($0.from, $0.to) } })
  }

  /// The node of a community, or nil where the query does not find it.
  ///
  /// - Complexity: O(*communities*).
  public func node(of community: Community) -> Int? {
    communities.firstIndex { $0.number == community.number }
  }

  /// In which ways a connection was gathered; empty for one of the sheet, and for none.
  public func gatherings(joining from: Int, _ to: Int) -> [Gathering] {
    if sheetGraph.neighbours(of: from).contains(UInt32(to)) { return [] }
    let pair = GatheredConnections.Pair(from: min(from, to), to: max(from, to))
    return gathered.filter { $0.pairs.contains(pair) }.map(\.gathering)
  }

  /// The nodes without any connection, in the order of the query.
  public var unconnected: [Int] {
    listed(communities.indices.filter { graph.degree(of: $0) == 0 })
  }

  /// Nodes in the order of the query.
  public func listed(_ nodes: [Int]) -> [Int] {
    nodes.sorted { places[$0] < places[$1] }
  }
}

extension Audit {
  /// The network of what a query finds in the edition that it shows.
  ///
  /// - Returns: nil where it shows no edition, as `at:any` does not, and where the edition has no
  ///   connections and the query gathers none.
  public func network(_ query: Query = Query()) -> Network? {
    let found = find(query)
    guard let edition = found.edition else { return nil }
    guard edition.connectionCount != nil || !query.gathered.isEmpty else { return nil }
    return Network(of: edition, found, gathering: query.gathered)
  }
}

extension Graph {
  /// The graph with more edges.
  fileprivate func adding(_ edges: [(Int, Int)]) -> Graph {
    if edges.isEmpty { return self }
    let own = (0..<nodeCount).flatMap { node in
      neighbours(of: node).lazy.map(Int.init).filter { $0 > node }.map { (node, $0) }
    }
    return Graph(nodeCount: nodeCount, edges: own + edges)
  }
}
