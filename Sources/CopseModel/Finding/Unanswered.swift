/// A term that finds less than it says: one about changes because of the editions that there are, one
/// about connections because it goes by those of the sheet.
public struct Unanswered: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// No edition is of its years.
    case noEdition(YearSpan)
    /// The one edition of its years is the first, which nothing is compared with.
    case firstEdition(Int)
    /// The edition is compared with itself.
    case sameEdition(Int)
    /// Editions that are compared lack a column that the term is about.
    case notRecorded(heading: String, years: [Int])
    /// The line gathers connections too, which the term leaves out.
    case sheetAlone
  }

  /// The term as it is printed.
  public let term: String
  public let reason: Reason
  /// The years of all editions, ascending.
  let editions: [Int]

  /// `change:closed@2020: 2020 is the first of the editions 2020 to 2024; nothing is compared with
  /// it`
  public var sentence: String { "\(term): \(explanation)" }

  private var explanation: String {
    switch reason {
    case .noEdition: "\(brief); \(counted(editions))"
    case .firstEdition(let year):
      editions.count == 1
        ? "\(brief); nothing is compared with it"
        : "\(year) is the first of the editions \(Self.runs(editions)); nothing is compared with it"
    case .sheetAlone:
      "goes by the sheet's connections; what is gathered joins constellations and chains"
    case .sameEdition, .notRecorded: brief
    }
  }

  /// The reason alone, where there is little room.
  public var brief: String {
    switch reason {
    case .noEdition(let span): "no edition \(Self.words(span))"
    case .firstEdition(let year): "\(year) is the \(editions.count == 1 ? "only" : "first") edition"
    case .sameEdition(let year): "\(year) is compared with itself"
    case .sheetAlone: "the sheet's connections alone"
    case .notRecorded(let heading, let years): "not recorded in \(Self.runs(years)): \(heading)"
    }
  }

  private func counted(_ years: [Int]) -> String {
    years.count == 1
      ? "the only edition is \(years[0])" : "the editions are \(Self.runs(years))"
  }

  private static func words(_ span: YearSpan) -> String {
    switch (span.first, span.last) {
    case (let first?, let last?): first == last ? "of \(first)" : "of \(first) to \(last)"
    case (let first?, nil): "from \(first) on"
    case (nil, let last?): "up to \(last)"
    case (nil, nil): "of any year"
    }
  }

  /// `2015, 2020 to 2024`
  private static func runs(_ years: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for year in years {
      if let last = runs.last, last.upperBound + 1 == year {
        runs[runs.count - 1] = last.lowerBound...year
      } else {
        runs.append(year...year)
      }
    }
    return runs.flatMap { run in
      run.count > 2 ? ["\(run.lowerBound) to \(run.upperBound)"] : run.map { "\($0)" }
    }.joined(separator: ", ")
  }
}

extension Audit {
  /// The terms of a query that find less than they say, in the order of the line.
  ///
  /// This is no error: they are answered as far as the sheets go, and whoever asks is told.
  ///
  /// - Parameter everyPair: Whether terms without years are asked of every two editions in a row, as
  ///   the balance does, and `match:any`.
  public func unanswered(_ query: Query, everyPair: Bool = false) -> [Unanswered] {
    query.filter.terms.flatMap { term in
      if !query.gathered.isEmpty, term.isOfConnections {
        return [Unanswered(term: term.printed, reason: .sheetAlone, editions: years)]
      }
      return term.columnsCompared.map { reasons(term, $0, query, everyPair) } ?? []
    }
  }

  private func reasons(
    _ term: Term, _ columns: [QueryKey], _ query: Query, _ everyPair: Bool
  ) -> [Unanswered] {
    let isOfEveryPair = everyPair || query.match == .any
    if years.isEmpty || isOfEveryPair && term.years == nil { return [] }
    let pairs = Universe.comparisons(query, storage, during: term.years)
    return missing(pairs, term, columns).map {
      Unanswered(term: term.printed, reason: $0, editions: years)
    }
  }

  private func missing(
    _ pairs: [Comparison], _ term: Term, _ columns: [QueryKey]
  ) -> [Unanswered.Reason] {
    if pairs.isEmpty {
      guard let span = term.years else { return [.firstEdition(years[0])] }
      return [span.contains(years[0]) ? .firstEdition(years[0]) : .noEdition(span)]
    }
    if let pair = pairs.first, pair.fromIndex == pair.toIndex {
      return [.sameEdition(pair.to.year)]
    }
    return columns.compactMap { column in
      // What a community continues stands in the later edition alone.
      let compared = pairs.flatMap { column == .field(.formerly) ? [$0.to] : [$0.from, $0.to] }
      let missing = Set(compared.filter { !$0.records(column) }.map(\.year))
      return missing.isEmpty ? nil : .notRecorded(heading: column.heading, years: missing.sorted())
    }
  }
}

extension Edition {
  fileprivate func records(_ key: QueryKey) -> Bool {
    switch key {
    case .field(let field): records(field)
    case .connections: connectionCount != nil
    case .lifecycle: records(.status)
    case .editions, .first, .last: true
    }
  }
}

extension QueryKey {
  /// As the sheets have it.
  fileprivate var heading: String {
    if case .field(let field) = self { field.heading } else { printed }
  }
}

extension Term {
  /// Whether it asks who is connected, or how many are.
  fileprivate var isOfConnections: Bool {
    switch self {
    case .near, .number(.connections, _): true
    default: false
    }
  }
}
