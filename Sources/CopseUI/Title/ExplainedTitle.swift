import CopseModel
import TerminalCanvas

/// What is behind the figures of the title, as a list that one walks.
extension State {
  mutating func explainTitle() -> [Effect] {
    let figures = TitleFigures(results: results, audit: audit, charset: charset).all
    layer = .choice(
      Choice(title: "What the title counts", options: Self.options(figures), selection: 0))
    return []
  }

  /// Lists what a figure counts.
  mutating func list(_ figure: TitleFigure) -> [Effect] {
    guard let query = figure.query else { return say("No line finds exactly these") }
    if figure.count == 0 { return say("No community is behind this number") }
    return openList(query)
  }

  /// `  284  of them active          is:active`
  private static func options(_ figures: [TitleFigure]) -> [Choice.Option] {
    let numbers = figures.map(\.number.count).max() ?? 0
    let meanings = figures.map(\.meaning.count).max() ?? 0
    return figures.map { figure in
      let number = String(repeating: " ", count: numbers - figure.number.count) + figure.number
      let meaning =
        figure.meaning + String(repeating: " ", count: meanings - figure.meaning.count)
      let line = figure.query.map { $0.description.isEmpty ? "(an empty line)" : $0.description }
      return Choice.Option(
        label: "\(number)  \(meaning)", detail: line ?? "(no line)", value: .figure(figure))
    }
  }
}
