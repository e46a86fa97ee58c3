extension Canvas {
  /// The columns of a row from the first to the last that differ from another canvas of the same
  /// size, whole characters; nil where none does.
  package func changes(inRow row: Int, from previous: Canvas) -> Range<Int>? {
    let cells = self[row: row]
    let others = previous[row: row]
    guard cells.count == others.count else { return cells.isEmpty ? nil : 0..<cells.count }
    guard var first = cells.indices.first(where: { cells[$0] != others[$0] }),
      var last = cells.indices.last(where: { cells[$0] != others[$0] })
    else { return nil }
    if cells[first].width == 0, first > cells.startIndex { first -= 1 }
    if cells[last].width == 2, last + 1 < cells.endIndex { last += 1 }
    return first - cells.startIndex..<last - cells.startIndex + 1
  }
}
