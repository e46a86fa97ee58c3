import CopseModel
import TerminalCanvas

/// Searching the help, and running what it tells.
extension State {
  mutating func showHelp() -> [Effect] {
    keep(HelpState())
    return []
  }

  /// The help as it stands on this screen.
  func helpScreen(_ help: HelpState) -> HelpScreen {
    HelpScreen(
      lines: helpLines(help), help: help, message: layout.hints.isEmpty ? message : nil)
  }

  /// All but the row of the hints, which say what can be done with the help.
  var helpArea: Rect {
    Rect(size).splitting(bottom: layout.hints.rows).top
  }

  private var helpContent: HelpContent {
    HelpContent(
      pane: pane, screen: screen, vocabulary: audit.vocabulary, charset: charset)
  }

  private func helpLines(_ help: HelpState) -> [HelpLine] {
    HelpLine.lines(
      helpContent.sections(search: help.search.text),
      columns: HelpScreen.areas(in: helpArea).lines.columns, charset: charset)
  }

  /// Edits the search; the cursor goes to the first entry that fits.
  mutating func editHelpSearch(_ change: (inout TextField) -> Void) -> [Effect] {
    guard case .help(var help) = layer else { return [] }
    let before = help.search.text
    change(&help.search)
    if help.search.text != before { help.selection = 0 }
    keep(help)
    return []
  }

  mutating func moveInHelp(by step: Int) {
    guard case .help(var help) = layer else { return }
    let (sum, overflow) = help.selection.addingReportingOverflow(step)
    help.selection = overflow ? (step < 0 ? 0 : .max - 1) : sum
    keep(help)
  }

  /// Esc: clears the search, or closes the help.
  mutating func leaveHelp() -> [Effect] {
    guard case .help(let help) = layer, !help.search.text.isEmpty else {
      layer = nil
      return []
    }
    keep(HelpState())
    return []
  }

  /// Keeps the cursor of the help among its entries and on the screen.
  private mutating func keep(_ help: HelpState) {
    var help = help
    let lines = helpLines(help)
    let height = HelpScreen.areas(in: helpArea).lines.rows
    let last = lines.reversed().lazy.compactMap(\.index).first ?? 0
    help.selection = max(0, min(help.selection, last))
    let first = lines.firstIndex { $0.index == help.selection } ?? 0
    let end = lines.lastIndex { $0.index == help.selection } ?? 0
    help.window.show(end, count: lines.count, height: height)
    // The heading comes along with its first entry, when there is room.
    let isFirst = first > 0 && lines[first - 1].index == nil
    help.window.show(
      isFirst && height > 1 ? first - 1 : first, count: lines.count, height: height)
    layer = .help(help)
  }

  /// The help goes on where it was when the screen has another size.
  mutating func keepHelpOnScreen() {
    if case .help(let help) = layer { keep(help) }
  }

  /// Enter: runs the entry under the cursor, or says why it cannot run here.
  mutating func runHelpEntry() -> [Effect] {
    guard case .help(let help) = layer else { return [] }
    let entries = helpContent.sections(search: help.search.text).flatMap(\.entries)
    guard entries.indices.contains(help.selection) else {
      return say("Nothing goes by '\(help.search.text)'; Esc clears it")
    }
    switch entries[help.selection].meaning {
    case .mark:
      return say("This is a mark; it tells, and does nothing")
    case .word:
      return say("This is a word of the screen; it tells, and does nothing")
    case .queryWord(let word):
      layer = nil
      return editQuery(appending: word)
    case .binding(let binding):
      guard binding.places.contains(pane) else { return say(reason(against: binding)) }
      layer = nil
      return update(binding.action)
    }
  }
}
