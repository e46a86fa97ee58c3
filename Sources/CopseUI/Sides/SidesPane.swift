/// Where one stands in two editions side by side.
struct SidesPane: Hashable, Sendable {
  var cursor = RowCursor()
}
