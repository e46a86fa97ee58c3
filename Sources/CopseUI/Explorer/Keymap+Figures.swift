import TerminalCanvas

// The keys of the screens that are tables of figures.

extension Keymap {
  static let figures: [Binding] = [
    Binding(
      ["#"], .narrowFigures, "narrow-hashtags", "Narrow the hashtags while you type",
      in: [.hashtags], hint: "narrow"),
    Binding(
      ["n"], .nextSection, "next-section", "Go to the next section", in: Place.figures,
      hint: "section"),
    Binding(
      ["N"], .previousSection, "previous-section", "Go to the section before", in: Place.figures,
      hint: "section"),
  ]
}
