import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// Every key of the table does what its help says, at every place where it is bound.
@Suite struct BindingTests {
  typealias Expectation = @Sendable (KeyPress) -> Bool

  @Test func `every binding has an expectation`() {
    #expect(Set(Keymap.standard.bindings.map(\.name)) == Set(Self.expectations.keys))
  }

  @Test(arguments: Keymap.standard.bindings)
  func `each key does what its help says`(binding: Binding) throws {
    let isDone = try #require(Self.expectations[binding.name])
    for place in binding.places {
      for key in binding.keys {
        let press = try KeyPress(key, at: place)
        #expect(press.before.state.place == place)
        let shown = press.before.text + "\n" + press.after.text
        #expect(isDone(press), "\(key.name) at \(place): \(binding.help)\n\(shown)")
      }
    }
  }

  private static let expectations: [String: Expectation] =
    moving.merging(panes) { $1 }.merging(screens) { $1 }.merging(changes) { $1 }.merging(line) {
      $1
    }.merging(time) { $1 }
    .merging(leaving) { $1 }.merging(texts) { $1 }

  private static let moving: [String: Expectation] = [
    "move-down": { $0.rowsDown == 1 },
    "move-up": { $0.rowsDown == -1 },
    "next-value": { $0.rowsDown == 1 },
    "previous-value": { $0.rowsDown == -1 },
    "page-down": { ($0.rowsDown ?? 1) > 0 && $0.after.screen != $0.before.screen },
    "page-up": { ($0.rowsDown ?? -1) < 0 && $0.after.screen != $0.before.screen },
    "half-page-down": { ($0.rowsDown ?? 1) > 0 && $0.after.screen != $0.before.screen },
    "half-page-up": { ($0.rowsDown ?? -1) < 0 && $0.after.screen != $0.before.screen },
    "move-to-first": { press in
      var again = press.after
      again.press("k", "k")
      return press.rowsDown != 0 && again.text == press.after.text
    },
    "move-to-last": { press in
      var again = press.after
      again.press("j", "j")
      return press.rowsDown != 0 && again.text == press.after.text
    },
    "move-left": { ($0.columnsRight ?? 0) < 0 && $0.rowsDown == 0 },
    "move-right": { ($0.columnsRight ?? 0) > 0 && $0.rowsDown == 0 },
    "scroll-detail-down": { press in
      press.hasDetail ? press.detailDown == 1 : press.after.state.message != nil
    },
    "scroll-detail-up": { press in
      press.hasDetail ? press.detailDown == -1 : press.after.state.message != nil
    },
    "next-page-change": { ($0.rowsDown ?? 1) > 0 && $0.after.screen != $0.before.screen },
    "previous-page-change": { ($0.rowsDown ?? -1) < 0 && $0.after.screen != $0.before.screen },
    "next-community": { press in
      press.after.state.place == .page && press.after.index == (press.before.index ?? 0) + 1
    },
    "previous-community": { press in
      press.after.state.place == .page && press.after.index == (press.before.index ?? 0) - 1
    },
  ]

  private static let panes: [String: Expectation] = [
    "next-pane": { press in
      let next: [Place: Place] = [
        .communities: .facets, .facets: .detail, .detail: .communities, .changes: .facets,
        .sides: .facets, .page: .page, .balance: .balance,
      ]
      return next[press.place] == press.after.state.place
    },
    "previous-pane": { press in
      let previous: [Place: Place] = [
        .communities: .detail, .facets: .communities, .detail: .facets, .changes: .facets,
        .sides: .facets, .page: .page, .balance: .balance,
      ]
      return previous[press.place] == press.after.state.place
    },
    "open": { press in
      switch press.place {
      case .communities, .detail, .sides: press.after.state.place == .page
      case .changes: press.after.state.place == .page && press.after.selectedID == press.id
      case .facets: press.after.state.line.text.contains("platform:=")
      case .balance: press.after.state.place == .communities
      default: press.after.state.message != nil
      }
    },
    "choose": {
      $0.after.state.place == .communities && $0.after.state.line.text.contains("sort:")
    },
    // The suggestion that was gone to, and nothing else, is let go.
    "leave-text": { press in
      press.place == .queryLine
        ? press.after.state.place == .queryLine && press.isSameLine
        : press.after.state.place == .facets
    },
    "back": { press in
      switch press.place {
      case .communities: press.after.state.message == "Nothing to close here; q quits"
      case .page: press.after.state.place == .communities && press.isSameLine
      default: press.after.state.place == .communities
      }
    },
    "close": { $0.after.state.place == .communities && $0.after.effects.isEmpty },
    "help": { $0.after.state.place == .help },
    "run-entry": { $0.after.state.place == .communities && $0.after.index != $0.before.index },
    "next-entry": { $0.rowsDown == 1 },
    "previous-entry": { $0.rowsDown == -1 },
    "next-entries": { ($0.rowsDown ?? 0) > 1 },
    "previous-entries": { ($0.rowsDown ?? 0) < 0 },
    // The search goes first.
    "close-help": { press in
      press.after.state.place == .help && press.after.text.contains("name or meaning: ▏")
    },
    "edit-query": { press in
      press.after.state.place == .queryLine
        && press.after.state.line.text == press.before.state.line.text + " "
    },
    "begin-hashtag": {
      $0.after.state.place == .queryLine && $0.after.state.line.text.hasSuffix(" #")
    },
    "go-to-facets": { $0.after.state.place == .facets },
  ]

