import TerminalCanvas

// The keys of the map of the whole.

extension Keymap {
  static let overview: [Binding] = [
    Binding(
      ["h", .left], .moveLeft, "go-left", "Go to the nearest community on the left",
      in: [.overview], hint: "walk"),
    Binding(
      ["j", .down], .moveDown, "go-down", "Go to the nearest community below", in: [.overview],
      hint: "walk"),
    Binding(
      ["k", .up], .moveUp, "go-up", "Go to the nearest community above", in: [.overview],
      hint: "walk"),
    Binding(
      ["l", .right], .moveRight, "go-right", "Go to the nearest community on the right",
      in: [.overview], hint: "walk"),
    Binding(
      ["+"], .zoomIn, "zoom-in", "See the map nearer, around the community", in: Place.overviews,
      hint: "zoom"),
    Binding(
      ["-"], .zoomOut, "zoom-out", "See the map from further away", in: Place.overviews,
      hint: "zoom"),
    Binding(["="], .showWhole, "show-whole", "See all of the map", in: Place.overviews),
    Binding(
      ["<"], .panLeft, "pan-left", "See what lies half a screen to the left", in: [.overview]),
    Binding(
      [">"], .panRight, "pan-right", "See what lies half a screen to the right", in: [.overview]),
    Binding(
      [.pageDown, .control("d")], .panDown, "pan-down",
      "See what lies half a screen below", in: [.overview]),
    Binding(
      [.pageUp, .control("u")], .panUp, "pan-up",
      "See what lies half a screen above", in: [.overview]),
    Binding(
      [" "], .foldGroup, "fold-constellation",
      "Fold the constellation that you are in, or unfold it", in: [.overviewList], hint: "fold"),
    Binding(
      ["n"], .nextDifference, "next-newcomer", "Go to the next community that came or went",
      in: Place.overviews),
    Binding(
      ["N"], .previousDifference, "previous-newcomer",
      "Go to the community before that came or went", in: Place.overviews),
  ]
}
