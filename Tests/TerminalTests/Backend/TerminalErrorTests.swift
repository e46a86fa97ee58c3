import NcursesBackend
import Testing

@Suite struct TerminalErrorTests {
  @Test(arguments: [
    (
      TerminalError.noTerminal,
      "expected a terminal, found none; "
        + "run copse in one, or use a command that prints, such as copse list"
    ),
    (
      .cannotPlaceCursor(type: "dumb"),
      "expected a terminal that can place its cursor, found TERM=dumb; "
        + "set TERM to the terminal's type, or use a command that prints, such as copse list"
    ),
    (
      .unknownType("tn3270"),
      "expected a terminal type of the terminal database, found TERM=tn3270; "
        + "install ncurses-base, or set TERM=xterm-256color"
    ),
    (
      .noPipe(errno: 24),
      "expected a pipe from the system, found error 24; close some programs and try again"
    ),
  ])
  func `an error says what was expected, what was found and what to do`(
    error: TerminalError, message: String
  ) {
    #expect(error.description == message)
  }
}
