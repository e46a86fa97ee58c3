import CopseModel
import CopseUI
import TerminalCanvas

// What changes the line and the text being typed, and what leaves with something.

extension Expectations {
  static let line: [String: Expectation] = [
    "include-value": { press in
      let value = press.before.cursorWords
      return press.after.state.line.text == "-is:closed has:name at:2022 platform:=\(value)"
        || press.after.state.line.text == "-is:closed has:name platform:=\(value) at:2022"
    },
    "exclude-value": { press in
      press.after.state.line.text.contains("-platform:=\(press.before.cursorWords)")
    },
    "search-facet": { $0.after.state.place == .facetSearch },
    // A view is a part of the line, so that going to it is what is undone first.
    "undo": { press in
      press.after.state.line.text
        == (press.view.isEmpty
          ? "-is:closed has:name zoom at:2022" : press.lineWithoutView)
    },
    "redo": { press in
      press.view.isEmpty
        ? press.after.state.line.text == "-is:closed at:2022"
        : press.after.state.message == "Nothing to redo"
    },
    "clear-last-term": { $0.after.state.line.text == "-is:closed at:2022" + $0.view },
    "clear-query": { $0.after.state.line.text == "at:2022" + $0.view },
    "choose-order": { $0.after.state.place == .choice && $0.after.text.contains("members") },
  ]

  static let time: [String: Expectation] = [
    "previous-year": { $0.after.state.results.found.edition?.year == 2021 },
    "next-year": { $0.after.state.results.found.edition?.year == 2023 },
    "first-year": { $0.after.state.results.found.edition?.year == 2020 },
    "last-year": { $0.after.state.results.found.edition?.year == 2024 },
    "choose-comparison": { $0.after.text.contains("Compare with") },
    "show-every-edition": { $0.after.state.line.text.contains("at:any") },
  ]

  static let leaving: [String: Expectation] = [
    "open-page": { $0.after.state.message != nil },
    "copy": { $0.after.text.contains("Copy") && $0.after.state.place == .choice },
    "explain-title": {
      $0.after.text.contains("What the title counts") && $0.after.state.place == .choice
    },
    "explain": { $0.after.state.place == .explanation },
    "explain-number": { $0.after.state.place == .explanation },
    "list-explained": { $0.after.state.place == .communities && $0.isSameLine },
    "copy-explained": { $0.after.state.message == "No query stands behind this" },
    // The audit of the key tests has no problem, so that the key says so.
    "show-problems": {
      $0.after.state.message == "The sheets have no problems" && $0.isSameLine
    },
    "open-line": { $0.after.state.place == .explanation },
    "close-problems": { $0.after.state.place == .communities },
    "copy-problem": { press in
      press.after.effects.contains {
        if case .copy(let text) = $0 { text.contains("communities-2021.csv:5:1") } else { false }
      }
    },
    "close-explanation": { $0.after.state.place == .communities },
    "redraw": { $0.after.effects == [.redraw] && $0.after.text == $0.before.text },
    "suspend": { $0.after.effects == [.suspend] && $0.after.text == $0.before.text },
    "quit": { $0.after.effects == [.quit] },
    "quit-everywhere": { $0.after.effects == [.quit] },
    "quit-from-text": { $0.after.effects == [.quit] },
  ]

  static let texts: [String: Expectation] = [
    "accept": { press in
      switch press.place {
      case .facetSearch: press.after.state.place == .facets && press.isSameLine
      case .figureSearch: press.after.state.place == .hashtags && press.isSameLine
      default: press.isCompleted
      }
    },
    "complete": \.isCompleted,
    "next-suggestion": { $0.rowsDown == 0 && $0.after.screen != $0.before.screen },
    "previous-suggestion": { $0.rowsDown == 0 && $0.after.screen != $0.before.screen },
    "delete-backward": { $0.isEdited { $0.left.removeLast() } },
    "delete-forward": { $0.isEdited { $0.right.removeFirst() } },
    "delete-word": { press in
      press.isEdited { while let last = $0.left.last, last != " " { $0.left.removeLast() } }
    },
    "delete-to-start": { $0.isEdited { $0.left = "" } },
    "delete-to-end": { $0.isEdited { $0.right = "" } },
    "caret-left": { $0.isEdited { $0.right = String($0.left.removeLast()) + $0.right } },
    "caret-right": { $0.isEdited { $0.left.append($0.right.removeFirst()) } },
    "caret-to-start": { $0.isEdited { $0 = Halves(left: "", right: $0.left + $0.right) } },
    "caret-to-end": { $0.isEdited { $0 = Halves(left: $0.left + $0.right, right: "") } },
  ]
}
