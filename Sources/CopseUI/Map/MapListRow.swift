import CopseModel

/// A row of the list beside the map, which says in words what the map shows.
enum MapListRow: Hashable, Sendable {
  /// How far away the communities below are.
  case heading(String)
  /// A community, by its place in the neighbourhood.
  case node(Int)
  /// What is not there and why.
  case note(String)

  static func rows(of neighbourhood: Neighbourhood) -> [MapListRow] {
    guard neighbourhood.hasConnections || neighbourhood.nodes.count > 1 else {
      return [
        .node(0), .note("\(neighbourhood.year) has no sheet of connections."),
      ]
    }
    var rows: [MapListRow] = []
    var distance: Int??
    let nodes = neighbourhood.nodes
    let order =
      nodes.indices.filter { nodes[$0].distance != nil }
      + nodes.indices.filter { nodes[$0].distance == nil }
    let beyond = neighbourhood.degrees + 1
    for index in order {
      // Of what is not within reach, the chain alone is there.
      let own = nodes[index].distance.map { min($0, beyond) }
      if own != distance {
        distance = .some(own)
        rows.append(.heading(heading(of: own, in: neighbourhood)))
      }
      rows.append(.node(index))
    }
    if neighbourhood.nodes.count == 1 { rows.append(.note("No connections.")) }
    if neighbourhood.hidden > 0 { rows.append(.note("\(neighbourhood.hidden) more not shown")) }
    return rows
  }

  private static func heading(of distance: Int?, in neighbourhood: Neighbourhood) -> String {
    switch distance {
    case 0: return "In the middle"
    case let distance? where distance > neighbourhood.degrees: return "Further away, on the chain"
    case let distance?:
      let count =
        neighbourhood.counts.indices.contains(distance - 1)
        ? neighbourhood.counts[distance - 1] : 0
      return (distance == 1 ? "1 connection away" : "\(distance) connections away") + ": \(count)"
    case nil:
      return neighbourhood.comparedYear.map { "Within reach in \($0) only" } ?? "Out of reach"
    }
  }
}
