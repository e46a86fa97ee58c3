import CopseUI
import TerminalCanvas

extension MapTests {
  /// States of the audit that the project carries.
  static let states = [
    ScreenState("map", line: "id:joyfe", ["9"], found: 1),
    ScreenState("map-crowd", ["9", "l"], found: 387),
    ScreenState("map-grown", line: "id:joyfe at:2023", ["9", "+"], found: 1),
    ScreenState("map-list", line: "id:joyfe", ["9", .tab, "j"], found: 1),
    ScreenState("map-alone", line: "id:ukfechat", ["9"], found: 1),
    ScreenState("map-explained", line: "id:joyfe", ["9", "i"], found: 1),
    ScreenState("map-found", line: "near:joyfe platform:website view:map", ["j"], found: 2),
    ScreenState(
      "map-chain", line: "id:joyfe,illustrative-052 at:2023",
      ["m", "j", "9", "p", .escape], found: 2),
    ScreenState("chain", line: "id:joyfe,illustrative-052 at:2023", ["m", "j", "p"], found: 2),
    ScreenState("map-ascii", line: "id:joyfe", ["9"], found: 1, charset: .ascii),
  ]
}
