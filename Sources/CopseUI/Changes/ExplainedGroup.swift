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
      query == nil ? " No line finds exactly these: some have no id of their own." : ""
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

  /// Says what closed together in all events, on their heading.
  ///
  /// - Returns: nil when the cursor does not stand there.
  mutating func explainEvents() -> [Effect]? {
    guard case .heading(.events) = changeRows[standing.changes.cursor.index],
      let list = changeRows.list
    else { return nil }
    let communities = list.events.flatMap(\.communities)
    let count = list.events.count
    let events = count == 1 ? "1 event tells" : "\(count) events tell"
    return explain(
      NumberExplanation(
        "events: \(count)",
        meaning: [
          .text(
            "\(events) of \(communities.count) communities that closed or were removed together, "
              + "from \(list.from) to \(list.to).")
        ],
        query: query(naming: communities), rows: communities
      ).explanation)
  }

  /// Says what closed together in the event under the cursor.
  ///
  /// - Returns: nil when the cursor stands on none.
  mutating func explainEvent() -> [Effect]? {
    guard case .event(let event) = changeRows[standing.changes.cursor.index],
      let list = changeRows.list
    else { return nil }
    let communities = event.communities
    return explain(
      NumberExplanation(
        "Closed or gone together: \(communities.count)",
        meaning: [.text("\(event.closures.sentence), from \(list.from) to \(list.to).")],
        query: query(naming: communities), rows: communities
      ).explanation)
  }

  /// The line that finds the communities of a group: the kind of change where that finds just
  /// these, or else their ids, because some fit the line in the earlier edition alone.
  private func query(behind group: ChangeGroup) -> Query? {
    var byKind = results.query
    byKind.view = nil
    byKind.showsChanges = false
    byKind.filter =
      Filter.all([byKind.filter, .term(.change([group.kind], during: nil))])
      .normalized
    var withParts = byKind
    withParts.showsParts = true
    let numbers = group.indices.map { group.number(at: $0) }
    return audit.first(of: [byKind, withParts], finding: numbers)
      ?? query(naming: group.map(\.community))
  }

  /// The line that names communities by their ids, also those that only the earlier edition lists;
  /// nil where some have no id of their own.
  func query(naming communities: [Community]) -> Query? {
    let query = Query.naming(
      communities, at: results.query.at, versus: results.query.versus, showsChanges: true)
    return audit.first(of: [query], finding: communities.map(\.number))
  }
}
