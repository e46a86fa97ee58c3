import CopseModel
import TerminalCanvas

extension State {
  var balanceTitle: String { "Balance" }
  var balanceRows: [String] { [] }

  func drawBalance(on canvas: inout Canvas, in area: Rect, isDimmed: Bool) -> Point? {
    area.origin
  }

  mutating func openNumber() -> [Effect] {
    say("Nothing to open")
  }
}
