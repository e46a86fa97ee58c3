import TerminalCanvas

/// The lines of a table of figures, and what the figure under the cursor means, in an area.
struct FigureLayout: Hashable, Sendable {
  let lines: Rect
  let meaning: Rect

  init(_ area: Rect) {
    (lines, meaning) = area.splitting(bottom: area.rows >= 5 ? 1 : 0)
  }

  /// With fewer rows the notes of a section that has rows are only in what explains a figure.
  private static let rowsForNotes = 8

  /// The lines of a table as they are broken for this width.
  func lines(of table: any FigureTable, charset: Charset) -> FigureLines {
    let columns = max(1, lines.columns - FigureColumns.margin)
    let wrapped = WrappedLines(columns: columns, charset: charset)
    let hasRoom = lines.rows >= Self.rowsForNotes
    return FigureLines(table.sections) { section in
      hasRoom || section.count == 0
        ? section.notes.flatMap { wrapped.text($0).map(\.text) } : []
    }
  }
}
