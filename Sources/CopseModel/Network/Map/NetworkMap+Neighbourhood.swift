extension NetworkMap {
  /// The neighbourhood of a community, in the places that it has in every year.
  public init(_ neighbourhood: Neighbourhood, layout: NeighbourhoodLayout) {
    let name = neighbourhood.centre?.name ?? ""
    title = "\(name) and who it is connected to, \(neighbourhood.year)"
    nodes = neighbourhood.nodes.map { node in
      Node(
        number: node.community.number, label: node.community.name,
        place: layout.place(of: node.community.number) ?? .middle, change: node.change,
        connectionCount: node.connectionCount, more: node.more)
    }
    edges = neighbourhood.edges.map { edge in
      Edge(one: edge.one, other: edge.other, change: edge.change, isBranch: edge.isBranch)
    }
    constellations = []
    hasCentre = true
    comparedYear = neighbourhood.comparedYear
    note = neighbourhood.shownWords
    summary = neighbourhood.summary
    table = neighbourhood.table
  }
}
