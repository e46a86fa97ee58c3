extension Audit {
  /// Who was connected to whom in any edition: a node for every community, by its number.
  public var graphOfAllEditions: Graph {
    var edges: [(Int, Int)] = []
    for edition in storage.editions {
      guard let connections = edition.connections else { continue }
      for row in 0..<edition.rowCount {
        for neighbour in connections.neighbours(of: row) where Int(neighbour) > row {
          edges.append(
            (Int(edition.communities[row]), Int(edition.communities[Int(neighbour)])))
        }
      }
    }
    return Graph(nodeCount: storage.shownIDs.count, edges: edges)
  }

  /// Where every community of any edition stands on the map of the whole, in whichever edition: a
  /// place for each number.
  ///
  /// - Parameters:
  ///   - constellations: by ``Community/number``; below 0 for one that has none.
  ///   - isCancelled: asked every few milliseconds.
  /// - Returns: nil when it was cancelled.
  public func overview(
    constellations: [Int], isCancelled: () -> Bool = { false }
  ) -> Overview? {
    Overview(
      of: graphOfAllEditions, constellations: constellations,
      ids: storage.shownIDs.indices.map(storage.shownID), isCancelled: isCancelled)
  }
}
