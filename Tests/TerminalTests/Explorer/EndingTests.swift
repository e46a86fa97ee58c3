import Glibc
import TerminalCanvas
import Testing

/// However the program ends, the terminal is as it was found.
@Suite struct EndingTests {
  private func running(
    _ input: String? = nil, size: Size = Size(columns: 80, rows: 24)
  ) throws -> Session {
    var program = try Program(product: "copse", [Audits.path])
    program.input = input
    let session = try Session(program, size: size)
    try session.expect(text: "q quit")
    return session
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
  func `a request to end is obeyed, and the status says which it was`(number: Int32) throws {
    let session = try running()
    session.signal(number)
    #expect(try session.end() == .status(128 + number))
    #expect(session.remains() == [])
  }

  @Test(arguments: [
    SIGQUIT, SIGSEGV, SIGABRT, SIGILL, SIGFPE, SIGBUS, SIGTRAP, SIGSYS, SIGXCPU, SIGXFSZ, SIGALRM,
    SIGVTALRM, SIGPROF, SIGUSR1, SIGUSR2,
  ])
  func `a crash restores the terminal and stays a crash`(number: Int32) throws {
    let session = try running()
    session.signal(number)
    #expect(try session.end() == .signal(number))
    #expect(session.remains() == [])
  }

  @Test func `a terminal that is closed ends the program`() throws {
    let session = try running()
    session.close()
    #expect(try session.end() == .status(128 + SIGHUP))
  }

  /// The first request waits for the loop, which waits for the terminal; the second does not.
  @Test func `a terminal that hangs does not keep the program from ending`() throws {
    let session = try running()
    // Each draws the whole screen: more than the system keeps for a terminal that does not read.
    for _ in 1...200 { try session.press(.control("l")) }
    let end = try session.endUnread(by: SIGTERM)
    #expect(end == .signal(SIGTERM) || end == .status(128 + SIGTERM))
  }

  @Test func `keys come from the terminal while standard input is a file`() throws {
    let session = try running(Audits.path + "/communities-2025.csv")
    try session.press("Q")
    #expect(try session.end() == .status(0))
    #expect(session.remains() == [])
  }

  /// The shell does what shells do for people: it starts the program as a job of its own.
  @Test func `Ctrl-z gives the terminal back until the program is continued`() throws {
    let copse = try Program(product: "copse", [Audits.path])
    let script = "'\(copse.path)' '\(Audits.path)'; echo stopped $?; read line; fg; echo ended $?"
    var shell = Program(path: "/bin/sh", ["-mc", script])
    shell.environment = copse.environment
    let session = try Session(shell)
    try session.expect(text: "q quit")
    let lines = session.screen.lines
    try session.press(.control("z"))
    try session.expect(text: "stopped \(128 + SIGTSTP)")
    #expect(session.remains() == [])
    try session.press(.enter)
    try session.expect(lines: lines)
    #expect(session.screen.isPasteBracketed)
    // The shell has set the other encoding of arrows, which the first key after `fg` comes in.
    try session.type("\u{1B}[B")
    try session.expect("another row") { $0.lines != lines }
    try session.press("Q")
    try session.expect(text: "ended 0")
    #expect(try session.end() == .status(0))
    #expect(session.remains() == [])
  }
}
