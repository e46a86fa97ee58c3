import TerminalCanvas

// What changed: the keys of its screen, and those that speak of it elsewhere.

extension Keymap {
  static let changes: [Binding] = [
    Binding(
      ["n"], .nextDifference, "next-change",
      "Go to the next change; what is folded opens when no other is left", in: [.changes],
      hint: "change"),
    Binding(
      ["N"], .previousDifference, "previous-change", "Go to the change before", in: [.changes],
      hint: "change"),
    Binding(
      ["n"], .nextDifference, "next-differing", "Go to the next row whose two sides differ",
      in: [.sides], hint: "change"),
    Binding(
      ["N"], .previousDifference, "previous-differing",
      "Go to the row before whose two sides differ", in: [.sides], hint: "change"),
    Binding(
      [" "], .foldGroup, "fold-group", "Fold the group that you are in, or unfold it",
      in: [.changes], hint: "fold"),
  ]

  static let differences: [Binding] = [
    Binding(
      ["n"], .nextDifference, "next-changed", "Go to the next community that changed",
      in: panesWithoutChanges),
    Binding(
      ["N"], .previousDifference, "previous-changed", "Go to the community before that changed",
      in: panesWithoutChanges),
    Binding(
      ["d"], .showChangesInList, "show-changes-in-list",
      "Say in the list what changed, or no longer; removed communities come along",
      in: Place.panes),
  ]

  /// The panes in which `n` has no rows of their own to walk.
  private static let panesWithoutChanges = Place.panes.filter {
    !([.changes, .page, .sides] + Place.figures + Place.maps + Place.overviews)
      .contains($0)
  }
}
