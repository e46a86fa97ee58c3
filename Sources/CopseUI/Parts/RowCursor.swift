/// The row that one stands on in a column of rows, and the window that shows them.
struct RowCursor: Hashable, Sendable {
  /// From 0; kept within the rows by whoever moves it.
  var index = 0
  var window = Window()

  /// Goes so many rows down, to the ends at the most.
  mutating func move(by step: Int, count: Int, height: Int) {
    let last = max(0, count - 1)
    let (sum, overflow) = index.addingReportingOverflow(step)
    index = overflow ? (step < 0 ? 0 : last) : max(0, min(sum, last))
    if abs(step) == 1 { window.showStep(to: index, count: count, height: height) }
    keepOnScreen(count: count, height: height)
  }

  /// Moves the window; the row comes along as far as it would be out of sight.
  mutating func scroll(by rows: Int, count: Int, height: Int) {
    window.scroll(by: rows, count: count, height: height)
    let shown = window.rows(count: count, height: height)
    index = max(shown.lowerBound, min(index, shown.upperBound - 1))
  }

  /// Moves as little as possible so that the row is there and shown.
  mutating func keepOnScreen(count: Int, height: Int) {
    index = max(0, min(index, count - 1))
    window.show(index, count: count, height: height)
  }
}
