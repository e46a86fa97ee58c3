import TerminalCanvas

// The keys of a community's page.

extension Keymap {
  static let page: [Binding] = [
    Binding(
      ["n"], .nextDifference, "next-page-change", "Go to the next line that says what changed",
      in: [.page], hint: "change"),
    Binding(
      ["N"], .previousDifference, "previous-page-change",
      "Go to the line before that says what changed", in: [.page], hint: "change"),
    Binding(
      ["J"], .nextCommunity, "next-community", "Open the next community of the list behind",
      in: [.page], hint: "community"),
    Binding(
      ["K"], .previousCommunity, "previous-community",
      "Open the community before in the list behind", in: [.page], hint: "community"),
  ]
}
