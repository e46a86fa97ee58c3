/// Where one stands among the changes between two editions.
struct ChangesPane: Hashable, Sendable {
  var cursor = RowCursor()
  /// The row that one went to; kept while another line or year does not have it.
  var anchor: ChangeRows.Anchor?
  var folded = ChangeSection.foldedAtFirst
}
