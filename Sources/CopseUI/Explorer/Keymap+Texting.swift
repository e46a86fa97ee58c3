import TerminalCanvas

// The keys of the help, and of every text that is being typed.

extension Keymap {
  private static let searches: [Place] = [.facetSearch, .figureSearch]
  private static let texts: [Place] = [.queryLine] + searches
  private static let textsAndHelp = texts + [.help]

  static let help: [Binding] = [
    Binding(
      [.enter], .runEntry, "run-entry", "Do what is under the cursor, or say why it cannot be done",
      in: [.help], hint: "run"),
    Binding([.down, .control("n")], .moveDown, "next-entry", "Go to the next entry", in: [.help]),
    Binding(
      [.up, .control("p")], .moveUp, "previous-entry", "Go to the entry before", in: [.help]),
    Binding([.pageDown], .pageDown, "next-entries", "Go down one page of the help", in: [.help]),
    Binding([.pageUp], .pageUp, "previous-entries", "Go up one page of the help", in: [.help]),
    Binding(
      [.escape, .function(1)], .back, "close-help", "Clear the search, or close the help",
      in: [.help], hint: "close"),
  ]

  static let texting: [Binding] = [
    Binding(
      [.enter], .accept, "accept", "Keep the line, or take the suggestion", in: texts,
      hint: "keep"),
    Binding(
      [.tab], .complete, "complete", "Complete what is being typed", in: [.queryLine],
      hint: "complete"),
    Binding(
      [.down, .control("n")], .nextSuggestion, "next-suggestion", "Go to the next suggestion",
      in: [.queryLine]),
    Binding(
      [.up, .control("p")], .previousSuggestion, "previous-suggestion",
      "Go to the suggestion before", in: [.queryLine]),
    Binding([.down], .moveDown, "next-value", "Go to the next value", in: searches),
    Binding([.up], .moveUp, "previous-value", "Go to the value before", in: searches),
    Binding(
      [.backspace, .control("h")], .deleteBackward, "delete-backward",
      "Delete the character before the caret", in: textsAndHelp),
    Binding(
      [.delete, .control("d")], .deleteForward, "delete-forward",
      "Delete the character under the caret", in: textsAndHelp),
    Binding(
      [.control("w")], .deleteWord, "delete-word", "Delete the word before the caret",
      in: textsAndHelp),
    Binding(
      [.control("u")], .deleteToStart, "delete-to-start", "Delete to the start of the line",
      in: textsAndHelp),
    Binding(
      [.control("k")], .deleteToEnd, "delete-to-end", "Delete to the end of the line",
      in: textsAndHelp),
    Binding(
      [.left, .control("b")], .caretLeft, "caret-left", "Move the caret left", in: textsAndHelp),
    Binding(
      [.right, .control("f")], .caretRight, "caret-right", "Move the caret right", in: textsAndHelp),
    Binding(
      [.home, .control("a")], .caretToStart, "caret-to-start",
      "Move the caret to the start of the line", in: textsAndHelp),
    Binding(
      [.end, .control("e")], .caretToEnd, "caret-to-end",
      "Move the caret to the end of the line", in: textsAndHelp),
  ]
}
