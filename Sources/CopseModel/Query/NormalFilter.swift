extension Filter {
  /// The same condition as a line of text has it.
  ///
  /// Nested alternatives and nested conjunctions are flat, a list of one is its only member, and a
  /// term without any value finds nothing. Order and repetitions stay.
  public var normalized: Filter {
    switch self {
    case .term(let term): term.hasValues ? self : .nothing
    case .not(let filter): .not(filter.normalized)
    case .all(let filters): Self.normalConjunction(of: filters)
    case .any(let filters): Self.normalAlternative(of: filters)
    }
  }

  private static func normalConjunction(of filters: [Filter]) -> Filter {
    let members = filters.flatMap { filter in
      let normal = filter.normalized
      if case .all(let nested) = normal { return nested }
      return [normal]
    }
    return members.count == 1 ? members[0] : .all(members)
  }

  private static func normalAlternative(of filters: [Filter]) -> Filter {
    let members = filters.flatMap { filter in
      let normal = filter.normalized
      if case .any(let nested) = normal { return nested }
      return [normal]
    }
    return members.isEmpty ? .nothing : members.count == 1 ? members[0] : .any(members)
  }

  /// The conditions that must all hold, each on its own.
  public var conjuncts: [Filter] {
    if case .all(let filters) = normalized { return filters }
    return [normalized]
  }
}

extension Term {
  fileprivate var hasValues: Bool {
    switch self {
    case .text, .hashtag: true
    case .cell(_, contains: let texts), .whole(_, values: let texts), .address(let texts, _),
      .status(let texts), .near(let texts, _), .constellation(let texts, _),
      .partOf(let texts), .id(let texts):
      !texts.isEmpty
    case .platform(let patterns), .joined(let patterns, _), .left(let patterns, _),
      .tagged(let patterns, _), .untagged(let patterns, _), .was(let patterns, _):
      !patterns.isEmpty
    case .is(let words): !words.isEmpty
    case .number(_, let ranges): !ranges.isEmpty
    case .has(let keys), .no(let keys): !keys.isEmpty
    case .change(let kinds, _): !kinds.isEmpty
    case .balance(let parts, _): !parts.isEmpty
    case .moved(let moves, _): !moves.isEmpty
    }
  }
}
