import CopseFiles
import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// A walkthrough before and after one key, at one place.
struct KeyPress {
  let place: Place
  let before: Walkthrough
  let after: Walkthrough

  /// Presses the key where each key of the table has something to do.
  init(_ key: Key, at place: Place) throws {
    self.place = place
    before = try Self.walks.get()[place] ?? Walkthrough(Samples.small)
    var walk = before
    walk.press(key)
    after = walk
  }

  /// Each place in the middle of the list, of the years, of the line and of what can be undone.
  private static let walks = Result { () throws(AuditReadingError) in
    let audit = try Samples.amplifyFE()
    return Dictionary(uniqueKeysWithValues: Place.allCases.map { ($0, walk(to: $0, in: audit)) })
  }

  private static func walk(to place: Place, in audit: Audit) -> Walkthrough {
    if place == .problems {
      var walk = Walkthrough(ProblemsTests.many, columns: 120, rows: 24)
      walk.press("!", "j", "j", "j")
      return walk
    }
    var walk = Walkthrough(
      audit, line: "-is:closed has:name at:2022 zoom", columns: 120, rows: 24)
    walk.press("x", "x", "u", "j", "j", "J", "J")
    switch place {
    case .communities: break
    case .facets: walk.press("f", "j", "j", "j")
    case .changes: walk.press("2", "G", "k", "k", "k")
    case .balance: walk.press("3", "g", "j", "h", "h", "h")
    case .sides: walk.press("4", "g", "j", "j", "j")
    case .platforms: walk.press("5", "n", "j")
    case .flows:
      walk.resize(columns: 120, rows: 40)
      walk.press("6", "g", "j", "l", "l")
    case .hashtags: walk.press("7", "n", "j")
    case .cohorts: walk.press("8", "g", "j")
    case .constellations: walk.press("C", "n", "j")
    case .map: walk.press("g", "9", "l", "j")
    case .mapList: walk.press("g", "9", .tab, "j", "j")
    case .overview: walk.press("g", "0", "+", "+", "l", "j")
    case .overviewList: walk.press("g", "0", "+", .tab, "j", "j", " ", "j")
    case .page: walk.press(.enter, "j", "n", "n")
    case .detail: walk.press(.backTab, "J", "J")
    case .queryLine:
      walk.press("/")
      walk.type("platform:t")
      walk.press(.left, .down, .down)
    case .facetSearch, .figureSearch:
      for key: Key in place == .facetSearch ? ["f", "/"] : ["7", "#"] { walk.press(key) }
      walk.type("in")
      walk.press(.left, .down)
    case .help:
      walk.press("?")
      walk.type("row")
      walk.press(.left, .down, .down)
    case .explanation:
      walk.resize(columns: 40, rows: 9)
      walk.press("i", "j", "j")
    case .choice: walk.press("s", "j", "j")
    case .problems: break
    }
    return walk
  }

  /// How many rows the cursor went down; nil when it is another row altogether.
  var rowsDown: Int? {
    switch place {
    case .communities:
      if let from = before.index, let to = after.index { to - from } else { nil }
    case .detail:
      scrolled(
        before.rows(of: before.state.layout.detail), after.rows(of: after.state.layout.detail)
      ).map { $0 + (after.screen.cursor?.row ?? 0) - (before.screen.cursor?.row ?? 0) }
    case .explanation:
      scrolled(
        Array(before.screen.lines.suffix(6).dropLast()),
        Array(after.screen.lines.suffix(6).dropLast()))
    case .facets, .facetSearch:
      if let from = value(of: before, in: before), let to = value(of: after, in: before) {
        to - from
      } else {
        nil
      }
    case .page:
      scrolled(rowsOfPage(before), rowsOfPage(after)).map {
        $0 + (after.screen.cursor?.row ?? 0) - (before.screen.cursor?.row ?? 0)
      }
    case .choice, .queryLine, .changes, .balance, .sides, .platforms, .flows, .hashtags, .cohorts,
      .constellations, .map, .mapList, .overview, .overviewList, .figureSearch, .help, .problems:
      (after.screen.cursor?.row ?? 0) - (before.screen.cursor?.row ?? 0)
    }
  }

  /// What the page shows, the cursor's margin left out.
  private func rowsOfPage(_ walk: Walkthrough) -> [String] {
    walk.rows(of: walk.state.layout.main).map { String($0.dropFirst(2)) }
  }

