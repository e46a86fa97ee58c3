import CopseModel

/// What is behind a number on the page of a community.
extension State {
  /// The line under the cursor of the page; nil when no page is open.
  var pageLine: PageLine? {
    let lines = pageLines
    let index = standing.pageCursor.index
    return lines.indices.contains(index) ? lines[index] : nil
  }

  /// The community that the line under the cursor is about, where that is another one than the
  /// page's or the list's: a part, the other end of a connection, one that continues it.
  var communityOfLine: Community? {
    let line = place == .page ? pageLine : place == .detail ? detailLine : nil
    guard let target = line?.target else { return nil }
    let rows = audit.lifeline(of: target).compactMap(\.self)
    return rows.first { $0.year == results.headline.year } ?? rows.last
  }

  /// Says what the number under the cursor counts.
  ///
  /// - Returns: nil when the line has no number.
  mutating func explainPageNumber() -> [Effect]? {
    let line = place == .detail ? detailLine : pageLine
    guard let count = line?.count else { return explainStated(line) }
    let query = audit.first(of: count.queries, finding: count.communities)
    let missing = query == nil ? " No line finds exactly these: some have no id of their own." : ""
    return explain(
      NumberExplanation(
        count.title, meaning: [.text(count.meaning + missing)], query: query,
        rows: query.map { Array(audit.find($0)) } ?? latestRows(of: count)
      ).explanation)
  }

  /// Says which row states the number of members under the cursor, which nothing is behind.
  private mutating func explainStated(_ line: PageLine?) -> [Effect]? {
    let year: Int
    switch line?.entry {
    case .cell(.members, let since): year = since
    case .change(let later, let change) where change.kind == .members: year = later
    default: return nil
    }
    let community = place == .detail ? shownCommunity : pageCommunity
    guard let row = community?.in(editionOf: year), !row.cell(.members).isEmpty else {
      return nil
    }
    return explain(
      NumberExplanation(
        "Members in \(year): \(row.cell(.members))",
        meaning: [.text("As the sheet of \(year) states it: nothing is counted or added up.")],
        query: Query(filter: .term(.id([row.id])), at: .year(year)), rows: [row]
      ).explanation)
  }

  /// Lists what the number under the cursor counts.
  mutating func list(_ count: PageCount) -> [Effect] {
    if count.communities.isEmpty { return say("No community is behind this number") }
    guard let query = audit.first(of: count.queries, finding: count.communities) else {
      return say("Some of them have no id of their own, so that no line finds them")
    }
    return openList(query)
  }

  private func latestRows(of count: PageCount) -> [Community] {
    count.communities.compactMap { audit.lifeline(of: $0).compactMap(\.self).last }
  }
}
