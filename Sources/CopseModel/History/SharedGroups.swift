/// Rows that share a name, each row in one group at most.
struct SharedGroups {
  /// Ascending.
  private let rows: [Int]
  /// The distinct names in the order they are met.
  private let texts: [String]
  /// By name: the rows that have it, as places in `rows`.
  private let members: [[Int]]

  /// - Parameters:
  ///   - rows: ascending.
  ///   - shared: the names of a row.
  init(of rows: [Int], by shared: (Int) -> [String]) {
    var texts: [String] = []
    var codes: [String: Int] = [:]
    var members: [[Int]] = []
    for (place, row) in rows.enumerated() {
      for text in shared(row) {
        let code = codes[text] ?? texts.count
        if code == texts.count {
          codes[text] = code
          texts.append(text)
          members.append([])
        }
        if members[code].last != place { members[code].append(place) }
      }
    }
    self.rows = rows
    self.texts = texts
    self.members = members
  }

  /// The name that most rows share, with those rows, then the one that most of the rest share, and
  /// so on while two at least share one. Of equals, the one that is met first.
  var largestFirst: [(name: String, rows: [Int])] {
    var groups: [(name: String, rows: [Int])] = []
    var isTaken = Selection(capacity: rows.count)
    // What a name has left only shrinks, so that it waits under its size and moves down.
    var waiting: [Int: [Int]] = Dictionary(grouping: members.indices) { members[$0].count }
    for size in stride(from: waiting.keys.max() ?? 0, to: 1, by: -1) {
      for name in (waiting[size] ?? []).sorted() {
        let rest = members[name].filter { !isTaken.contains($0) }
        if rest.count < size {
          waiting[rest.count, default: []].append(name)
        } else {
          for place in rest { isTaken.insert(place) }
          groups.append((texts[name], rest.map { rows[$0] }))
        }
      }
    }
    return groups
  }
}
