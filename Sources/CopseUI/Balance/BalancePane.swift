import CopseModel
import TerminalCanvas

/// Where one stands in the table of the balance.
struct BalancePane: Hashable, Sendable {
  /// Nil for the edition shown, until one goes elsewhere.
  var row: BalanceTable.Row?
  /// The column that one chose; where a row has no number in it, the cursor stands on another.
  var column = BalanceColumn.part(.closing)
  var window = Window()
}

extension State {
  /// What the balance shows; nil on other screens.
  var balanceTable: BalanceTable? { results.balance }

  /// The row under the cursor, or nil when there is none to stand on.
  var balanceRow: BalanceTable.Row? {
    guard let table = balanceTable else { return nil }
    let rows = table.rows.map(\.row)
    if let row = standing.balance.row, rows.contains(row) { return row }
    let shown = results.headline.year.map { BalanceTable.Row.edition($0) }
    return rows.first { $0 == shown } ?? table.editions.last.map { .edition($0.year) }
      ?? rows.first
  }

  /// The column of the number under the cursor; on a published figure the one that was chosen.
  var balanceColumn: BalanceColumn {
    let chosen = standing.balance.column
    guard case .edition(let year) = balanceRow, let edition = balanceTable?.edition(year) else {
      return chosen
    }
    return edition.columns.contains(chosen) ? chosen : .part(.closing)
  }

  /// Where the parts of the screen stand in the pane.
  var balanceLayout: BalanceLayout? {
    layout.main.map { BalanceLayout(layout.content(of: $0)) }
  }
}

/// The headings, the lines between, and what the number under the cursor means.
struct BalanceLayout: Hashable, Sendable {
  let headings: Rect
  let lines: Rect
  let meaning: Rect

  init(_ area: Rect) {
    let (headings, rest) = area.splitting(top: area.rows >= 2 ? 1 : 0)
    let (lines, meaning) = rest.splitting(bottom: area.rows >= 5 ? 1 : 0)
    self.headings = headings
    self.lines = lines
    self.meaning = meaning
  }
}
