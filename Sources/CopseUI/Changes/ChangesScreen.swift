import CopseModel
import TerminalCanvas

extension State {
  var changesTitle: String { "Changes" }
  var changeRows: [String] { [] }
  var changedCommunity: Community? { nil }

  func drawChanges(on canvas: inout Canvas, in area: Rect, isDimmed: Bool) -> Point? {
    area.origin
  }

  mutating func openChange() -> [Effect] {
    say("Nothing to open")
  }
}