  /// How many columns the cursor went to the right.
  var columnsRight: Int? {
    guard let from = before.screen.cursor, let to = after.screen.cursor else { return nil }
    return to.column - from.column
  }

  /// How many rows the community beside the list was scrolled.
  var detailDown: Int? {
    scrolled(before.rows(of: before.state.layout.detail), after.rows(of: after.state.layout.detail))
  }

  /// The id of the community under the cursor before the key; nil where there is none.
  var id: String? { before.selectedID }

  /// Whether the cursor of the list went to a community that changed; where there is no list to
  /// walk, whether words say so.
  func isAtChange(_ isBeyond: (Int, Int) -> Bool) -> Bool {
    if place == .sides, let down = rowsDown { return isBeyond(down, 0) && after.selectedID != nil }
    guard before.state.screen == .communities else { return after.state.message != nil }
    guard let from = before.index, let to = after.index,
      let community = after.state.selectedCommunity
    else { return false }
    let kinds = after.state.results.found.comparison?.markedKinds(of: community.number) ?? []
    return isBeyond(to, from) && !kinds.isEmpty
  }

  /// What the line says about the view, with the space before it.
  var view: String {
    if place == .mapList { return " view:map" }
    if place == .overviewList { return " view:overview" }
    return (Place.figures + [.changes, .balance, .sides, .map, .overview]).contains(place)
      ? " view:\(place)" : ""
  }

  /// The line before the key as it was before its view was gone to.
  var lineWithoutView: String { String(before.state.line.text.dropLast(view.count)) }

  /// Whether a community stands beside the list.
  var hasDetail: Bool { before.state.layout.detail != nil }

  var isSameLine: Bool { before.state.line.text == after.state.line.text }

  /// Whether the suggestion that was gone to stands in the line, the rest of it unchanged.
  var isCompleted: Bool {
    let marked = before.screen.lines.first { $0.contains("│▶ ") }?.split(separator: "▶ ").last
    guard let label = marked?.split(separator: " ").first else { return false }
    let line = before.state.line.text.dropLast("t".count) + label
    return after.state.place == .queryLine && after.state.line.text == line
  }

  /// Whether the text field is what an edit makes of the texts before and behind the caret.
  ///
  /// The caret of a search is not asked for; a letter typed there shows where it is.
  func isEdited(_ edit: (inout Halves) -> Void) -> Bool {
    guard place == .queryLine else {
      var halves =
        place == .help ? Halves(left: "ro", right: "w") : Halves(left: "i", right: "n")
      edit(&halves)
      var typed = after
      typed.type("Z")
      let label =
        switch place {
        case .help: "meaning: "
        case .figureSearch: "│ Hashtags: "
        default: "│ Platform: "
        }
      return typed.text.replacing("▏", with: "")
        .contains("\(label)\(halves.left)Z\(halves.right)")
    }
    let line = before.state.line
    var halves = Halves(
      left: String(line.text.prefix(line.caret)), right: String(line.text.dropFirst(line.caret)))
    edit(&halves)
    return after.state.line == TextField(halves.left + halves.right, caret: halves.left.count)
  }

  /// The place among the values that a walkthrough shows, of the value under the cursor of another.
  private func value(of walk: Walkthrough, in other: Walkthrough) -> Int? {
    // The first column is the cursor's; titles begin in the second, values behind their mark.
    let rows = other.rows(of: other.state.layout.facets).map { $0.dropFirst() }
    let values = rows.filter { $0.hasPrefix(" ") }
    let wanted = walk.cursorText.dropFirst()
    return values.firstIndex { $0.hasPrefix(wanted) && !wanted.isEmpty }
  }

  /// How far the rows moved up, when what was shown is still shown in part.
  private func scrolled(_ before: [String], _ after: [String]) -> Int? {
    for step in 0..<before.count {
      if before.dropFirst(step).elementsEqual(after.dropLast(step)) { return step }
      if before.dropLast(step).elementsEqual(after.dropFirst(step)) { return -step }
    }
    return nil
  }
}

extension KeyPress: CustomTestStringConvertible {
  /// A failed test shows the screens; the whole state would be pages.
  var testDescription: String { "a key at \(place)" }
}
