/// What the map of a whole edition holds.
struct WholeMap {
  /// Those with more connections first, then by id; those that only the other edition lists among
  /// them.
  let communities: [Community]
  /// Ascending by their ends, which are places in `communities`.
  let edges: [Neighbourhood.Edge]
  private let edition: Edition
  private let other: Edition?

  init(_ edition: Edition, _ other: Edition?) {
    self.edition = edition
    self.other = other
    let gone = other.map { other in
      other.filter { edition.columns.row(of: $0.number) == nil }
    }
    let keyed = (Array(edition) + (gone ?? [])).map { community in
      (community: community, degree: community.connectionCount, id: community.id)
    }.sorted {
      ($1.degree, $0.id, $0.community.number) < ($0.degree, $1.id, $1.community.number)
    }
    communities = keyed.map(\.community)
    let numbers = communities.map(\.number)
    var places = Array(repeating: Int32(-1), count: edition.storage.shownIDs.count)
    for (place, community) in communities.enumerated() {
      places[community.number] = Int32(place)
    }
    let now = MapPair.pairs(places, numbers, in: edition.columns)
    let canCompare = edition.columns.connections != nil && other?.columns.connections != nil
    let before = other.flatMap {
      canCompare ? MapPair.pairs(places, numbers, in: $0.columns) : nil
    }
    edges = MapPair.edges(now: now, before: before ?? now)
  }

  func change(of community: Community) -> MapChange {
    guard let other else { return .unchanged }
    return MapChange(
      isNow: edition.columns.row(of: community.number) != nil,
      wasBefore: other.columns.row(of: community.number) != nil)
  }
}
