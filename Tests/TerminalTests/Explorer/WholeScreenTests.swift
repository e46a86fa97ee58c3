import TerminalCanvas
import Testing

/// What stands between the canvas and the eye changes nothing.
@Suite struct WholeScreenTests {
  private static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 40, rows: 12),
    Size(columns: 20, rows: 6),
  ]

  @Test(arguments: sizes + [Size(columns: 160, rows: 50)])
  func `the terminal shows the golden screens of the explorer`(size: Size) throws {
    let program = try Program(product: "copse", [Audits.goldenPath])
    let session = try Session(program, size: size)
    try session.expect(lines: Audits.goldenLines("first-\(size.columns)x\(size.rows)"))
    try session.press("Q")
    #expect(try session.end() == .status(0))
    #expect(session.remains() == [])
  }

  @Test(arguments: sizes)
  func `the terminal shows after every key what the explorer draws`(size: Size) throws {
    var explorer = try Explorer(size: size)
    #expect(explorer.styleMistake() == nil)
    try explorer.press("j", .down, .pageDown, .up, "k", "G", .home, "J", "[", "]")
    try explorer.press(.tab, .tab, "f", "j", "j", " ", .escape, "u", "s", "j", .enter)
    try explorer.press("/")
    try explorer.type("data é東")
    try explorer.press(.left, .backspace, .control("u"), "#", "a", .escape, "?", "j", .escape)
    #expect(explorer.styleMistake() == nil)
    try explorer.session.press(.control("c"))
    #expect(try explorer.session.end() == .status(0))
    #expect(explorer.session.remains() == [])
  }

  @Test(arguments: ["xterm", "screen", "screen-256color", "tmux-256color", "linux", "vt100"])
  func `every type of terminal shows the same`(type: String) throws {
    var explorer = try Explorer(type: type)
    try explorer.press("j", .down, .up, "f", "j", " ", "/", "a", .enter, .home)
    try explorer.session.press("Q")
    #expect(try explorer.session.end() == .status(0))
    #expect(explorer.session.remains() == [])
  }

  @Test(arguments: ["xterm-kitty", "unknown", ""])
  func `a type that nobody knows is driven as xterm`(type: String) throws {
    let program = try Program(product: "copse", [Audits.path], type: type)
    let session = try Session(program)
    try session.expect(text: "2025")
    try session.press("j", "Q")
    #expect(try session.end() == .status(0))
    #expect(session.remains() == [])
  }

  @Test func `a terminal that cannot place its cursor is refused in one line`() throws {
    let session = try Session(
      try Program(product: "copse", [Audits.path], type: "dumb"),
      size: Size(columns: 200, rows: 5))
    #expect(try session.end() == .status(2))
    let lines = session.screen.lines.filter { !$0.isEmpty }
    #expect(lines.count == 1)
    #expect(lines.first?.contains("found TERM=dumb; set TERM to") == true)
  }

  @Test func `what is pasted is text where text is taken, and nothing elsewhere`() throws {
    var explorer = try Explorer()
    try explorer.paste("Qjj\nQ")
    try explorer.press("/")
    try explorer.paste("is:open\ndata")
    #expect(explorer.session.screen.lines.contains { $0.contains("is:open data") })
  }

  @Test(arguments: ["\u{1B}[", "\u{1B}O"])
  func `both encodings of arrows are understood`(lead: String) throws {
    var explorer = try Explorer()
    for (final, key) in [("B", Key.down), ("B", .down), ("A", .up), ("F", .end), ("H", .home)] {
      try explorer.type(lead + final, meaning: key)
    }
  }

  @Test func `a key that nobody knows does nothing`() throws {
    var explorer = try Explorer()
    try explorer.session.type("\u{1B}[27;5;106~\u{1B}[I\u{1B}[1;6Q")
    try explorer.press("j")
  }

  @Test func `Esc alone takes a layer away before anything else is typed`() throws {
    var explorer = try Explorer()
    try explorer.press("?", .escape, "f", .escape, "/", "a", .escape)
  }

  @Test func `Esc and a letter that come together are two keys`() throws {
    var explorer = try Explorer()
    try explorer.press("?")
    try explorer.type("\u{1B}j", meaning: .escape, "j")
    try explorer.press("f")
    try explorer.type("\u{1B}\u{1B}k", meaning: .escape, .escape, "k")
  }
}
