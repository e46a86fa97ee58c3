/// What a term about constellations finds.
extension FilterEvaluation {
  /// The rows that are in a constellation with one of the ids: in the edition asked, or those whose
  /// communities were so in that of a year.
  func rows(inConstellationsOf ids: [String], _ year: Int?) -> Selection {
    let none = Selection(capacity: columns.rowCount)
    guard let index = year.map(storage.edition(ofYear:)) ?? edition,
      let mapped = storage.knownNetworks.mapped(Edition(storage: storage, index: index), choice)
    else { return none }
    let named = communities(withIDs: ids)
    let communities = mapped.network.communities
    let places = mapped.constellations.indexOfNode
    let wanted = Set(
      communities.indices.lazy.filter { named.contains(communities[$0].number) }
        .compactMap { places[$0] })
    var found = Selection(capacity: storage.shownIDs.count)
    for node in wanted.flatMap({ mapped.constellations.all[$0].nodes }) {
      found.insert(communities[node].number)
    }
    return rows(ofCommunities: found)
  }
}
