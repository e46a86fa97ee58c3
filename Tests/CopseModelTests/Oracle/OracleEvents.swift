import CopseModel

/// One event as the contract tells it.
struct OracleEvent: Equatable {
  var kind: String
  /// Places of rows of the earlier edition; the whole first.
  var rows: [Int]
}

extension OracleView {
  /// The events of the two editions compared; nil without two.
  var events: [OracleEvent]? {
    guard let found = communitiesChanged, let pair = pairs.first else { return nil }
    if pair.from > pair.to { return [] }
    let closures = pair.a.rows.indices.filter(pair.closes)
    var told: [OracleEvent] = []
    for root in closures where pair.root(of: root) == root {
      let family = closures.filter { pair.root(of: $0) == root && $0 != root }
      let isFound = ([root] + family).contains { found.contains(pair.a.rows[$0].community) }
      if !family.isEmpty, isFound {
        told.append(OracleEvent(kind: "whole", rows: [root] + family))
      }
    }
    var rest = closures.filter { row in
      found.contains(pair.a.rows[row].community) && !told.contains { $0.rows.contains(row) }
    }
    for kind in ["host", "platform"] {
      let names = rest.flatMap { pair.names(kind, $0) }
      while let next = pair.largest(kind, names, of: rest) {
        told.append(next)
        rest.removeAll { next.rows.contains($0) }
      }
    }
    let sizes = Set(told.map(\.rows.count)).sorted(by: >)
    return sizes.flatMap { size in told.filter { $0.rows.count == size } }
  }

  private var communitiesChanged: Set<String>? {
    guard query.at != .any || query.versus != nil, let pair = pairs.first else { return nil }
    return [pair.from, pair.to].reduce(into: []) { found, edition in
      let view = inEdition(edition, pairs: pairs)
      found.formUnion(view.found.map(view.community))
    }
  }
}

extension OracleComparison {
  fileprivate func closes(_ row: Int) -> Bool {
    let community = a.rows[row].community
    let goesOn = b.rows.contains { other in
      !other.isClosed && other.community != community
        && oracleEntries(other.cell(.formerly)).contains {
          Composition.composed($0) == a.rows[row].id
        }
    }
    return !goesOn && !a.rows[row].isClosed
      && changes(of: community).contains { $0.kind == .closed || $0.kind == .removed }
  }

  fileprivate func root(of row: Int) -> Int {
    guard let whole = a.rows[row].whole, closes(whole) else { return row }
    return root(of: whole)
  }

  /// The most rows that share one of the names, the first of equals; nil when no two do.
  fileprivate func largest(_ kind: String, _ names: [String], of rows: [Int]) -> OracleEvent? {
    var best: OracleEvent?
    for name in names {
      let sharing = rows.filter { self.names(kind, $0).contains(name) }
      if sharing.count > max(1, best?.rows.count ?? 0) {
        best = OracleEvent(kind: "\(kind) \(name)", rows: sharing)
      }
    }
    return best
  }

  fileprivate func names(_ kind: String, _ row: Int) -> [String] {
    let platforms = a.rows[row].platforms
    if kind == "platform" { return platforms.map(\.platform).filter { $0 != "website" } }
    let pages = [a.rows[row].cell(.url)] + platforms.map(\.address)
    return pages.compactMap { page in
      let marks = ["b.org", "a.org", "www.facebook.com", "example.org"]
      return marks.first { page.contains($0) }?.replacing("www.", with: "")
    }
  }
}