  private static let screens: [String: Expectation] = [
    "show-communities": { $0.after.state.place == .communities },
    "show-changes": { $0.after.state.place == .changes },
    "show-balance": { $0.after.state.place == .balance },
    "show-sides": { $0.after.state.place == .sides },
    "go-back": { press in
      switch press.place {
      case .page: press.after.state.place == .communities && press.isSameLine
      case .changes, .balance, .sides: press.after.state.place == .communities
      default: press.after.state.message == "There is no place before this"
      }
    },
    "go-forward": { $0.after.state.message == "There is no place that you came back from" },
  ]

  private static let changes: [String: Expectation] = [
    "next-change": { $0.rowsDown == 1 && $0.after.selectedID != nil },
    "previous-change": { $0.rowsDown == -1 && $0.after.selectedID != nil },
    "next-changed": { $0.isAtChange { $0 > $1 } },
    "previous-changed": { $0.isAtChange { $0 < $1 } },
    "show-changes-in-list": { press in
      switch press.place {
      case .balance, .sides, .page: press.after.state.message != nil && press.isSameLine
      case .changes:
        press.after.state.place == .communities
          && press.after.state.line.text == press.lineWithoutView + " changes:shown"
      default:
        press.after.state.line.text.hasSuffix(" changes:shown")
          && press.after.text.contains("with changes since 2021")
      }
    },
    "fold-group": { press in
      press.before.selectedID != nil && press.after.selectedID == nil
        && press.after.cursorText.hasPrefix("▶ ▸ ")
    },
  ]

  private static let line: [String: Expectation] = [
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
          ? "-is:closed has:name at:2022 zoom" : press.lineWithoutView)
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

  private static let time: [String: Expectation] = [
    "previous-year": { $0.after.state.results.found.edition?.year == 2021 },
    "next-year": { $0.after.state.results.found.edition?.year == 2023 },
    "first-year": { $0.after.state.results.found.edition?.year == 2020 },
    "last-year": { $0.after.state.results.found.edition?.year == 2024 },
    "choose-comparison": { $0.after.text.contains("Compare with") },
    "show-every-edition": { $0.after.state.line.text.contains("at:any") },
  ]

  private static let leaving: [String: Expectation] = [
    "open-page": { $0.after.state.message != nil },
    "copy": { $0.after.text.contains("Copy") && $0.after.state.place == .choice },
    "explain": { $0.after.state.place == .explanation },
    "list-explained": { $0.after.state.place == .communities && $0.isSameLine },
    "copy-explained": { $0.after.state.message == "No query stands behind this" },
    "close-explanation": { $0.after.state.place == .communities },
    "redraw": { $0.after.effects == [.redraw] && $0.after.text == $0.before.text },
    "suspend": { $0.after.effects == [.suspend] && $0.after.text == $0.before.text },
    "quit": { $0.after.effects == [.quit] },
    "quit-everywhere": { $0.after.effects == [.quit] },
    "quit-from-text": { $0.after.effects == [.quit] },
  ]

  private static let texts: [String: Expectation] = [
    "accept": { press in
      press.place == .facetSearch
        ? press.after.state.place == .facets && press.isSameLine : press.isCompleted
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
