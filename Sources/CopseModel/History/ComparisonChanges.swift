extension Comparison {
  /// The changes of a community in the order of ``ChangeKind``, `moved` left out because it is
  /// told by what was joined and left.
  public func changes(of community: Int) -> [Change] {
    switch (earlier.row(of: community), later.row(of: community)) {
    case (nil, nil): []
    case (let row?, nil): [Change(.removed, before: from[row].name)]
    case (nil, let row?): additions(row)
    case (let before?, let after?): Self.inOrderOfKind(cellChanges(before, after))
    }
  }

  private func additions(_ row: Int) -> [Change] {
    let name = to[row].name
    let continued = continues(row)
    let added = [Change(.added, after: name)]
    if continued.isEmpty { return added }
    return added + [Change(.continued, before: continued.joined(separator: "; "), after: name)]
  }

  private func cellChanges(_ before: Int, _ after: Int) -> [Change] {
    statusChanges(before, after) + nameChanges(before, after) + platformChanges(before, after)
      + hashtagChanges(before, after) + wholeCellChanges(before, after)
      + connectionChanges(before, after)
  }

  /// Sorted by kind; changes of one kind stay as they are.
  private static func inOrderOfKind(_ changes: [Change]) -> [Change] {
    ChangeKind.allCases.flatMap { kind in changes.filter { $0.kind == kind } }
  }

  private func statusChanges(_ before: Int, _ after: Int) -> [Change] {
    guard differs(ColumnIndex.status, before, after), let kind = statusKind(before, after) else {
      return []
    }
    return [Change(kind, before: from[before].status, after: to[after].status)]
  }

  private func nameChanges(_ before: Int, _ after: Int) -> [Change] {
    guard differs(ColumnIndex.name, before, after), isRenamed(before, after) else { return [] }
    return [Change(.renamed, before: from[before].name, after: to[after].name)]
  }

  private func platformChanges(_ before: Int, _ after: Int) -> [Change] {
    let (old, new) = entries(ColumnIndex.platforms, before, after)
    guard differs(ColumnIndex.platforms, before, after),
      let names = storage.columns[ColumnIndex.platforms].entries?.names
    else { return [] }
    let joined = new.filter { !old.contains($0) }
      .map { Change(.joined, after: names.text(of: $0)) }
    let left = old.filter { !new.contains($0) }
      .map { Change(.left, before: names.text(of: $0)) }
    let readdressed = readdressed(before, after).map { change in
      Change(
        .readdressed, before: Self.presence(change.platform, change.old),
        after: Self.presence(change.platform, change.new))
    }
    return joined + left + readdressed
  }

  /// A platform and its addresses as the sheet would write them.
  private static func presence(_ platform: String, _ addresses: String) -> String {
    addresses.isEmpty ? platform : "\(platform):\(addresses)"
  }

  private func hashtagChanges(_ before: Int, _ after: Int) -> [Change] {
    guard differs(ColumnIndex.hashtags, before, after) else { return [] }
    let old = from[before].hashtags
    let new = to[after].hashtags
    return Self.missing(from: old, of: new).map { Change(.tagged, after: $0) }
      + Self.missing(from: new, of: old).map { Change(.untagged, before: $0) }
  }

  /// The spellings of `tags` that fold to none of `others`, each tag once; one that folds to
  /// nothing is none.
  private static func missing(from others: [String], of tags: [String]) -> [String] {
    var seen = Set(others.map(Folding.folded) + [""])
    return tags.filter { seen.insert(Folding.folded($0)).inserted }
  }

  private func wholeCellChanges(_ before: Int, _ after: Int) -> [Change] {
    Self.wholeCells.compactMap { column, kind in
      guard differs(column, before, after) else { return nil }
      let old = text(column, earlier, before)
      let new = text(column, later, after)
      return old == new ? nil : Change(kind, before: old, after: new)
    }
  }

  private func connectionChanges(_ before: Int, _ after: Int) -> [Change] {
    linked(after).map { Change(.linked, after: to[$0].id) }
      + unlinked(before).map { Change(.unlinked, before: from[$0].id) }
  }
}
