import TerminalCanvas

/// The part of a straight line that lies within a grid, so that a line to something far away costs
/// no more than one that is seen whole.
struct SeenLine: Hashable {
  let start: Point
  let end: Point

  /// - Returns: nil when no part of the line is within the grid.
  init?(from start: Point, to end: Point, in size: Size) {
    let (x, y) = (Double(start.column), Double(start.row))
    let (across, down) = (Double(end.column) - x, Double(end.row) - y)
    var (first, last) = (0.0, 1.0)
    // The part of the line, from 0 to 1, that lies on the inner side of each border.
    for (step, room) in [
      (-across, x), (across, Double(size.columns - 1) - x), (-down, y),
      (down, Double(size.rows - 1) - y),
    ] {
      if step == 0 {
        if room < 0 { return nil }
      } else if step < 0 {
        first = max(first, room / step)
      } else {
        last = min(last, room / step)
      }
    }
    guard first <= last, !size.isEmpty else { return nil }
    func point(_ part: Double) -> Point {
      // Within the grid nothing is below 0, so that cutting the fraction rounds to the nearest.
      Point(column: Int(x + part * across + 0.5), row: Int(y + part * down + 0.5))
    }
    self.start = first == 0 ? start : point(first)
    self.end = last == 1 ? end : point(last)
  }
}
