import CopseModel
import TerminalCanvas

/// Where one stands in two editions side by side.
struct SidesPane: Hashable, Sendable {
  /// The number of the community that one chose, kept while a line or a year does not show it; nil
  /// until one went to a row.
  var community: Int?
  var cursor = RowCursor()
}

extension State {
  /// What stands side by side; nil on other screens, and where there is nothing to compare.
  var sides: Sides? { results.sides }

  /// The community under the cursor as the later edition lists it, or else the earlier one.
  var sidesCommunity: Community? {
    guard let sides, sides.indices.contains(standing.sides.cursor.index) else { return nil }
    let row = sides[standing.sides.cursor.index]
    return row.after ?? row.before
  }

  /// How many rows of the main pane the years over the two sides take; 0 on other screens.
  var sidesHeadingRows: Int {
    guard screen == .sides, sides?.isEmpty == false, let main = layout.main else { return 0 }
    return SidesView.headingRows(in: layout.content(of: main))
  }

  /// Stands on the community that one chose, here or else in the list, if it is shown.
  mutating func placeSidesCursor() {
    guard let sides else { return }
    if let community = standing.sides.community ?? standing.list.community,
      let index = sides.index(of: community)
    {
      standing.sides.cursor.index = index
    }
  }

  /// Remembers the community under the cursor as the one that was chosen.
  mutating func chooseSidesCommunity() {
    standing.sides.community = sidesCommunity?.number
  }

  /// Goes to the next row whose two sides differ.
  mutating func moveToDifference(by step: Int) -> [Effect] {
    guard let sides else { return say(reasonForNoComparison) }
    guard let index = sides.differing(from: standing.sides.cursor.index, by: step) else {
      return say(
        sides.differing.isEmpty
          ? "The two editions tell the same of every community here"
          : step < 0 ? "No row above this one differs" : "No row below this one differs")
    }
    standing.sides.cursor.index = index
    chooseSidesCommunity()
    keepCursorsOnScreen()
    return []
  }
}
