import CopseModel
import TerminalCanvas

/// Where one stands on a screen of figures, and what its rows are narrowed to.
struct FigurePane: Hashable, Sendable {
  var cursor = FigureCursor()
  /// Only rows that it is part of are shown; empty for all.
  var search = TextField()
  /// Whether the picture was asked for, or to be without it; nil shows it where there is room.
  var isPictureWanted: Bool?
}

/// A table with only the rows that a text is part of, kept because it takes a look at every row.
struct NarrowedFigures: Sendable {
  let text: String
  let table: any FigureTable
}

extension State {
  /// Where one stands on the screen of figures that is shown.
  var figurePane: FigurePane {
    get { standing.figures[screen] ?? FigurePane() }
    set { standing.figures[screen] = newValue }
  }

  /// The table that the screen shows; nil on a screen without figures.
  package var figures: (any FigureTable)? {
    guard screen.isOfFigures, let table = results.figures else { return nil }
    let size = figureLayout?.lines.size ?? .zero
    return narrowed(table, to: figurePane.search.text).arranged(for: size)
  }

  private func narrowed(_ table: any FigureTable, to text: String) -> any FigureTable {
    if text.isEmpty { return table }
    if let narrowedFigures, narrowedFigures.text == text { return narrowedFigures.table }
    return table.narrowed(to: text) ?? table
  }

  /// The figure under the cursor; nil when there is no row.
  package var figure: Figure? { figures.flatMap { figurePane.cursor.figure(in: $0) } }

  /// Whether the screen of figures has no row to stand on.
  package var isWithoutFigures: Bool { figure == nil }

  /// Where the table stands; nil when its pane gave way.
  var figureLayout: FigureLayout? {
    let layout = layout
    return layout.main.map { figureLayout(in: layout.content(of: $0)) }
  }

  private func figureLayout(in area: Rect) -> FigureLayout {
    FigureLayout(
      area, hasPicture: results.figures?.picture != nil, isWanted: figurePane.isPictureWanted)
  }

  /// How many rows a picture takes from the table.
  var pictureRows: Int {
    guard let layout = figureLayout, layout.picture.row < layout.lines.row else { return 0 }
    return layout.picture.rows
  }

  /// Keeps the table that is narrowed to what was typed, and its cursor on the screen.
  mutating func keepFigures() {
    guard screen.isOfFigures else { return }
    let text = figurePane.search.text
    narrowedFigures =
      text.isEmpty ? nil : figures.map { NarrowedFigures(text: text, table: $0) }
    guard let table = figures, let layout = figureLayout else { return }
    let lines = layout.lines(of: table, charset: charset)
    figurePane.cursor.keepOnScreen(in: table, lines: lines, height: layout.lines.rows)
  }

  func drawFigures(on canvas: inout Canvas, in area: Rect, isDimmed: Bool) -> Point? {
    guard let table = figures else { return area.origin }
    let layout = figureLayout(in: area)
    let pane = figurePane
    if !layout.picture.isEmpty, let picture = table.picture {
      PictureView(picture, ink: chartInk).draw(on: &canvas, in: layout.picture)
      if isDimmed { canvas.add(.dim, to: layout.picture) }
    }
    let view = FigureView(
      table: table, lines: layout.lines(of: table, charset: charset), layout: layout,
      figure: pane.cursor.figure(in: table), window: pane.cursor.window,
      search: layer == .figureSearch || !pane.search.text.isEmpty ? pane.search.text : nil,
      isDimmed: isDimmed)
    return view.draw(on: &canvas) ?? area.origin
  }
}
