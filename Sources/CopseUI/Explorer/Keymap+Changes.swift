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
      [" "], .foldGroup, "fold-group", "Fold the group that you are in, or unfold it",
      in: [.changes], hint: "fold"),
  ]

  static let differences: [Binding] = [
    Binding(
      ["n"], .nextDifference, "next-changed", "Go to the next community that changed",
      in: Place.panes.filter { $0 != .changes && $0 != .page }),
    Binding(
      ["N"], .previousDifference, "previous-changed", "Go to the community before that changed",
      in: Place.panes.filter { $0 != .changes && $0 != .page }),
    Binding(
      ["d"], .showChangesInList, "show-changes-in-list",
      "Say in the list what changed, or no longer; removed communities come along",
      in: Place.panes),
  ]
}
