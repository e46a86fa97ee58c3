/// How many of the communities found have each value of a facet.
public struct FacetCounts: Hashable, Sendable {
  /// A value and how many communities have it.
  public struct Value: Hashable, Sendable {
    /// As written (platforms as read, lifecycles by their word); empty for "not stated".
    public let value: String
    public let count: Int
  }

  public let facet: Facet
  /// The largest first, then by value; no value that no community has.
  public let values: [Value]
}

extension Audit {
  /// The counts of every facet over what the query finds, in the order of ``Facet``.
  ///
  /// - Parameter ignoringOwnChoice: whether each facet counts what would be found without what the
  ///   line chooses in that facet, as the explorer shows it; commands count what is found.
  public func facets(_ query: Query, ignoringOwnChoice: Bool = false) -> [FacetCounts] {
    let universe = Universe(of: query, in: storage)
    let found = selections(query.filter, in: universe)
    return ignoringOwnChoice
      ? facetsIgnoringOwnChoice(query, in: universe, found)
      : Facet.allCases.map { counts($0, found) }
  }

  /// - Parameter found: The rows that the query finds in the universe.
  func facetsIgnoringOwnChoice(
    _ query: Query, in universe: Universe, _ found: [(edition: Int, rows: Selection)]
  ) -> [FacetCounts] {
    Facet.allCases.map { facet in
      let without = query.without(facet)
      if without.filter == query.filter { return counts(facet, found) }
      return counts(facet, selections(without.filter, in: universe))
    }
  }

  /// How many of the communities that a query finds have each value of a column, or each entry of
  /// a list; the largest first, then by value, empty ones left out.
  ///
  /// Hashtags are given as they were first spelt.
  public func valueCounts(of field: Field, _ query: Query) -> [FacetCounts.Value] {
    guard let column = storage.columns.firstIndex(where: { $0.field == field }) else { return [] }
    let found = selections(query.filter, in: Universe(of: query, in: storage))
    let hasEntries = storage.columns[column].entries != nil
    return ordered(
      (hasEntries ? entryCounts(column, found) : cellCounts(column, found)).filter { $0.0 != "" })
  }

  private func counts(
    _ facet: Facet, _ found: [(edition: Int, rows: Selection)]
  ) -> FacetCounts {
    let values: [(String, Int)] =
      switch facet {
      case .platform: entryCounts(ColumnIndex.platforms, found)
      case .focus: entryCounts(ColumnIndex.focus, found)
      case .region: entryCounts(ColumnIndex.region, found)
      case .status: cellCounts(ColumnIndex.status, found)
      case .kind: cellCounts(ColumnIndex.kind, found)
      case .lifecycle: lifecycleCounts(found)
      case .firstListed: firstListedCounts(found)
      }
    return FacetCounts(facet: facet, values: ordered(values))
  }

  private func ordered(_ values: [(String, Int)]) -> [FacetCounts.Value] {
    values.filter { $0.1 > 0 }.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
      .map { FacetCounts.Value(value: $0.0, count: $0.1) }
  }

  private func entryCounts(
    _ column: Int, _ found: [(edition: Int, rows: Selection)]
  ) -> [(String, Int)] {
    guard let entries = storage.columns[column].entries else { return [] }
    var counts = Array(repeating: 0, count: entries.names.count)
    for (edition, rows) in found {
      for row in rows {
        let codes = entries.entries(ofCell: storage.editions[edition].code(column, row))
        if codes.isEmpty { counts[0] += 1 }
        for code in codes { counts[Int(code)] += 1 }
      }
    }
    return counts.indices.filter { counts[$0] > 0 }
      .map { (entries.spelling(of: UInt32($0)), counts[$0]) }
  }

  private func cellCounts(
    _ column: Int, _ found: [(edition: Int, rows: Selection)]
  ) -> [(String, Int)] {
    let cells = storage.columns[column].cells
    var counts = Array(repeating: 0, count: cells.count)
    for (edition, rows) in found {
      for row in rows { counts[Int(storage.editions[edition].code(column, row))] += 1 }
    }
    return counts.indices.filter { counts[$0] > 0 }
      .map { (cells.text(of: UInt32($0)), counts[$0]) }
  }

  private func lifecycleCounts(
    _ found: [(edition: Int, rows: Selection)]
  ) -> [(String, Int)] {
    var counts = Array(repeating: 0, count: Lifecycle.allCases.count)
    for (edition, rows) in found {
      for row in rows {
        counts[Int(storage.lifecycle(edition: edition, row: row).rawValue)] += 1
      }
    }
    return Lifecycle.allCases.map { ($0.word, counts[Int($0.rawValue)]) }
  }

  private func firstListedCounts(
    _ found: [(edition: Int, rows: Selection)]
  ) -> [(String, Int)] {
    var counts = Array(repeating: 0, count: storage.editions.count)
    for (edition, rows) in found {
      for row in rows {
        counts[Int(storage.firstEditions[Int(storage.editions[edition].communities[row])])] += 1
      }
    }
    return counts.indices.map { (String(storage.editions[$0].year), counts[$0]) }
  }
}
