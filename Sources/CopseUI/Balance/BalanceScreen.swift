import CopseModel
import TerminalCanvas

extension State {
  var balanceTitle: String {
    BalanceTable.isNarrowed(results.query)
      ? "Balance of what the line finds in any edition" : "Balance"
  }

  func drawBalance(on canvas: inout Canvas, in area: Rect, isDimmed: Bool) -> Point? {
    guard let table = balanceTable else { return area.origin }
    let view = BalanceView(
      table: table, layout: BalanceLayout(area), row: balanceRow, column: balanceColumn,
      window: standing.balance.window,
      meaning: BalanceMeaning(table: table).text(of: balanceRow, balanceColumn),
      isDimmed: isDimmed)
    return view.draw(on: &canvas) ?? area.origin
  }
}
