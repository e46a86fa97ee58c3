import TerminalCanvas

/// Why a session in a terminal did not go as a test expected, with what the screen showed.
struct SessionFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }

  init(_ message: String, _ screen: Screen) {
    let edge = String(repeating: "-", count: screen.size.columns)
    let lines = [message, "cursor \(screen.cursor)", edge] + screen.lines + [edge]
    description = (lines + screen.complaints).joined(separator: "\n")
  }
}
