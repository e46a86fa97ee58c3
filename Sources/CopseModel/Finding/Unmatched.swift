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
      unmatched(patterns.map(\.text), .platforms)
    case .whole(let field, let values): unmatched(values, field)
    case .hashtag(let pattern): unmatched([pattern.text], .hashtags)
    case .tagged(let patterns, _), .untagged(let patterns, _):
      unmatched(patterns.map(\.text), .hashtags)
    case .status(let values): unmatched(values, .status)
    case .moved(let moves, _):
      unmatched(moves.flatMap { [$0.from?.text, $0.to?.text].compactMap(\.self) }, .platforms)
    case .text, .cell, .address, .is, .number, .has, .no, .change, .was, .near, .partOf, .id: []
    }
  }

  private func unmatched(_ values: [String], _ field: Field) -> [Unmatched] {
    guard let column = storage.columns.first(where: { $0.field == field }) else { return [] }
    return values.filter { !$0.trimmed.isEmpty && !exists($0, in: column) }.map { value in
      Unmatched(value: value, closest: closestWord(to: value, in: known(column)))
    }
  }

  private func exists(_ value: String, in column: Column) -> Bool {
    if column.field == .status {
      let evaluation = FilterEvaluation(storage: storage, edition: 0, pairs: [])
      return !evaluation.statusCells([value]).isEmpty
        || Lifecycle.allCases.contains { $0.word == Folding.folded(value) }
    }
    let folded = Folding.folded(value)
    if column.field == .platforms || column.field == .hashtags {
      let whole = column.cells(whole: value)
      return !whole.isEmpty || known(column).contains { Folding.folded($0).hasPrefix(folded) }
    }
    return !column.cells(whole: value).isEmpty
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
