import TerminalCanvas

// The keys of the screens that are tables of figures.

extension Keymap {
  static let figures: [Binding] = [
    Binding(
      ["#"], .narrowFigures, "narrow-hashtags", "Narrow the hashtags while you type",
      in: [.hashtags], hint: "narrow"),
    Binding(
      ["#"], .narrowFigures, "narrow-platforms", "Narrow the platforms while you type",
      in: [.platforms, .flows], hint: "narrow"),
    Binding(
      ["c"], .toggleChart, "toggle-chart", "Show the chart too, or the table alone",
      in: [.platforms], hint: "chart"),
    Binding(
      ["n"], .nextFlow, "next-flow", "Go to the next flow, past what is empty", in: [.flows],
      hint: "flow"),
    Binding(
      ["N"], .previousFlow, "previous-flow", "Go to the flow before", in: [.flows],
      hint: "flow"),
    Binding(
      ["n"], .nextSection, "next-section", "Go to the next section",
      in: [.platforms, .hashtags, .cohorts, .constellations], hint: "section"),
    Binding(
      ["N"], .previousSection, "previous-section", "Go to the section before",
      in: [.platforms, .hashtags, .cohorts, .constellations], hint: "section"),
  ]
}
