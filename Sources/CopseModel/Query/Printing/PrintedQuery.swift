extension Query: CustomStringConvertible {
  /// The line that says the same, always in the same way: what is found, then `at:`, `vs:`,
  /// `match:`, `parts:`, `changes:`, `gathered:`, `sort:`, `view:` and `group:`.
  public var description: String {
    let state = printedState
    var terms: [String] = []
    let filter = filter.normalized
    if case .any = filter, !state.isEmpty {
      terms.append("(\(filter.printed))")
    } else if filter != .everything {
      terms.append(filter.printed)
    }
    return (terms + state).joined(separator: " ")
  }

  private var printedState: [String] {
    var terms: [String] = []
    switch at {
    case .year(let year): terms.append("at:\(year)")
    case .any: terms.append("at:any")
    case nil: break
    }
    if let versus { terms.append("vs:\(versus)") }
    if let match { terms.append("match:\(match.rawValue)") }
    if showsParts { terms.append("parts:shown") }
    if showsChanges { terms.append("changes:shown") }
    if !gathered.isEmpty {
      terms.append("gathered:" + gathered.map(\.rawValue).joined(separator: ","))
    }
    if !sort.isEmpty { terms.append("sort:" + sort.map(\.printed).joined(separator: ",")) }
    if let view { terms.append("view:\(view.rawValue)") }
    if let group { terms.append("group:\(group.printed)") }
    return terms
  }
}

extension SortKey {
  fileprivate var printed: String { (descending ? "-" : "") + key.printed }
}

extension Filter {
  /// The condition as it is written in a line, when it is normal.
  var printed: String {
    switch self {
    case .term(let term): term.printed
    case .all(let filters):
      filters.isEmpty ? "()" : filters.map(\.printedAsMember).joined(separator: " ")
    case .any(let filters): filters.map(\.printed).joined(separator: " OR ")
    case .not(let filter): "-" + filter.printedAfterMinus
    }
  }

  private var printedAsMember: String {
    if case .any = self { "(\(printed))" } else { printed }
  }

  private var printedAfterMinus: String {
    switch self {
    case .term: printed
    case .all(let filters): filters.isEmpty ? "()" : "(\(printed))"
    case .any, .not: "(\(printed))"
    }
  }
}
