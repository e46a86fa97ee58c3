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
  public func facets(_ query: Query) -> [FacetCounts] {
    let found = selections(query.filter, in: Universe(of: query, in: storage))
    return Facet.allCases.map { counts($0, found) }
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
    let ordered = values.filter { $0.1 > 0 }
      .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
    return FacetCounts(
      facet: facet, values: ordered.map { FacetCounts.Value(value: $0.0, count: $0.1) })
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
    return counts.indices.map { (entries.names.text(of: UInt32($0)), counts[$0]) }
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
