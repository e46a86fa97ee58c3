extension Filter {
  /// Every term of the filter in the order written.
  var terms: [Term] {
    switch self {
    case .all(let filters), .any(let filters): filters.flatMap(\.terms)
    case .not(let filter): filter.terms
    case .term(let term): [term]
    }
  }
}

/// What terms ask for beyond the rows of the edition shown that are no parts.
extension Term {
  /// Whether the term speaks of parts, so that parts are listed.
  var asksForParts: Bool {
    switch self {
    case .is(let words): words.contains(.part)
    case .partOf, .balance: true
    case .was(let patterns, _): patterns.contains { !$0.isPrefix && $0.fits(.part) }
    case .text, .hashtag, .cell, .whole, .platform, .address, .status, .number, .has, .no, .change,
      .joined, .left, .tagged, .untagged, .moved, .near, .constellation, .id:
      false
    }
  }

  /// Whether the term can find what only the earlier edition lists.
  var asksForRemoved: Bool {
    switch self {
    case .change(let kinds, _): kinds.contains(.removed)
    case .balance(let parts, _): parts.contains(.opening) || parts.contains(.removed)
    case .text, .hashtag, .cell, .whole, .platform, .address, .status, .is, .number, .has, .no,
      .joined, .left, .tagged, .untagged, .moved, .was, .near, .constellation, .partOf, .id:
      false
    }
  }

  /// The years of a change term; nil for none.
  var years: YearSpan? {
    switch self {
    case .change(_, let years), .balance(_, let years), .joined(_, let years), .left(_, let years),
      .tagged(_, let years), .untagged(_, let years), .moved(_, let years):
      years
    case .text, .hashtag, .cell, .whole, .platform, .address, .status, .is, .number, .has, .no,
      .was, .near, .constellation, .partOf, .id:
      nil
    }
  }

  /// Whether what it finds depends on which two editions the view compares.
  var comparesEditions: Bool {
    switch self {
    case .change(_, let years), .balance(_, let years), .joined(_, let years), .left(_, let years),
      .tagged(_, let years), .untagged(_, let years), .moved(_, let years):
      years == nil
    case .text, .hashtag, .cell, .whole, .platform, .address, .status, .is, .number, .has, .no,
      .was, .near, .constellation, .partOf, .id:
      false
    }
  }

  /// Whether it is behind a number of a balance, whichever edition is asked.
  var isBalanceOfYears: Bool {
    if case .balance(_, during: .some) = self { true } else { false }
  }

  /// The ids that an `id:` term names.
  var namedIDs: [String] {
    if case .id(let ids) = self { ids } else { [] }
  }
}
