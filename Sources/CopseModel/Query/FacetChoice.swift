extension Facet {
  /// The word before the colon of what the facet writes.
  ///
  /// - Lifecycles are written as `is:`, the first edition as `first:`, all others as `key:=`.
  public var key: TermKey {
    switch self {
    case .platform: .platform
    case .lifecycle: .is
    case .status: .status
    case .kind: .field(.kind)
    case .focus: .field(.focus)
    case .region: .field(.region)
    case .firstListed: .number(.first)
    }
  }
}

extension Query {
  /// The values of a facet that the query asks for, and those that it excludes, in the order in
  /// which they are written.
  ///
  /// Only conditions that hold for the whole query count, as the facets write them. The value that
  /// stands for no status is `""` in ``Facet/status``, and `"unstated"` in ``Facet/lifecycle``.
  public func chosen(_ facet: Facet) -> (included: [String], excluded: [String]) {
    var included: [String] = []
    var excluded: [String] = []
    for condition in filter.conjuncts {
      if case .not(let negated) = condition {
        excluded += negated.values(of: facet) ?? []
      } else {
        included += condition.values(of: facet) ?? []
      }
    }
    return (included, excluded)
  }

  /// Asks for a value of a facet too, or no longer when the query asks for it already.
  ///
  /// A value that was excluded is excluded no longer.
  public mutating func include(_ value: String, of facet: Facet) {
    var (included, excluded) = chosen(facet)
    excluded.removeAll { Folding.folded($0) == Folding.folded(value) }
    included.toggle(value)
    choose(included, excluding: excluded, of: facet)
  }

  /// Excludes a value of a facet, or no longer when the query excludes it already.
  ///
  /// A value that was asked for is asked for no longer.
  public mutating func exclude(_ value: String, of facet: Facet) {
    var (included, excluded) = chosen(facet)
    included.removeAll { Folding.folded($0) == Folding.folded(value) }
    excluded.toggle(value)
    choose(included, excluding: excluded, of: facet)
  }

  /// The query without what the facet itself has chosen, which its counts ignore.
  public func without(_ facet: Facet) -> Query {
    var query = self
    query.choose([], excluding: [], of: facet)
    return query
  }

  /// Writes the choice of a facet in the place of the one before.
  private mutating func choose(_ included: [String], excluding: [String], of facet: Facet) {
    var conditions = filter.conjuncts
    let choices = [
      facet.term(included).map(Filter.term), facet.term(excluding).map { Filter.not(.term($0)) },
    ]
    let isChoice = { (condition: Filter) in condition.isChoice(of: facet) }
    let place = conditions.firstIndex(where: isChoice) ?? conditions.count
    conditions.removeAll(where: isChoice)
    conditions.insert(contentsOf: choices.compactMap(\.self), at: place)
    filter = Filter.all(conditions).normalized
  }
}

extension Facet {
  /// The term that finds any of the values; nil when there are none.
  fileprivate func term(_ values: [String]) -> Term? {
    guard !values.isEmpty else { return nil }
    switch self {
    case .platform: return .whole(.platforms, values: values)
    case .status: return .whole(.status, values: values)
    case .kind: return .whole(.kind, values: values)
    case .focus: return .whole(.focus, values: values)
    case .region: return .whole(.region, values: values)
    case .lifecycle:
      let words = values.compactMap { IsWord(rawValue: $0.isEmpty ? "unstated" : $0) }
      return words.isEmpty ? nil : .is(words)
    case .firstListed:
      let years = values.compactMap { Int($0) }
      return years.isEmpty ? nil : .number(.first, years.map { NumberRange($0, $0) })
    }
  }

  fileprivate func values(in term: Term) -> [String]? {
    switch (self, term) {
    case (.platform, .whole(.platforms, let values)):
      // `platform:=X` is the value twitter of the facet.
      values.map(PlatformSpelling.platform)
    case (.platform, .platform(let patterns)):
      // Typed by hand, `platform:twitter` asks for the same as the facet writes.
      patterns.contains(where: \.isPrefix)
        ? nil : patterns.map { PlatformSpelling.platform($0.text) }
    case (.status, .whole(.status, let values)),
      (.kind, .whole(.kind, let values)), (.focus, .whole(.focus, let values)),
      (.region, .whole(.region, let values)):
      values
    case (.lifecycle, .is(let words)): Self.lifecycles(words)
    case (.firstListed, .number(.first, let ranges)): Self.years(ranges)
    default: nil
    }
  }

  private static func lifecycles(_ words: [IsWord]) -> [String]? {
    let lifecycles: Set<IsWord> = [.active, .dormant, .closed, .other, .unstated]
    return words.allSatisfy(lifecycles.contains) ? words.map(\.rawValue) : nil
  }

  private static func years(_ ranges: [NumberRange]) -> [String]? {
    let years = ranges.compactMap { $0.lower == $0.upper ? $0.lower : nil }
    return years.count == ranges.count ? years.map(String.init) : nil
  }
}

extension Filter {
  /// The values, when the condition is one that the facet writes.
  fileprivate func values(of facet: Facet) -> [String]? {
    if case .term(let term) = self { facet.values(in: term) } else { nil }
  }

  fileprivate func isChoice(of facet: Facet) -> Bool {
    if case .not(let negated) = self { return negated.values(of: facet) != nil }
    return values(of: facet) != nil
  }
}

extension [String] {
  fileprivate mutating func toggle(_ value: String) {
    let rest = filter { Folding.folded($0) != Folding.folded(value) }
    self = rest.count < count ? rest : self + [value]
  }
}
