import TerminalCanvas
import Testing

/// What may and may not be among the bytes that the program sends.
@Suite struct StreamTests {
  private func text(_ session: Session) -> String {
    String(decoding: session.stream, as: UTF8.self)
  }

  @Test func `where the environment says NO_COLOR there is no colour`() throws {
    var explorer = try Explorer(environment: ["NO_COLOR": "1"])
    try explorer.press("j", "f", " ", "/", "x", ":", .escape, "?", .escape)
    #expect(explorer.styleMistake() == nil)
    let colors = text(explorer.session).matches(of: /\u{1B}\[[0-9;]*?\b[34][0-9]\b[0-9;]*m/)
    #expect(colors.isEmpty)
  }

  @Test func `where the locale is C all is ASCII`() throws {
    var explorer = try Explorer(environment: ["LANG": "C"])
    try explorer.press("j", .pageDown, "f", " ", "/", "x", .escape, "?", .escape)
    #expect(explorer.session.stream.allSatisfy { $0 < 0x80 })
  }

  @Test func `nothing that the data holds does anything to the terminal`() throws {
    let harm = [
      "\u{1B}[2J", "\u{1B}]0;owned\u{7}", "\u{1B}c", "\u{9B}31m", "\u{202E}", "\u{2066}", "\u{7}",
      "\u{8}\u{8}\u{8}", "\u{0E}", "\u{85}", "\u{200B}", "\u{1B}P+q\u{1B}\\", "\u{7F}",
      "\u{1B}[?1049l",
    ]
    let rows = harm.enumerated().map { "id-\($0),name\($1)end,#tag\($1),note\($1)" }
    let audit = try TemporaryAudit((["id,name,hashtags,notes"] + rows).joined(separator: "\n"))
    let session = try Session(
      try Program(product: "copse", [audit.path]), size: Size(columns: 160, rows: 40))
    try session.expect(text: "name␛[2Jend")
    for _ in harm { try session.press("j") }
    try session.press("f", "j", "j", "j", .escape, "/", "n")
    try session.paste("\u{1B}[2J\u{202E}x")
    try session.press(.escape, .control("c"))
    #expect(try session.end() == .status(0))
    #expect(session.remains() == [])
    #expect(!text(session).contains("owned\u{7}"))
  }

  @Test func `a step of the cursor is small`() throws {
    var explorer = try Explorer(size: Size(columns: 60, rows: 24))
    try explorer.press("j")
    let before = explorer.session.stream.count
    try explorer.press("j")
    #expect(explorer.session.stream.count - before < 500)
  }

  @Test func `what is copied reaches the clipboard of the terminal`() throws {
    var explorer = try Explorer()
    try explorer.press("y", .enter)
    try explorer.session.expect("a copy") { $0.clipboard.count == 1 }
    #expect(explorer.session.screen.clipboard.first?.isEmpty == false)
  }
}
