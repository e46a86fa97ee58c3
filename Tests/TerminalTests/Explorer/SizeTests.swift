import TerminalCanvas
import Testing

/// The emulator makes every cell wrong when its size changes: all has to be drawn again.
@Suite struct SizeTests {
  @Test func `every size is drawn as it comes`() throws {
    var explorer = try Explorer()
    for (columns, rows) in [(100, 30), (1, 1), (80, 24), (2, 40), (200, 2), (20, 6), (120, 40)] {
      try explorer.resize(to: Size(columns: columns, rows: rows))
    }
    try explorer.press("j")
  }

  @Test func `after a storm of sizes the last one counts`() throws {
    var explorer = try Explorer()
    for number in 1...300 {
      explorer.session.resize(
        to: Size(columns: 1 + number * 37 % 150, rows: 1 + number * 13 % 50))
    }
    try explorer.resize(to: Size(columns: 90, rows: 20))
    try explorer.press("j")
  }

  /// The moment that ncurses misses lies between two keys and depends on chance.
  @Test(arguments: 0..<20)
  func `no change of size is lost`(number: Int) throws {
    var explorer = try Explorer()
    try explorer.pressWithoutLooking("j")
    try explorer.resize(to: Size(columns: 60 + number, rows: 20))
    try explorer.press("k")
  }
}
