import TerminalCanvas
import Testing

/// A table that somebody looks at fits the terminal.
@Suite struct TableWidthTests {
  @Test(arguments: [50, 60, 100])
  func `a row of a list is a row of the terminal`(columns: Int) throws {
    let name = String(repeating: "very ", count: 20) + "long"
    let audit = try TemporaryAudit(
      "id,name,status,platforms\none,\(name),\(name),\(name)\ntwo,Short,open,zoom\n")
    let session = try Session(
      try Program(product: "copse", ["list", audit.path]), size: Size(columns: columns, rows: 8))
    try session.expect(text: "two")
    #expect(try session.end() == .status(0))
    let lines = session.screen.lines
    #expect(lines[0].hasPrefix("id "))
    #expect(lines[1].hasPrefix("one  very"))
    #expect(lines[1].filter { $0 == "…" }.count == 3)
    #expect(lines[2].hasPrefix("two  Short "))
    #expect(lines[2].contains("  open "))
  }
}
