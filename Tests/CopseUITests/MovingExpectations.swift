import CopseModel
import CopseUI
import TerminalCanvas

// Going from row to row, from pane to pane and from screen to screen.

extension Expectations {
  static let moving: [String: Expectation] = [
    "move-down": { $0.rowsDown == 1 },
    "scroll-explanation": { $0.rowsDown == 1 },
    "move-up": { $0.rowsDown == -1 },
    "next-value": { $0.rowsDown == 1 },
    "previous-value": { $0.rowsDown == -1 },
    "page-down": {
      $0.isElsewhereOnMap ?? (($0.rowsDown ?? 1) > 0 && $0.after.screen != $0.before.screen)
    },
    "page-up": {
      $0.isElsewhereOnMap ?? (($0.rowsDown ?? -1) < 0 && $0.after.screen != $0.before.screen)
    },
    "half-page-down": {
      $0.isElsewhereOnMap ?? (($0.rowsDown ?? 1) > 0 && $0.after.screen != $0.before.screen)
    },
    "half-page-up": {
      $0.isElsewhereOnMap ?? (($0.rowsDown ?? -1) < 0 && $0.after.screen != $0.before.screen)
    },
    "move-to-first": { press in
      if [.map, .overview].contains(press.place) {
        return press.after.selectedID == "amplifyfe"
      }
      var again = press.after
      again.press("k", "k")
      return press.rowsDown != 0 && again.text == press.after.text
    },
    "move-to-last": { press in
      if [.map, .overview].contains(press.place) {
        return press.after.selectedID != press.before.selectedID
      }
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

  static let panes: [String: Expectation] = [
    "next-pane": { press in
      let next: [Place: Place] = [
        .communities: .facets, .facets: .detail, .detail: .communities, .changes: .facets,
        .sides: .facets, .page: .page, .balance: .balance, .platforms: .platforms,
        .flows: .flows, .hashtags: .hashtags, .cohorts: .cohorts,
        .constellations: .constellations,
        .map: .mapList, .mapList: .map, .overview: .overviewList,
        .overviewList: .overview,
      ]
      return next[press.place] == press.after.state.place
    },
    "previous-pane": { press in
      let previous: [Place: Place] = [
        .communities: .detail, .facets: .communities, .detail: .facets, .changes: .facets,
        .sides: .facets, .page: .page, .balance: .balance, .platforms: .platforms,
        .flows: .flows, .hashtags: .hashtags, .cohorts: .cohorts,
        .constellations: .constellations,
        .map: .mapList, .mapList: .map, .overview: .overviewList,
        .overviewList: .overview,
      ]
      return previous[press.place] == press.after.state.place
    },
    "open": { press in
      switch press.place {
      case .communities, .detail, .sides: press.after.state.place == .page
      case .changes: press.after.state.place == .page && press.after.selectedID == press.id
      case .overview, .overviewList:
        press.after.state.place == .page && press.after.selectedID == press.id
      case .facets: press.after.state.line.text.contains("platform:=")
      case .balance, .platforms, .flows, .hashtags, .cohorts, .constellations:
        press.after.state.place == .communities
      default: press.after.state.message != nil
      }
    },
    "choose": {
      $0.after.state.place == .communities && $0.after.state.line.text.contains("sort:")
    },
    // The suggestion that was gone to, and nothing else, is let go.
    "leave-text": { press in
      switch press.place {
      case .queryLine: press.after.state.place == .queryLine && press.isSameLine
      case .figureSearch: press.after.state.place == .hashtags && press.isSameLine
      default: press.after.state.place == .facets
      }
    },
    "back": { press in
      switch press.place {
      case .communities: press.after.state.message == "Nothing to close here; q quits"
      case .page: press.after.state.place == .communities && press.isSameLine
      case .mapList: press.after.state.place == .map
      case .overviewList: press.after.state.place == .overview
      default: press.after.state.place == .communities
      }
    },
    "close": { press in
      let below: [Place: Place] = [.mapList: .map, .overviewList: .overview]
      return press.after.state.place == below[press.place] ?? .communities
        && press.after.effects.isEmpty
    },
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

  static let screens: [String: Expectation] = [
    "show-communities": { $0.after.state.place == .communities },
    "show-changes": { $0.after.state.place == .changes },
    "show-platforms": { $0.after.state.place == .platforms },
    "show-flows": { $0.after.state.place == .flows },
    "show-hashtags": { $0.after.state.place == .hashtags },
    "show-map": { $0.after.state.place == .map },
    "show-constellations": { $0.after.state.place == .constellations },
    "show-overview": { $0.after.state.place == .overview },
    "show-cohorts": { $0.after.state.place == .cohorts },
    "narrow-hashtags": { $0.after.state.place == .figureSearch && $0.isSameLine },
    "narrow-platforms": { $0.after.state.place == .figureSearch && $0.isSameLine },
    "toggle-chart": { press in
      !press.before.text.contains("0┤") && press.after.text.contains("0┤")
        && press.before.cursorText == press.after.cursorText
    },
    "next-section": { press in
      press.place == .cohorts ? press.after.state.message != nil : (press.rowsDown ?? 0) > 0
    },
    "previous-section": { press in
      press.place == .cohorts
        ? press.after.state.message != nil : (press.rowsDown ?? 0) < 0
    },
    "next-flow": { $0.isAtAnotherFigure },
    "previous-flow": {
      $0.isAtAnotherFigure || $0.after.state.message == "No flow comes before this one"
    },
    "show-balance": { $0.after.state.place == .balance },
    "show-sides": { $0.after.state.place == .sides },
    "go-back": { press in
      switch press.place {
      case .page: press.after.state.place == .communities && press.isSameLine
      case .changes, .balance, .sides, .platforms, .flows, .hashtags, .cohorts, .constellations,
        .map, .mapList, .overview, .overviewList:
        press.after.state.place == .communities
      default: press.after.state.message == "There is no place before this"
      }
    },
    "go-forward": { $0.after.state.message == "There is no place that you came back from" },
  ]

  static let changes: [String: Expectation] = [
    "next-change": { $0.rowsDown == 1 && $0.after.selectedID != nil },
    "previous-change": { $0.rowsDown == -1 && $0.after.selectedID != nil },
    "next-differing": { $0.isAtChange { $0 > $1 } },
    "previous-differing": { $0.isAtChange { $0 < $1 } },
    "next-changed": { $0.isAtChange { $0 > $1 } },
    "previous-changed": { $0.isAtChange { $0 < $1 } },
    "show-changes-in-list": { press in
      switch press.place {
      case .balance, .sides, .platforms, .flows, .hashtags, .cohorts, .constellations, .map,
        .mapList, .overview, .overviewList,
        .page:
        press.after.state.message != nil && press.isSameLine
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
}

extension KeyPress {
  /// Whether the cursor went to another figure of the same table.
  fileprivate var isAtAnotherFigure: Bool {
    after.state.message == nil && isSameLine && after.state.figure != before.state.figure
  }
}
