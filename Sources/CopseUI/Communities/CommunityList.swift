import CopseModel
import TerminalCanvas

/// The communities found, one a row, with what happened to them and their lifelines.
struct CommunityList {
  let results: Results
  let cursor: ListCursor
  let hasKeys: Bool
  /// The results are those of an earlier line, because this one cannot be read.
  let isDimmed: Bool
  let editions: Int
  /// Whether any community of the audit is inferred.
  let hasInferred: Bool
  /// The number of the community that is marked; nil for none.
  let marked: Int?

  /// Draws the rows that the window shows.
  ///
  /// - Returns: where the row under the cursor begins; nil when it is out of sight.
  func draw(on canvas: inout Canvas, in area: Rect) -> Point? {
    let columns = CommunityColumns(
      columns: area.columns, editions: editions, hasGroup: results.query.group != nil,
      hasChanges: results.comparisonInList != nil, hasInferred: hasInferred)
    let rows = RowDrawing(
      cursor: RowCursor(index: cursor.index, window: cursor.window), count: results.found.count,
      hasKeys: hasKeys, isDimmed: isDimmed)
    return rows.draw(on: &canvas, in: area) { index, canvas, line in
      row(at: index, isFirst: line.row == area.row, columns).draw(on: &canvas, in: line)
    }
  }

  private func row(at index: Int, isFirst: Bool, _ columns: CommunityColumns) -> CommunityRow {
    let community = results.found[index]
    let kinds = results.found.comparison?.markedKinds(of: community.number) ?? []
    return CommunityRow(
      community: community, events: Mark.events(kinds), group: group(at: index, isFirst: isFirst),
      changes: results.comparisonInList.map { ChangeWords(of: community.number, in: $0) },
      hasInferred: hasInferred, isMarked: community.number == marked, columns: columns)
  }

  /// What the list is grouped by, on the first row of each group and of the screen.
  private func group(at index: Int, isFirst: Bool) -> String? {
    guard let key = results.query.group else { return nil }
    let value = results.found[index].groupLabel(key)
    if isFirst || index == 0 { return value }
    return results.found[index - 1].groupLabel(key) == value ? nil : value
  }
}
