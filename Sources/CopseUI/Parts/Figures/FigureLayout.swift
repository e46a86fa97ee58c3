import CopseModel
import TerminalCanvas

/// The lines of a table of figures, its picture, and what the figure under the cursor means, in an
/// area.
struct FigureLayout: Hashable, Sendable {
  let lines: Rect
  let meaning: Rect
  /// Empty where there is none, or no room for it.
  let picture: Rect

  /// From so many columns on a picture stands beside the table, from so many rows on above it.
  private static let columnsForBoth = 140
  private static let rowsForBoth = 30
  /// Fewer rows show nothing of a picture and its table.
  private static let leastRows = 5
  private static let mostRows = 18
  private static let mostRowsBeside = 28

  /// - Parameters:
  ///   - hasPicture: Whether there is one to show.
  ///   - isWanted: Whether a person asked for it, or to be without it; nil shows it where there is
  ///     room for both.
  init(_ area: Rect, hasPicture: Bool = false, isWanted: Bool? = nil) {
    let (rest, meaning) = area.splitting(bottom: area.rows >= 5 ? 1 : 0)
    self.meaning = meaning
    (picture, lines) = Self.split(rest, hasPicture: hasPicture, isWanted: isWanted)
  }

  private static func split(
    _ area: Rect, hasPicture: Bool, isWanted: Bool?
  ) -> (picture: Rect, lines: Rect) {
    let none = (area.splitting(top: 0).top, area)
    guard hasPicture, isWanted != false, area.rows >= leastRows else { return none }
    if area.columns >= columnsForBoth {
      let (lines, right) = area.splitting(right: area.columns * 9 / 25)
      let picture = right.splitting(left: 2).right
      return (picture.splitting(top: mostRowsBeside).top, lines)
    }
    if isWanted == nil, area.rows < rowsForBoth { return none }
    let rows = area.rows < rowsForBoth ? area.rows * 3 / 5 : area.rows * 2 / 5
    let (picture, lines) = area.splitting(top: min(rows, mostRows))
    return (picture.splitting(left: 1).right, lines)
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
