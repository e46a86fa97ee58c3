/// Which rows of one edition a filter finds; every term is a set, and a filter is their algebra.
struct FilterEvaluation {
  let storage: AuditStorage
  /// The index of the edition whose rows are asked.
  let edition: Int
  /// The editions that change terms without years compare.
  let pairs: [Comparison]
  /// Among which communities and connections constellations are found.
  let choice: NetworkChoice
  // Kept here, since taking it out of the storage for every row costs more than the row.
  let columns: EditionColumns

  init(
    storage: AuditStorage, edition: Int, pairs: [Comparison],
    choice: NetworkChoice = NetworkChoice()
  ) {
    self.choice = choice
    self.storage = storage
    self.edition = edition
    self.pairs = pairs
    columns = storage.editions[edition]
  }

  func rows(_ filter: Filter) -> Selection {
    switch filter {
    case .all(let filters):
      var found = Selection.all(capacity: columns.rowCount)
      for filter in filters { found.formIntersection(rows(filter)) }
      return found
    case .any(let filters):
      var found = Selection(capacity: columns.rowCount)
      for filter in filters { found.formUnion(rows(filter)) }
      return found
    case .not(let filter):
      return rows(filter).complement
    case .term(let term):
      return rows(term)
    }
  }

  private func rows(_ term: Term) -> Selection {
    switch term {
    case .text(let text): rows(withText: text)
    case .hashtag(let pattern): rows(ColumnIndex.hashtags, cells: hashtagCells(pattern))
    case .cell(let field, let values): rows(of: field, cells: cells(containing: values))
    case .whole(let field, let values): rows(of: field, cells: cells(whole: values))
    case .platform(let patterns): rows(ColumnIndex.platforms, cells: platformCells(patterns))
    case .address(let values, let isWhole):
      rows(ColumnIndex.platforms, cells: addressCells(values, areWhole: isWhole))
    case .status(let values): rows(ColumnIndex.status, cells: statusCells(values))
    case .is(let words): union(words) { rows($0) }
    case .number(let key, let ranges): rows(key, ranges)
    case .has(let keys): union(keys) { rows(having: $0) }
    case .no(let keys): union(keys) { rows(having: $0).complement }
    case .change(let kinds, let span): rows(ofCommunities: changed(ChangeKinds(kinds), span))
    case .balance(let parts, let span): rows(ofCommunities: balanced(parts, span))
    case .joined(let patterns, let span):
      rows(ofCommunities: exchanged(ColumnIndex.platforms, span, gained: platform(patterns)))
    case .left(let patterns, let span):
      rows(ofCommunities: exchanged(ColumnIndex.platforms, span, lost: platform(patterns)))
    case .tagged(let patterns, let span):
      rows(ofCommunities: exchanged(ColumnIndex.hashtags, span, gained: hashtag(patterns)))
    case .untagged(let patterns, let span):
      rows(ofCommunities: exchanged(ColumnIndex.hashtags, span, lost: hashtag(patterns)))
    case .moved(let moves, let span): rows(ofCommunities: moved(moves, span))
    case .was(let patterns, let year): rows(ofCommunities: communities(patterns, in: year))
    case .near(let ids, let degrees): rows(near: ids, degrees)
    case .constellation(let ids, let year): rows(inConstellationsOf: ids, year)
    case .partOf(let ids): rows(partOf: ids)
    case .id(let ids): rows(ofCommunities: communities(withIDs: ids))
    }
  }

  private func union<Value>(_ values: [Value], _ rows: (Value) -> Selection) -> Selection {
    values.reduce(into: Selection(capacity: columns.rowCount)) { $0.formUnion(rows($1)) }
  }
}

extension FilterEvaluation {
  /// The rows whose cell in the column is among the cells; a column that is not there is empty.
  func rows(_ column: Int, cells: Selection) -> Selection {
    if cells.isEmpty { return Selection(capacity: columns.rowCount) }
    let codes = columns.codes[column]
    if codes.isEmpty {
      return cells.contains(0)
        ? .all(capacity: columns.rowCount) : Selection(capacity: columns.rowCount)
    }
    return codes.withUnsafeBufferPointer { codes in
      Selection(capacity: codes.count) { cells.contains(Int(codes[$0])) }
    }
  }

  func rows(ofCommunities communities: Selection) -> Selection {
    if communities.isEmpty { return Selection(capacity: columns.rowCount) }
    return Selection(capacity: columns.rowCount) {
      communities.contains(Int(columns.communities[$0]))
    }
  }

  /// The cells of a column that a test is about; nothing for a heading that the audit lacks.
  private func rows(of field: Field, cells: (Column) -> Selection) -> Selection {
    guard let index = storage.columnIndex(of: field) else {
      return Selection(capacity: columns.rowCount)
    }
    return rows(index, cells: cells(storage.columns[index]))
  }

  private func rows(withText text: String) -> Selection {
    let needle = Folding.folded(text)
    var found = Selection(capacity: columns.rowCount)
    for index in storage.columns.indices where !columns.codes[index].isEmpty {
      found.formUnion(rows(index, cells: storage.columns[index].folded.codes(containing: needle)))
    }
    return found
  }

  func rows(having key: QueryKey) -> Selection {
    switch key {
    case .field(let field):
      guard let index = storage.columnIndex(of: field) else {
        return Selection(capacity: columns.rowCount)
      }
      return rows(index, cells: storage.columns[index].emptyCells.complement)
    case .lifecycle:
      return rows(IsWord.unstated).complement
    case .connections:
      return rows(.connections, [NumberRange(1, nil)])
    case .editions, .first, .last:
      return .all(capacity: columns.rowCount)
    }
  }
}
