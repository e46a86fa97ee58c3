import Glibc
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
    try output(of: "tmux", ["-L", name, "-f", "/dev/null"] + arguments)
  }
}

/// Runs a program to its end and returns what it wrote.
private func output(of program: String, _ arguments: [String]) throws -> String {
  let words = ([program] + arguments).map { "'" + $0 + "'" }.joined(separator: " ")
  guard let stream = popen("exec </dev/null; LC_ALL=C.UTF-8 exec " + words, "re") else {
    throw SessionFailure("cannot start \(program): error \(errno)")
  }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 4096)
  while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 {
    bytes += buffer[..<count]
  }
  guard pclose(stream) == 0 else { throw SessionFailure("expected \(words) to work, it failed") }
  return String(decoding: bytes, as: UTF8.self)
}
