/// Which rows of something long are on the screen.
package struct Window: Hashable, Sendable {
  /// The first row shown.
  package private(set) var top = 0

  package init() {}

  /// Moves as little as possible so that a row is shown, and no more blank rows than needed.
  package mutating func show(_ row: Int, count: Int, height: Int) {
    let height = max(1, height)
    if row < top { top = row }
    if row >= top + height { top = row - height + 1 }
    top = max(0, min(top, count - height))
  }

  /// The same for a single step of a cursor: one that leaves the window brings half of it along,
  /// so that most steps redraw two rows and not all of them.
  package mutating func showStep(to row: Int, count: Int, height: Int) {
    if row == top - 1 || row == top + height {
      top = max(0, min(row - height / 2, count - max(1, height)))
    }
    show(row, count: count, height: height)
  }

  /// Moves by so many rows, to the ends at the most.
  package mutating func scroll(by rows: Int, count: Int, height: Int) {
    top = max(0, min(top + rows, count - max(1, height)))
  }

  /// The rows shown.
  package func rows(count: Int, height: Int) -> Range<Int> {
    let start = min(max(0, top), max(0, count))
    return start..<max(start, min(count, start + max(0, height)))
  }
}
