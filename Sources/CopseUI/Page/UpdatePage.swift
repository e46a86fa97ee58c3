import CopseModel
import TerminalCanvas

/// Walking from a community's page to others, and along it.
extension State {
  /// Enter: opens the page of the community that the line is about, or lists what its number counts.
  mutating func openLine() -> [Effect] {
    guard let line = pageLine else { return say("Nothing to open on this line") }
    if let target = line.target { return openPage(of: target) }
    if let count = line.count { return list(count) }
    if case .continues(let id) = line.entry { return say("No edition lists \(id)") }
    return say("Nothing to open on this line; connections, parts and numbers open")
  }

  /// Notes what the cursor of the page stands on.
  mutating func notePageEntry() {
    let lines = pageLines
    standing.page?.note(lines)
  }

  /// Goes to the next or the previous line that says what changed.
  mutating func goToPageChange(by step: Int) -> [Effect] {
    let lines = pageLines
    let index = standing.pageCursor.index
    let starts = lines.indices.filter { lines[$0].isChange && lines[$0].row == 0 }
    let later = starts.first { $0 > index }
    guard let next = step > 0 ? later : starts.last(where: { $0 < index }) else {
      if audit.years.count < 2 { return say(reasonForNoComparison) }
      if starts.isEmpty { return say("No change on this page") }
      return say(step > 0 ? "No change further down" : "No change further up")
    }
    showOnPage(next)
    return []
  }

  /// Goes to a line, with what is around it where it was out of sight.
  private mutating func showOnPage(_ index: Int) {
    guard let area = layout.main else { return }
    let height = layout.content(of: area).rows
    let count = pageLines.count
    var cursor = standing.pageCursor
    if !cursor.window.rows(count: count, height: height).contains(index) {
      cursor.window.show(index + height / 2, count: count, height: height)
      cursor.window.show(index - height / 2, count: count, height: height)
    }
    cursor.index = index
    cursor.keepOnScreen(count: count, height: height)
    standing.pageCursor = cursor
    notePageEntry()
  }

  /// A page up or down; what one reads moves along, the cursor staying where it is on the screen.
  mutating func turn(by step: Int) -> [Effect] {
    if place == .detail { return moveInDetail(by: step, turning: true) }
    if place == .page, let area = layout.main {
      let height = layout.content(of: area).rows
      let count = pageLines.count
      standing.page?.cursor.window.scroll(by: step, count: count, height: height)
    }
    return move(by: step)
  }

  /// Opens the page of the next community of the list behind, or of the one before.
  mutating func stepCommunity(by step: Int) -> [Effect] {
    guard let number = standing.page?.community else { return [] }
    guard let index = results.found.index(of: number) else {
      return say("The query line does not find this community; H goes back")
    }
    let next = index + step
    guard results.found.indices.contains(next) else {
      return say(step > 0 ? "This is the last of the list" : "This is the first of the list")
    }
    let community = results.found[next].number
    standing.page = CommunityPage(community: community)
    standing.list.index = next
    standing.list.community = community
    trail.moveList(to: standing.list, line: line.text)
    settleOnScreen()
    return []
  }
}
