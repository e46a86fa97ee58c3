import CopseFiles
import CopseModel
import CopseUI
import TerminalCanvas
import Testing

@Suite struct FirstScreenTests {
  private let audit: Audit

  init() throws {
    audit = try AuditReader.read(at: Screens.fixture("amplifyfe"))
  }

  @Test(arguments: [(80, 24), (120, 40), (40, 12), (20, 6), (160, 50)])
  func `the first screen shows what there is`(columns: Int, rows: Int) throws {
    let walk = Walkthrough(audit, columns: columns, rows: rows)
    try expectScreen(walk.screen, matches: "first-\(columns)x\(rows)")
  }
}
