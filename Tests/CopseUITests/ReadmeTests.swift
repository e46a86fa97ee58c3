import CopseFiles
import CopseUI
import Foundation
import TerminalCanvas
import Testing

@Suite struct ReadmeTests {
  @Test func `the README shows a screen as it is`() throws {
    var walk = try self.walk(rows: 26)
    walk.press("/")
    walk.type("platform:linkedin is:open")
    walk.press(.enter)
    try expectShown(walk, as: "readme-112x26")
  }

  @Test func `the README shows the platforms as they are`() throws {
    var walk = try self.walk(rows: 40)
    walk.press("5")
    try expectShown(walk, as: "readme-platforms-112x40")
  }

  private func walk(rows: Int) throws -> Walkthrough {
    let audit = try AuditReader.read(at: Screens.fixture("amplifyfe"))
    return Walkthrough(audit, columns: 112, rows: rows)
  }

  private func expectShown(_ walk: Walkthrough, as name: String) throws {
    try expectScreen(walk.screen, matches: name)
    let readme = Screens.folder.appending(path: "../../../README.md").standardizedFileURL
    let text = try String(contentsOf: readme, encoding: .utf8)
    let shown = walk.screen.lines.joined(separator: "\n")
    #expect(text.contains("```text\n\(shown)\n```"), "copy Screens/\(name).txt into README.md")
  }
}
