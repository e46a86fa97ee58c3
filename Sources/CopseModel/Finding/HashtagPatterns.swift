/// What `was:` finds beside statuses and platforms: `was:#tag@2021`, `was:linkedin:#tag@2021`.
extension ValuePattern {
  /// The hashtag that it asks for, and the platform on which an address says that it is used, nil
  /// for the hashtags of the community itself; nil for a pattern that asks for none.
  var hashtag: (pattern: ValuePattern, platform: String?)? {
    if ListCell.hashtagUsed(at: text) != nil || isPrefix && ListCell.isHash(text) {
      return (self, nil)
    }
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let address = String(text[colon...].dropFirst()).trimmed
    guard ListCell.hashtagUsed(at: address) != nil || isPrefix && ListCell.isHash(address) else {
      return nil
    }
    let platform = PlatformSpelling.platform(String(text[..<colon]))
    return (ValuePattern(address, isPrefix: isPrefix), platform)
  }
}

extension FilterEvaluation {
  /// The rows with a hashtag that one of the patterns asks for.
  func rows(withHashtagIn patterns: [ValuePattern]) -> Selection {
    var rows = Selection(capacity: columns.rowCount)
    for asked in patterns.compactMap(\.hashtag) {
      rows.formUnion(
        asked.platform.map { platform in
          self.rows(ColumnIndex.platforms, cells: useCells(asked.pattern, on: platform))
        } ?? self.rows(ColumnIndex.hashtags, cells: hashtagCells(asked.pattern)))
    }
    return rows
  }

  /// The cells in which an address on the platform says that the hashtag is used there.
  private func useCells(_ pattern: ValuePattern, on platform: String) -> Selection {
    let column = storage.columns[ColumnIndex.platforms]
    let isWanted = hashtag([pattern])
    let wanted = Folding.folded(platform)
    let tag = Folding.folded(ListCell.withoutHash(pattern.text))
    return column.folded.codes(containing: tag).filtered { code in
      ListCell.platforms(of: column.cells.text(of: UInt32(code))).contains { presence in
        guard let used = ListCell.hashtagUsed(at: presence.address) else { return false }
        return isWanted(Folding.folded(used)) && Folding.folded(presence.platform) == wanted
      }
    }
  }
}

extension Selection {
  /// Its members that pass the test.
  fileprivate func filtered(_ holds: (Int) -> Bool) -> Selection {
    var kept = Selection(capacity: capacity)
    for number in self where holds(number) { kept.insert(number) }
    return kept
  }
}

extension ListCell {
  /// Whether a text begins as a hashtag does.
  static func isHash(_ text: String) -> Bool { text.first == "#" || text.first == "＃" }
}
