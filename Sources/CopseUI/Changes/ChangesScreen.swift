import CopseModel
import TerminalCanvas

extension State {
  var changesTitle: String {
    guard let list = results.changes else { return "Changes" }
    return "Changes from \(list.from) to \(list.to)"
  }

  /// The rows as they stand on this screen.
  var changeRows: ChangeRows {
    let area = layout.main.map(layout.content(of:)) ?? layout.panes
    let columns = max(1, area.columns - RowDrawing.margin)
    let canvas = Canvas(size: .zero, charset: charset)
    let notes = changeNotes.flatMap { note in
      Wrapping.lines(of: note, columns: columns) { canvas.width(of: $0) }
    }
    return ChangeRows(notes: notes, list: results.changes, folded: standing.changes.folded)
  }

  /// The community that the row under the cursor is about; nil for a row about several or none.
  var changedCommunity: Community? {
    switch changeRows[standing.changes.cursor.index] {
    case .entry(let entry): entry.community
    case .event(let event): event.closures.whole
    case .note, .heading, nil: nil
    }
  }

  func drawChanges(on canvas: inout Canvas, in area: Rect, isDimmed: Bool) -> Point? {
    let rows = changeRows
    let columns = ChangeColumns(columns: area.columns, hasInferred: audit.hasInferred)
    let drawing = RowDrawing(
      cursor: standing.changes.cursor, count: rows.count, hasKeys: place == .changes,
      isDimmed: isDimmed)
    return drawing.draw(on: &canvas, in: area) { index, canvas, line in
      guard let row = rows[index] else { return }
      ChangeRowDrawing(row: row, rows: rows, columns: columns).draw(on: &canvas, in: line)
    }
  }
}
