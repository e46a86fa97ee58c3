/// What terms about rows find: lifecycles, numbers, parts, connections.
extension FilterEvaluation {
  func rows(_ word: IsWord) -> Selection {
    switch word {
    case .open: rows(.closed).complement
    case .active: rows(withLifecycle: .active)
    case .dormant: rows(withLifecycle: .dormant)
    case .closed: rows(withLifecycle: .closed)
    case .other: rows(withLifecycle: .other)
    case .unstated: rows(withLifecycle: .unstated)
    case .part: columns.parts
    case .illustrative: rows(ColumnIndex.source, cells: storage.illustrativeSources)
    case .inferred: inferredRows
    }
  }

  private var inferredRows: Selection {
    guard storage.hasInferred else { return Selection(capacity: columns.rowCount) }
    return rows { storage.inferred.contains($0) }
  }

  private func rows(withLifecycle lifecycle: Lifecycle) -> Selection {
    rows(
      ColumnIndex.status,
      cells: Selection(capacity: storage.lifecycles.count) { storage.lifecycles[$0] == lifecycle })
  }

  func rows(_ key: NumberKey, _ ranges: [NumberRange]) -> Selection {
    switch key {
    case .members:
      rows(
        ColumnIndex.members,
        cells: Selection(capacity: storage.memberCounts.count) {
          storage.memberCounts[$0].contains { ranges.contain($0.number) }
        })
    case .platforms:
      rows(ColumnIndex.platforms, cells: platformCells(ranges))
    case .connections:
      columns.connections.map { connections in
        Selection(capacity: columns.rowCount) { ranges.contain(connections.degree(of: $0)) }
      } ?? Selection(capacity: columns.rowCount)
    case .editions: rows { ranges.contain(Int(storage.editionCounts[$0])) }
    case .first: rows { ranges.contain(year(storage.firstEditions[$0])) }
    case .last: rows { ranges.contain(year(storage.lastEditions[$0])) }
    }
  }

  private func platformCells(_ ranges: [NumberRange]) -> Selection {
    let column = storage.columns[ColumnIndex.platforms]
    return Selection(capacity: column.cells.count) {
      ranges.contain(column.entries?.entries(ofCell: UInt32($0)).count ?? 0)
    }
  }

  /// The rows whose community passes the test.
  private func rows(where holds: (Int) -> Bool) -> Selection {
    Selection(capacity: columns.rowCount) { holds(Int(columns.communities[$0])) }
  }

  private func year(_ edition: UInt16) -> Int {
    storage.editions[Int(edition)].year
  }

  func rows(near ids: [String], _ degrees: Int) -> Selection {
    let sources = rows(ofCommunities: communities(withIDs: ids))
    return columns.connections?
      .rows(within: degrees, of: Array(sources), rowCount: columns.rowCount) ?? sources
  }

  func rows(partOf ids: [String]) -> Selection {
    let wholes = rows(ofCommunities: communities(withIDs: ids))
    return Selection(capacity: columns.rowCount) { wholes.contains(Int(columns.wholes[$0])) }
  }

  func communities(withIDs ids: [String]) -> Selection {
    ids.reduce(into: Selection(capacity: storage.shownIDs.count)) { found, id in
      for community in storage.communities(withID: id) { found.insert(community) }
    }
  }
}

extension [NumberRange] {
  func contain(_ number: Int) -> Bool {
    contains { $0.contains(number) }
  }
}
