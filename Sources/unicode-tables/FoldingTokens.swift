/// What every scalar folds to, where that is not the scalar itself; Hangul syllables left out.
///
/// A scalar is decomposed (NFKD), rid of characters with a combining class and of invisible ones,
/// and case-folded, again and again until nothing changes, so that folding twice is folding once.
/// As every scalar with a combining class goes, their order does not matter and each scalar can be
/// folded by itself.
func foldingTokens(from database: CharacterDatabase) -> [String] {
  let candidates = Set(database.decompositions.keys)
    .union(database.caseFoldings.keys)
    .union(database.combiningClasses.keys)
    .union(database.defaultIgnorables)

  var runs: [FoldingRun] = []
  for scalar in candidates.sorted() {
    let target = database.folded([scalar])
    guard target != [scalar] else { continue }
    if let last = runs.last, last.continues(with: scalar, to: target) {
      runs[runs.count - 1].last = scalar
    } else {
      runs.append(FoldingRun(first: scalar, last: scalar, target: target))
    }
  }
  return runs.map(\.token)
}

/// Neighbours that fold to neighbours, or that all fold to nothing.
private struct FoldingRun {
  let first: UInt32
  var last: UInt32
  /// What the first folds to.
  let target: [UInt32]

  func continues(with scalar: UInt32, to next: [UInt32]) -> Bool {
    guard scalar == last + 1, next.count == target.count, next.count < 2 else { return false }
    return next.isEmpty || next[0] == target[0] + (scalar - first)
  }

  var token: String {
    let scalars =
      first == last ? hexadecimal(first) : "\(hexadecimal(first))-\(hexadecimal(last))"
    return "\(scalars)=\(target.map(hexadecimal).joined(separator: "."))"
  }
}

extension CharacterDatabase {
  fileprivate func folded(_ scalars: [UInt32]) -> [UInt32] {
    let once =
      scalars
      .flatMap(fullyDecomposed)
      .filter { combiningClasses[$0] == nil && !defaultIgnorables.contains($0) }
      .flatMap { caseFoldings[$0] ?? [$0] }
    return once == scalars ? scalars : folded(once)
  }

  private func fullyDecomposed(_ scalar: UInt32) -> [UInt32] {
    guard let parts = decompositions[scalar] else { return [scalar] }
    return parts.flatMap(fullyDecomposed)
  }
}
