/// Why the terminal could not be taken over.
package enum TerminalError: Error, Hashable, Sendable {
  /// Neither standard input and output nor `/dev/tty` is a terminal.
  case noTerminal
  /// The type that `TERM` names can only write one line below the other.
  case cannotPlaceCursor(type: String)
  /// Not even the type that stands in for unknown ones is in the terminal database.
  case unknownType(String)
  /// The system gave no pipe; `errno` says why.
  case noPipe(errno: Int32)
}

extension TerminalError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noTerminal:
      "expected a terminal, found none; "
        + "run copse in one, or use a command that prints, such as copse list"
    case .cannotPlaceCursor(let type):
      "expected a terminal that can place its cursor, found TERM=\(type); "
        + "set TERM to the terminal's type, or use a command that prints, such as copse list"
    case .unknownType(let type):
      "expected a terminal type of the terminal database, found TERM=\(type); "
        + "install ncurses-base, or set TERM=xterm-256color"
    case .noPipe(let number):
      "expected a pipe from the system, found error \(number); "
        + "close some programs and try again"
    }
  }
}
