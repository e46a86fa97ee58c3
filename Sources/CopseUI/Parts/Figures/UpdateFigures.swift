package import CopseModel
import TerminalCanvas

/// Going from figure to figure, and opening the communities behind one.
extension State {
  mutating func moveInFigures(by step: Int) {
    guard let table = figures, let layout = figureLayout else { return }
    let lines = layout.lines(of: table, charset: charset)
    figurePane.cursor.move(by: step, in: table, lines: lines, height: layout.lines.rows)
  }

  mutating func moveAcrossFigures(by step: Int) -> [Effect] {
    guard let table = figures else { return [] }
    return figurePane.cursor.moveAcross(by: step, in: table).map { say($0) } ?? []
  }

  /// Goes to the next section, or to the one before.
  mutating func moveToFigureSection(by step: Int) -> [Effect] {
    guard let table = figures else { return [] }
    guard figurePane.cursor.moveToSection(by: step, in: table) else {
      return say(step < 0 ? "No section above this one has rows" : "No section below has rows")
    }
    keepFigures()
    return []
  }

  /// Enter: lists what the figure under the cursor counts, or opens the community of a row.
  mutating func openFigure() -> [Effect] {
    guard let table = figures, let figure else { return say("There is no number to open") }
    if case .number(0, _) = table.cell(of: figure) {
      return say("No community is behind this number")
    }
    switch table.behind(figure) {
    case .communities(let query): return openList(query)
    case .page(let community): return openPage(of: community)
    case .nothing(let reason): return say(reason)
    }
  }

  /// `i`: says what the figure under the cursor counts, and which query finds it.
  mutating func explainFigure() -> [Effect] {
    guard let table = figures, let figure, let row = table.row(at: figure.place) else {
      return say("There is no number to explain")
    }
    let section = table.sections[figure.place.section]
    let heading = section.columns.first { $0.id == figure.column }.map { ", \($0.heading)" } ?? ""
    let meaning =
      [Explanation.Line.text(table.meaning(of: figure))] + table.remarks(on: figure)
      + section.notes.map { .text($0) }
    let title = row.label.trimmingSpaces.withArrows(in: charset) + heading
    guard case .communities(let query) = table.behind(figure) else {
      return explain(Explanation(title: title, lines: meaning))
    }
    return explain(
      NumberExplanation(title, meaning: meaning, query: query, in: audit).explanation)
  }

  /// The query behind the figure under the cursor, for copying; nil where there is none.
  package var queryBehindFigure: Query? {
    guard let table = figures, let figure, case .communities(let query) = table.behind(figure)
    else { return nil }
    return query
  }
}

extension State {
  /// The community of a row that is about one, as the edition shown lists it or else the latest.
  var figureCommunity: Community? {
    guard let table = figures, let figure, case .page(let number) = table.behind(figure) else {
      return nil
    }
    let rows = audit.lifeline(of: number).compactMap(\.self)
    return rows.first { $0.year == results.headline.year } ?? rows.last
  }
}

extension State {
  /// Shows the picture of the figures, or no longer.
  mutating func toggleChart() -> [Effect] {
    guard let layout = figureLayout, figures?.picture != nil else {
      return say("There is nothing to draw a chart of")
    }
    figurePane.isPictureWanted = layout.picture.isEmpty
    guard figureLayout?.picture.isEmpty == figurePane.isPictureWanted else {
      keepCursorsOnScreen()
      return []
    }
    figurePane.isPictureWanted = nil
    return say("The screen has no room for the chart")
  }
}

/// Narrowing the rows to those that a text is part of.
extension State {
  mutating func narrowFigures() -> [Effect] {
    guard let table = results.figures, screen.isOfFigures, table.narrowed(to: "") != nil else {
      return say("The rows of this screen are not searched")
    }
    layer = .figureSearch
    figurePane.search.moveToEnd()
    keepFigures()
    return []
  }

  /// Edits the text; the cursor stays on its row, or goes to the first.
  mutating func editFigureSearch(_ change: (inout TextField) -> Void) {
    change(&figurePane.search)
    narrowedFigures = nil
    if let figure, let row = figures?.row(at: figure.place), row.id != figurePane.cursor.row {
      figurePane.cursor = FigureCursor(column: figurePane.cursor.column)
    }
    keepFigures()
  }

  /// Shows all rows again, the cursor where it is.
  ///
  /// - Returns: whether they were narrowed.
  mutating func clearFigureSearch() -> Bool {
    guard screen.isOfFigures, !figurePane.search.text.isEmpty else { return false }
    let row = figure.flatMap { figures?.row(at: $0.place)?.id }
    figurePane.search = TextField()
    narrowedFigures = nil
    figurePane.cursor.row = row
    keepFigures()
    return true
  }
}
