extension Cut {
  /// What is said of a community that holds others: `3 constellations, 41 communities cut off`; nil
  /// when nothing is cut off without it.
  public var words: String? {
    guard nodes > 0 else { return nil }
    let communities = nodes == 1 ? "1 community" : "\(nodes) communities"
    switch groups {
    case 0: return communities + " cut off"
    case 1: return "1 constellation, \(communities) cut off"
    default: return "\(groups) constellations, \(communities) cut off"
    }
  }
}

extension Constellation.Basis {
  /// `12 of its 14 share it, 3 of 40 others`, or `its best connected community`.
  ///
  /// - Parameters:
  ///   - members: how many communities it has, of `communities` in the network.
  public func words(members: Int, of communities: Int) -> String {
    switch self {
    case .shared(_, let within, let without):
      "\(within) of its \(members) share it, \(without) of \(communities - members) others"
    case .around: "its best connected community"
    }
  }
}

extension ConstellationHistory {
  /// An event in one line: `#JoyFE and Wales merged into #JoyFE`.
  public func words(_ event: Event) -> String {
    let earlier = Self.listed(event.before.map { before.all[$0].name })
    let later = Self.listed(event.after.map { after.all[$0].name })
    return switch event.kind {
    case .continued: earlier == later ? "\(later) went on" : "\(earlier) went on as \(later)"
    case .merged: "\(earlier) merged into \(later)"
    case .split: "\(earlier) split into \(later)"
    case .regrouped: "\(earlier) regrouped into \(later)"
    case .formed: "\(later) formed"
    case .dissolved: "\(earlier) dissolved"
    }
  }

  private static func listed(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Network {
  /// A shortest chain between two nodes by the names of its communities: `A – B – C`; nil where none
  /// joins them.
  public func words(from start: Int, to end: Int) -> String? {
    graph.path(from: start, to: end)
      .map { $0.map { communities[$0].name }.joined(separator: " – ") }
  }
}
