import Foundation
import TerminalCanvas
import Testing

/// Compares a screen with the text file `NAME.txt` in a folder beside this one.
///
/// A file that is missing is a failure. Set `COPSE_RECORD_SCREENS` to write the files anew; look at
/// each before it is kept.
func expectScreen(
  _ screen: Canvas, matches name: String, in folder: URL = Screens.folder,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = folder.appending(path: name + ".txt")
  let text = screen.lines.joined(separator: "\n") + "\n"
  if ProcessInfo.processInfo.environment["COPSE_RECORD_SCREENS"] != nil {
    try text.write(to: file, atomically: true, encoding: .utf8)
  }
  let expected = try? String(contentsOf: file, encoding: .utf8)
  #expect(text == expected, "\(name)\n\(text)", sourceLocation: sourceLocation)
}

/// Where the golden screens are; the tests in a real terminal compare with the same files.
enum Screens {
  static var folder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Screens")
  }

  /// Where the golden charts are.
  static var charts: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Charts")
  }

  /// The names of the golden files.
  static func files() throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: folder.path()))
  }

  /// The audits that the project carries.
  static func fixture(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "fixtures").appending(path: name).path()
  }
}
