import CopseModel
import TerminalCanvas

extension State {
  var sidesTitle: String {
    guard let sides, !sides.isEmpty else { return "Side by side" }
    return "Side by side: \(sides.differing.count) of \(sides.count) differ"
  }

  func drawSides(on canvas: inout Canvas, in area: Rect, isDimmed: Bool) -> Point? {
    guard let sides, !sides.isEmpty else {
      drawNoSides(on: &canvas, in: area)
      return area.origin
    }
    let view = SidesView(
      sides: sides, cursor: standing.sides.cursor, hasKeys: place == .sides, isDimmed: isDimmed)
    return view.draw(on: &canvas, in: area)
  }

  mutating func openSides() -> [Effect] {
    guard let community = sidesCommunity else { return say("No community is selected") }
    return openPage(of: community.number)
  }

  /// Says why nothing stands there, and which key helps.
  private func drawNoSides(on canvas: inout Canvas, in area: Rect) {
    if sides != nil, results.found.isEmpty {
      NothingFound(results: results, key: keyName(.showEveryEdition)).draw(on: &canvas, in: area)
      return
    }
    let inner = area.inset(columns: area.columns > 20 ? 1 : 0)
    let reason = sides == nil ? reasonForNoComparison : "Nothing found in either edition."
    let lines = Wrapping.lines(of: reason, columns: inner.columns) { canvas.width(of: $0) }
    for (text, line) in zip(lines, inner.lines) { canvas.write(text, in: line) }
  }
}
