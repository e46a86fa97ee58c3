/// Where one stands among the changes between two editions.
struct ChangesPane: Hashable, Sendable {
  var cursor = RowCursor()
}
