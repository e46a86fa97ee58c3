/// How many communities are on each platform in every edition, and what came and went between.
public struct PlatformTrends: Hashable, Sendable {
  /// The years of all editions, ascending.
  public let years: [Int]
  /// By edition: how many rows the query finds, of which a share is one.
  public let found: [Int]
  /// By edition: whether its sheet has the column at all.
  public let isRecorded: [Bool]
  /// The editions compared: every two in a row, or those that the line says with `vs:`.
  public let pairs: [EditionPair]
  /// Those with most communities in the latest edition first, then in the one before and so on,
  /// then by name; none that no number is about.
  public let platforms: [PlatformTrend]
}

/// One platform through the editions.
public struct PlatformTrend: Hashable, Sendable {
  /// As read.
  public let platform: String
  /// By edition: how many of the rows found have it, each once; nil where it is not recorded.
  public let counts: [Int?]
  /// By pair: what came and went; nil where one of the two editions does not record platforms.
  public let movements: [PlatformMovement?]
}

extension Audit {
  /// The platforms of what a query finds: in each edition the rows that a list shows, and between
  /// two editions the communities found in either, as ``changes(_:)`` has them.
  ///
  /// Of a query that finds everything, parts among it, each count is the one before with what came
  /// and without what went. Others need not add up: a community may stop fitting.
  ///
  /// - Complexity: O(*rows* + *platforms* × *editions*), and finding the rows.
  public func platformTrends(_ query: Query) -> PlatformTrends {
    let landscape = LandscapeRows(query, of: self)
    let counts = storage.editions.indices.map { PlatformCounts(landscape, edition: $0) }
    let pairs = landscape.pairs
    let movements = pairs.map { PlatformMovements($0, of: landscape.communities(in: $0)) }
    return PlatformTrends(
      years: years, found: counts.map(\.found), isRecorded: counts.map { $0.byCode != nil },
      pairs: pairs.map { EditionPair(from: $0.earlier.year, to: $0.later.year) },
      platforms: trends(counts, movements))
  }

  private func trends(
    _ counts: [PlatformCounts], _ movements: [PlatformMovements]
  ) -> [PlatformTrend] {
    guard let names = storage.columns[ColumnIndex.platforms].entries?.names else { return [] }
    let all = (1..<max(1, names.count)).map { code in
      PlatformTrend(
        platform: names.text(of: UInt32(code)), counts: counts.map { $0.byCode?[code] },
        movements: movements.map { $0.byCode?[code] })
    }
    return all.filter { $0.isAboutSome }.sorted { one, other in
      if let isLarger = one.counts.isLarger(than: other.counts) { return isLarger }
      return one.platform < other.platform
    }
  }
}

extension PlatformTrend {
  fileprivate var isAboutSome: Bool {
    counts.contains { ($0 ?? 0) > 0 }
      || movements.contains { $0.map { !$0.isStill } ?? false }
  }
}

extension [Int?] {
  /// Whether the last of two unlike numbers is the larger one; nil when all are alike.
  func isLarger(than others: [Int?]) -> Bool? {
    for (one, other) in zip(self, others).reversed() where one != other {
      return (one ?? 0) > (other ?? 0)
    }
    return nil
  }
}

/// How many of the rows found in one edition are on each platform.
private struct PlatformCounts {
  let found: Int
  /// By code of the platform; nil where the sheet has no such column.
  let byCode: [Int]?

  init(_ landscape: LandscapeRows, edition: Int) {
    let storage = landscape.storage
    let segments = landscape.found(in: edition)
    found = segments.reduce(0) { $0 + $1.rows.count }
    guard storage.editions[edition].isRecorded[ColumnIndex.platforms],
      let entries = storage.columns[ColumnIndex.platforms].entries
    else {
      byCode = nil
      return
    }
    var counts = Array(repeating: 0, count: entries.names.count)
    for (edition, rows) in segments {
      let columns = storage.editions[edition]
      for row in rows {
        for code in entries.entries(ofCell: columns.code(ColumnIndex.platforms, row)) {
          counts[Int(code)] += 1
        }
      }
    }
    byCode = counts
  }
}

/// What came to each platform and went from it between two editions.
private struct PlatformMovements {
  /// By code of the platform; nil where one of the sheets has no such column.
  private(set) var byCode: [PlatformMovement]?

  init(_ pair: Comparison, of communities: Selection) {
    guard pair.recorded[ColumnIndex.platforms],
      let entries = pair.storage.columns[ColumnIndex.platforms].entries
    else { return }
    var movements = Array(repeating: PlatformMovement(), count: entries.names.count)
    pair.forEachMover(among: communities) { mover in
      switch mover.listing {
      case .both:
        for code in mover.joined { movements[Int(code)].joined += 1 }
        for code in mover.left { movements[Int(code)].left += 1 }
      case .laterOnly: for code in mover.joined { movements[Int(code)].newlyListed += 1 }
      case .earlierOnly: for code in mover.left { movements[Int(code)].noLongerListed += 1 }
      }
    }
    byCode = movements
  }
}
