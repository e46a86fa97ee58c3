import CopseModel
import TerminalCanvas

extension State {
  var sidesTitle: String { "Side by side" }
  var sidesRows: [String] { [] }
  var sidesCommunity: Community? { nil }

  func drawSides(on canvas: inout Canvas, in area: Rect, isDimmed: Bool) -> Point? {
    area.origin
  }

  mutating func openSides() -> [Effect] {
    say("Nothing to open")
  }
}
