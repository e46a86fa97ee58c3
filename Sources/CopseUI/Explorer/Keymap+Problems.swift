import TerminalCanvas

extension Keymap {
  static let problems: [Binding] = [
    Binding(
      ["!"], .showProblems, "show-problems",
      "List the problems of the sheets, which the title counts",
      in: Place.panes.filter { $0 != .facets }),
    Binding(
      [.enter], .open, "open-line", "Show the line of the sheet that the problem is about",
      in: [.problems], hint: "line"),
    Binding(["y"], .copy, "copy-problem", "Copy the problem, with its place", in: [.problems]),
  ]
}
