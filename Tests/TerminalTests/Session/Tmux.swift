import TerminalCanvas

/// A tmux server with one window: a terminal that others wrote.
struct Tmux: ~Copyable {
  private let name: String

  /// Starts a program in a window of that size.
  ///
  /// - Parameter name: of the server, which nobody else may have.
  init(named name: String, size: Size, running program: Program) throws {
    self.name = name
    let environment = program.environment
      .filter { $0.key != "TERM" }
      .sorted { $0.key < $1.key }
      .map { "\($0.key)=\($0.value)" }
    try call(
      ["new-session", "-d", "-x", "\(size.columns)", "-y", "\(size.rows)", "--", "env"]
        + environment + [program.path] + program.arguments)
  }

  deinit { _ = try? call(["kill-server"]) }

  /// The lines that the window shows, without the blanks at their ends.
  func lines() throws -> [String] {
    try call(["capture-pane", "-p"]).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast()
      .map { line in
        let end = line.lastIndex { $0 != " " }
        return end.map { String(line[...$0]) } ?? ""
      }
  }

  func press(_ keys: String...) throws {
    try call(["send-keys"] + keys)
  }

  func resize(to size: Size) throws {
    try call(["resize-window", "-x", "\(size.columns)", "-y", "\(size.rows)"])
  }

  /// Looks again and again until the window is as it should be.
  func expect(_ what: String, where isExpected: ([String]) -> Bool) throws {
    let deadline = Deadline()
    var found: [String] = []
    repeat {
      found = try lines()
      if isExpected(found) { return }
    } while !deadline.isOver
    throw SessionFailure((["expected \(what) in tmux, found"] + found).joined(separator: "\n"))
  }

  @discardableResult
  private func call(_ arguments: [String]) throws -> String {
    let tmux = Program(path: "tmux", ["-L", name, "-f", "/dev/null"] + arguments)
    let (end, output) = try Process.run(tmux)
    guard end == .status(0) else {
      throw SessionFailure("expected tmux \(arguments) to work, found \(output)")
    }
    return output
  }
}
