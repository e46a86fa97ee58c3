import CopseModel

/// What is behind the count of a group of changes.
extension State {
  /// Says what is behind the heading under the cursor.
  ///
  /// - Returns: nil when the cursor stands on none.
  mutating func explainGroup() -> [Effect]? {
    let rows = changeRows
    guard case .heading(.kind(let kind)) = rows[standing.changes.cursor.index],
      let group = rows.group(kind), let list = rows.list
    else { return nil }
    let query = query(behind: group)
    let changes =
      group.changeCount == group.count
      ? "" : " \(group.changeCount) changes: it counts once for each that it has."
    let missing =
      query == nil ? " No line finds exactly these: some fit only in \(list.from)." : ""
    return explain(
      NumberExplanation(
        "\(kind.rawValue): \(group.count)",
        meaning: [
          .text(
            "Communities that the line finds in \(list.from) or \(list.to): "
              + "\(ChangeSection.kind(kind).meaning).\(changes)\(missing)")
        ],
        query: query, rows: group.lazy.map(\.community)
      ).explanation)
  }

  /// The line that finds the communities of a group; nil where some fit it only in the earlier
  /// edition, so that a list of the later one has other communities.
  private func query(behind group: ChangeGroup) -> Query? {
    var query = results.query
    query.view = nil
    query.showsChanges = false
    query.filter = Filter.all([query.filter, .term(.change([group.kind], during: nil))]).normalized
    let numbers = Set(group.indices.map { group.number(at: $0) })
    let found = audit.find(query)
    return found.count == numbers.count && found.allSatisfy { numbers.contains($0.number) }
      ? query : nil
  }
}
