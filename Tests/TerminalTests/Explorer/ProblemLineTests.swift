import TerminalCanvas
import Testing

/// The line that a problem is about, read from its file while the explorer runs.
@Suite struct ProblemLineTests {
  @Test func `Enter on a problem shows the line of the file, which does nothing to the terminal`()
    throws
  {
    let audit = try TemporaryAudit("id,name,kind\na,Alpha,chat\nb,\u{1B}[2Jend\n")
    let session = try Session(
      try Program(product: "copse", [audit.path]), size: Size(columns: 100, rows: 30))
    try session.expect(text: "(!1)")
    try session.press("!")
    try session.expect(text: "expected 3 cells, found 2")
    try session.press(.enter)
    try session.expect(text: "3           b,␛[2Jend")
    try session.press(.escape, .escape, "q")
    #expect(try session.end() == .status(0))
    #expect(session.remains() == [])
  }
}
