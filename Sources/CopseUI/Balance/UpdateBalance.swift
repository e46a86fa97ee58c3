import CopseModel
import TerminalCanvas

/// Going from number to number of the balance, and opening the communities behind one.
extension State {
  mutating func moveInBalance(by step: Int) {
    guard let rows = balanceTable?.rows, let last = rows.indices.last else { return }
    let index = rows.firstIndex { $0.row == balanceRow } ?? 0
    let (sum, overflow) = index.addingReportingOverflow(step)
    standing.balance.row = rows[overflow ? (step < 0 ? 0 : last) : max(0, min(sum, last))].row
    keepBalanceOnScreen()
  }

  /// Goes to the next number to the right, or to the left.
  mutating func moveAcross(by step: Int) -> [Effect] {
    if screen.isOfFigures { return moveAcrossFigures(by: step) }
    if screen == .map { return walkMap(step > 0 ? .right : .left) }
    if screen == .overview { return walkOverview(step > 0 ? .right : .left) }
    guard case .edition(let year) = balanceRow, let edition = balanceTable?.edition(year) else {
      return say("This row has one number")
    }
    let columns = edition.columns
    let index = (columns.firstIndex(of: balanceColumn) ?? 0) + step
    guard columns.indices.contains(index) else {
      return say(step < 0 ? "This is the first number" : "This is the last number")
    }
    standing.balance.column = columns[index]
    return []
  }

  /// Moves the window as little as possible so that the row under the cursor is shown, and with the
  /// first one what stands above it.
  mutating func keepBalanceOnScreen() {
    guard let table = balanceTable, let height = balanceLayout?.lines.rows else { return }
    let rows = table.rows
    guard let index = rows.firstIndex(where: { $0.row == balanceRow }) else { return }
    standing.balance.window.show(rows[index].line, count: table.lines.count, height: height)
  }

  mutating func openNumber() -> [Effect] {
    guard let number = balanceNumber else { return say("There is no number to open") }
    guard let query = number.query else {
      return say("This figure cannot be compared with the sheets")
    }
    if number.count == 0 { return say("No community is behind this number") }
    let effects = openList(query)
    if lineError == nil, let note = number.note { message = note }
    return effects
  }

  /// The number under the cursor and the query behind it; nil when the cursor stands on none.
  var balanceNumber: BalanceNumber? {
    guard let table = balanceTable, let row = balanceRow else { return nil }
    switch row {
    case .figure(let index): return BalanceNumber(table.figures[index], in: audit)
    case .edition(let year):
      guard let edition = table.edition(year) else { return nil }
      switch balanceColumn {
      case .published:
        return edition.published.map { BalanceNumber(table.figures[$0], in: audit) }
      case .part(let part):
        let query =
          edition.row.map { table.query.behind(part, of: $0) }
          ?? table.query.behindTotal(ofFirst: year, before: table.editions.dropFirst().first?.row)
        let count = edition.number(part) ?? 0
        return BalanceNumber(
          title: "\(year) \(part.rawValue): \(count)", count: count, query: query, note: nil)
      }
    }
  }
}

/// A number of the balance and what is behind it.
struct BalanceNumber: Sendable {
  /// What is counted, and the number: `2021 removed: 6`.
  let title: String
  let count: Int
  /// Nil for a published figure that nothing can be compared with.
  let query: Query?
  /// What must be said about the list of the query, because it is not what was counted.
  let note: String?
}

extension BalanceNumber {
  /// What the sheets give for a published figure.
  init(_ comparison: PublishedComparison, in audit: Audit) {
    let figure = comparison.figure
    let isOfConnections = figure.figure == "connections"
    title = "\(figure.edition) \(figure.figure): \(figure.value)"
    count = comparison.found ?? 0
    query = comparison.found == nil ? nil : Query(behind: figure, in: audit)
    note =
      isOfConnections
      ? "The communities between which the \(count) connections are"
      : count == figure.value ? nil : "The sheets give \(count), not \(figure.value)"
  }
}
