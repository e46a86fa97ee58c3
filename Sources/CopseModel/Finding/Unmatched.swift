/// A value of a query that no community of the audit has, in any edition.
public struct Unmatched: Hashable, Sendable {
  /// What the query says, such as `twiter`.
  public let value: String
  /// The closest value that exists, or nil when none is near.
  public let closest: String?
}

extension Audit {
  /// The platforms, statuses and hashtags of a query that no community ever had.
  ///
  /// This is no error: such a value finds nothing, and the closest that exists is offered.
  public func unmatched(_ query: Query) -> [Unmatched] {
    query.filter.terms.flatMap { unmatched($0) }
  }

  private func unmatched(_ term: Term) -> [Unmatched] {
    switch term {
    case .platform(let patterns), .joined(let patterns, _), .left(let patterns, _):
      unmatched(patterns, .platforms)
    case .whole(let field, let values): unmatched(values.map { ValuePattern($0) }, field)
    case .hashtag(let pattern): unmatched([pattern], .hashtags)
    case .tagged(let patterns, _), .untagged(let patterns, _): unmatched(patterns, .hashtags)
    case .status(let values): unmatched(values.map { ValuePattern($0) }, .status)
    case .moved(let moves, _):
      unmatched(moves.flatMap { [$0.from, $0.to].compactMap(\.self) }, .platforms)
    case .id(let ids), .partOf(let ids), .near(let ids, _), .constellation(let ids, _):
      unmatched(ids: ids)
    case .was(let patterns, _): patterns.flatMap { unmatched(formerly: $0) }
    case .text, .cell, .address, .is, .number, .has, .no, .change, .balance: []
    }
  }

  /// What a community may have been: on a platform, of a status, under a hashtag, or a word of `is:`.
  private func unmatched(formerly pattern: ValuePattern) -> [Unmatched] {
    if let hashtag = pattern.hashtag { return unmatched([hashtag.pattern], .hashtags) }
    let fields: [Field] = [.platforms, .status]
    let columns = fields.compactMap { storage.columnIndex(of: $0) }.map { storage.columns[$0] }
    let words = IsWord.afterWas.map(\.rawValue)
    let folded = ValuePattern(Folding.folded(pattern.text), isPrefix: pattern.isPrefix)
    let isKnown =
      pattern.text.trimmed.isEmpty || words.contains { folded.fits($0) }
      || columns.contains { exists(pattern, in: $0) }
    if isKnown { return [] }
    let known = columns.flatMap(known) + words
    return [Unmatched(value: pattern.text, closest: closest(to: pattern.text, in: known))]
  }

  /// The ids that no edition lists.
  private func unmatched(ids: [String]) -> [Unmatched] {
    let unknown = ids.filter { storage.communities(withID: $0).isEmpty }
    if unknown.isEmpty { return [] }
    let known = storage.shownIDs.indices.map { storage.shownID(of: $0) }
    return unknown.map { Unmatched(value: $0, closest: closest(to: $0, in: known)) }
  }

  private func unmatched(_ patterns: [ValuePattern], _ field: Field) -> [Unmatched] {
    guard let index = storage.columnIndex(of: field) else { return [] }
    let column = storage.columns[index]
    return patterns.filter { !$0.text.trimmed.isEmpty && !exists($0, in: column) }.map { pattern in
      Unmatched(value: pattern.text, closest: closest(to: pattern.text, in: known(column)))
    }
  }

  /// The value that differs least, or else the first that begins so.
  private func closest(to text: String, in values: [String]) -> String? {
    let folded = Folding.folded(text)
    return closestWord(to: text, in: values)
      ?? values.first { Folding.folded($0).hasPrefix(folded) }
  }

  private func exists(_ pattern: ValuePattern, in column: Column) -> Bool {
    if column.field == .status,
      Lifecycle.allCases.contains(where: { $0.word == Folding.folded(pattern.text) })
    {
      return true
    }
    guard !storage.editions.isEmpty else { return false }
    let evaluation = FilterEvaluation(storage: storage, edition: 0, pairs: [])
    switch column.field {
    case .platforms:
      return !evaluation.platformCells([pattern]).isEmpty
        || !column.cells(whole: pattern.text).isEmpty
    case .hashtags: return !evaluation.hashtagCells(pattern).isEmpty
    case .status: return !evaluation.statusCells([pattern.text]).isEmpty
    case .id, .name, .kind, .focus, .region, .organiser, .members, .partOf, .formerly, .url, .notes,
      .source, .other:
      return !column.cells(whole: pattern.text).isEmpty
    }
  }

  private func known(_ column: Column) -> [String] {
    if let names = column.entries?.names {
      return (1..<UInt32(max(1, names.count))).map { names.text(of: $0) }
    }
    let cells = (1..<UInt32(max(1, column.cells.count))).map { column.cells.text(of: $0) }
    return column.field == .status
      ? Lifecycle.allCases.map(\.word).filter { !$0.isEmpty } + cells : cells
  }
}
