import CopseModel

extension OracleView {
  /// Whether some id names a community with which the one of a row is in a constellation: in the
  /// edition of the row, or in that of a year. The search is that of the library; who is searched,
  /// by which numbers, and who is then found is told here.
  func isInConstellation(of ids: [String], _ year: Int?, _ place: Place) -> Bool {
    let index = year.map { year in self.index(of: year) } ?? place.edition
    guard let edition = index.map({ audit.editions[$0] }), let connections = edition.connections
    else { return false }
    let rows = edition.rows.indices.filter { listsParts || edition.rows[$0].whole == nil }
      .sorted { one, other in
        let (a, b) = (edition.rows[one], edition.rows[other])
        return (a.id, a.name, one) < (b.id, b.name, other)
      }
    let edges = connections.compactMap { from, to -> (Int, Int)? in
      guard let from = rows.firstIndex(of: from), let to = rows.firstIndex(of: to) else {
        return nil
      }
      return (from, to)
    }
    let groups = Graph(nodeCount: rows.count, edges: edges).constellations().groups
    return groups.contains { group in
      group.count > 1 && group.contains { isNamed(edition.rows[rows[$0]], by: ids) }
        && group.contains { edition.rows[rows[$0]].community == community(place) }
    }
  }
}

extension OracleAudit.Row {
  /// As it is listed; the id stands for a missing one.
  fileprivate var name: String { cell(.name).isEmpty ? id : cell(.name) }
}
