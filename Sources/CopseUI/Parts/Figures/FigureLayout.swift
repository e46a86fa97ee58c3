import TerminalCanvas

/// The lines of a table of figures, and what the figure under the cursor means, in an area.
struct FigureLayout: Hashable, Sendable {
  let lines: Rect
  let meaning: Rect

  init(_ area: Rect) {
    (lines, meaning) = area.splitting(bottom: area.rows >= 5 ? 1 : 0)
  }

  /// The lines of a table as they are broken for this width.
  func lines(of table: any FigureTable, charset: Charset) -> FigureLines {
    let columns = max(1, lines.columns - FigureColumns.margin)
    let wrapped = WrappedLines(columns: columns, charset: charset)
    return FigureLines(table.sections) { note in wrapped.text(note).map(\.text) }
  }
}
