/// What terms about changes find among the communities of the audit.
extension FilterEvaluation {
  /// The comparisons that a term ranges over: those that end in its years, or else the view's.
  private func pairs(_ span: YearSpan?) -> [Comparison] {
    guard let span else { return pairs }
    return storage.editions.indices.dropFirst()
      .filter { span.contains(storage.editions[$0].year) }
      .map { Comparison(storage: storage, from: $0 - 1, to: $0) }
  }

  func changed(_ kinds: ChangeKinds, _ span: YearSpan?) -> Selection {
    union(pairs(span)) { $0.communities(with: kinds) }
  }

  func balanced(_ parts: [BalancePart], _ span: YearSpan?) -> Selection {
    union(pairs(span)) { $0.communities(in: parts) }
  }

  /// The communities that gained, or lost, an entry of a list column that passes the test.
  func exchanged(
    _ column: Int, _ span: YearSpan?, gained: ((String) -> Bool)? = nil,
    lost: ((String) -> Bool)? = nil
  ) -> Selection {
    let gained = gained.map { entries(column, where: $0) }
    let lost = lost.map { entries(column, where: $0) }
    return union(pairs(span)) { pair in
      pair.communities(where: column) { old, new in
        (gained.map { Self.has(new, without: old, $0) } ?? true)
          && (lost.map { Self.has(old, without: new, $0) } ?? true)
      }
    }
  }

  /// The communities that left a platform for another, as one of the moves says.
  func moved(_ moves: [Move], _ span: YearSpan?) -> Selection {
    let anything: (String) -> Bool = { _ in true }
    return union(moves) { move in
      exchanged(
        ColumnIndex.platforms, span, gained: move.to.map { platform([$0]) } ?? anything,
        lost: move.from.map { platform([$0]) } ?? anything)
    }
  }

  /// The communities whose status, lifecycle, platform or hashtag in the edition of a year fits a
  /// pattern, or that were open or a part in it where a pattern fits that word.
  func communities(_ patterns: [ValuePattern], in year: Int) -> Selection {
    var found = Selection(capacity: storage.shownIDs.count)
    guard let index = storage.edition(ofYear: year) else { return found }
    let then = FilterEvaluation(storage: storage, edition: index, pairs: [])
    var rows = then.rows(withHashtagIn: patterns)
    let patterns = patterns.filter { $0.hashtag == nil }
    rows.formUnion(then.rows(ColumnIndex.platforms, cells: platformCells(patterns)))
    let whole = patterns.filter { !$0.isPrefix }.map(\.text)
    rows.formUnion(then.rows(ColumnIndex.status, cells: statusCells(whole)))
    let prefixes = patterns.filter(\.isPrefix).map { Folding.folded($0.text) }
    let statuses = storage.columns[ColumnIndex.status].folded
    rows.formUnion(
      then.rows(
        ColumnIndex.status,
        cells: Selection(capacity: statuses.count) { code in
          prefixes.contains { prefix in
            ValuePattern(prefix, isPrefix: true).fits(statuses.text(of: code))
              || storage.lifecycles[code].word.hasPrefix(prefix)
          }
        }))
    for word in IsWord.afterWas where patterns.contains(where: { $0.fits(word) }) {
      rows.formUnion(then.rows(word))
    }
    for row in rows { found.insert(Int(storage.editions[index].communities[row])) }
    return found
  }

  private func entries(_ column: Int, where holds: (String) -> Bool) -> Selection {
    guard let names = storage.columns[column].entries?.names else { return Selection(capacity: 0) }
    return Selection(capacity: names.count) { $0 > 0 && holds(names.text(of: UInt32($0))) }
  }

  private static func has(
    _ entries: ArraySlice<UInt32>, without others: ArraySlice<UInt32>, _ wanted: Selection
  ) -> Bool {
    entries.contains { wanted.contains(Int($0)) && !others.contains($0) }
  }

  private func union<Value>(_ values: [Value], _ found: (Value) -> Selection) -> Selection {
    values.reduce(into: Selection(capacity: storage.shownIDs.count)) { $0.formUnion(found($1)) }
  }
}

extension ValuePattern {
  /// Whether it is the word, or begins so, whatever the case.
  func fits(_ word: IsWord) -> Bool {
    let folded = Folding.folded(text)
    return ValuePattern(isPrefix ? folded : folded.trimmed, isPrefix: isPrefix).fits(word.rawValue)
  }
}

extension Comparison {
  /// The communities listed in both editions whose lists in a column differ and pass the test.
  fileprivate func communities(
    where column: Int, _ holds: (ArraySlice<UInt32>, ArraySlice<UInt32>) -> Bool
  ) -> Selection {
    Selection(capacity: storage.shownIDs.count) { community in
      guard let before = earlier.row(of: community), let after = later.row(of: community),
        differs(column, before, after)
      else { return false }
      let (old, new) = entries(column, before, after)
      return holds(old, new)
    }
  }
}
