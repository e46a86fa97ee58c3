import CopseUI
import TerminalCanvas

extension OverviewTests {
  private static let sizes = ["80x24", "120x40", "160x50", "40x12", "20x6"]

  /// States of the audit that the project carries.
  static let states = [
    ScreenState("overview", ["0"], found: 387, sizes: sizes),
    ScreenState("overview-near", ["0", "l", "j", "+", "+"], found: 387, sizes: sizes),
    ScreenState("overview-list", ["0", .tab, "j", .enter, "j", "j"], found: 387),
    ScreenState("overview-found", line: "platform:=zoom view:overview", [], found: 55),
    ScreenState("overview-year", line: "id:joyfe at:2022", ["0"], found: 1),
    ScreenState("overview-explained", ["0", "i"], found: 387),
    ScreenState(
      "overview-chain", line: "id:joyfe,illustrative-052 at:2023",
      ["m", "j", "0", "p", "q"], found: 2, sizes: sizes),
    ScreenState("overview-ascii", ["0"], found: 387, charset: .ascii),
  ]
}
