import CopseFiles
import CopseUI
import Foundation
import TerminalCanvas
import Testing

@Test func `the README shows a screen as it is`() throws {
  let audit = try AuditReader.read(at: Screens.fixture("amplifyfe"))
  var walk = Walkthrough(audit, columns: 112, rows: 26)
  walk.press("/")
  walk.type("platform:linkedin is:open")
  walk.press(.enter)
  try expectScreen(walk.screen, matches: "readme-112x26")
  let readme = Screens.folder.appending(path: "../../../README.md").standardizedFileURL
  let text = try String(contentsOf: readme, encoding: .utf8)
  let shown = walk.screen.lines.joined(separator: "\n")
  #expect(text.contains("```text\n\(shown)\n```"), "copy Screens/readme-112x26.txt into README.md")
}
