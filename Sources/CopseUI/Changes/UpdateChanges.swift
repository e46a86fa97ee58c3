import CopseModel
import TerminalCanvas

/// Folding, walking and opening what changed.
extension State {
  /// Enter on the Changes screen: the community's page; a heading folds; the years are chosen anew.
  mutating func openChange() -> [Effect] {
    switch changeRows[standing.changes.cursor.index] {
    case .entry(let entry): return openPage(of: entry.community.number)
    case .event(let event): return open(event)
    case .heading: return foldGroup()
    case .note, nil: return chooseComparison()
    }
  }

  /// The whole that closed; or the list of those that closed together, by the line that `i` tells.
  private mutating func open(_ event: ChangeList.Event) -> [Effect] {
    if let whole = event.closures.whole { return openPage(of: whole.number) }
    guard let query = query(naming: event.communities) else {
      return say("Some of them have no id of their own, so that no line finds them")
    }
    return openList(query)
  }

  /// Folds the group that one is in, which leaves the cursor on its heading, or unfolds it.
  mutating func foldGroup() -> [Effect] {
    if results.changes == nil { return say(reasonForNoComparison) }
    let rows = changeRows
    guard let section = rows.section(at: standing.changes.cursor.index), section != .notes,
      let start = rows.range(of: section)?.lowerBound
    else { return say("Only groups fold; \(keyName(.nextDifference)) goes to the next change") }
    standing.changes.folded.formSymmetricDifference([section])
    standing.changes.cursor.index = start
    rememberChange()
    keepCursorsOnScreen()
    return []
  }

  /// Goes to the next difference, or the one before; what is folded opens when nothing else is left.
  mutating func goToDifference(by step: Int) -> [Effect] {
    if results.changes == nil { return say(reasonForNoComparison) }
    let index = standing.changes.cursor.index
    if let next = changeRows.difference(after: index, by: step) {
      goToChange(at: next)
      return []
    }
    guard let section = changeRows.folded(after: index, by: step) else {
      let isNone = changeRows.list?.groups.isEmpty ?? true
      return say(
        isNone
          ? "Nothing changed" : step > 0 ? "This is the last change" : "This is the first change")
    }
    standing.changes.folded.remove(section)
    // Downwards the first of what opened, upwards the last.
    let opened = changeRows.range(of: section) ?? index..<index + 1
    goToChange(at: step > 0 ? opened.lowerBound + 1 : opened.upperBound - 1)
    return []
  }

  private mutating func goToChange(at index: Int) {
    guard let area = layout.main else { return }
    standing.changes.cursor.move(
      by: index - standing.changes.cursor.index, count: changeRows.count,
      height: layout.content(of: area).rows)
    rememberChange()
  }

  /// Remembers the row that one stands on, to be found again in other results.
  mutating func rememberChange() {
    standing.changes.anchor = changeRows.anchor(at: standing.changes.cursor.index)
  }

  /// Stands on the row that one went to, or the nearest there is; until one goes anywhere, on the
  /// first event or change.
  mutating func placeChangesCursor() {
    let rows = changeRows
    standing.changes.cursor.index = standing.changes.anchor.map { rows.index(of: $0) } ?? rows.first
  }
}
