/// Where one stands in the table of the balance.
struct BalancePane: Hashable, Sendable {
  var cursor = RowCursor()
}
