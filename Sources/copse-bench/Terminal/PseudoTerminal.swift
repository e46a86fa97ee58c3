import Glibc

/// A program that runs in a terminal of its own, which this process reads and types into.
///
/// The program ends with this value.
struct PseudoTerminal: ~Copyable {
  /// `POSIX_SPAWN_SETSID` of glibc, which Swift does not see.
  private static let ownSession: Int16 = 0x80

  private let master: Int32
  private let process: pid_t

  /// Starts a program in a terminal like xterm.
  ///
  /// - Parameters:
  ///   - arguments: The path of the program, and what follows it.
  ///   - input: A file that the program reads in place of the keyboard; it can still open the
  ///     keyboard as `/dev/tty`.
  /// - Throws: ``TerminalFault`` when the terminal or the program cannot be started.
  init(
    _ arguments: [String], columns: UInt16, rows: UInt16, input: String? = nil
  ) throws(TerminalFault) {
    var master: Int32 = -1
    var slave: Int32 = -1
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else {
      throw TerminalFault(what: "a terminal", code: errno)
    }
    let terminal = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    close(slave)
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    let (process, code) = Self.spawn(arguments, terminal: terminal, input: input ?? terminal)
    guard code == 0 else {
      close(master)
      throw TerminalFault(what: arguments.first ?? "a program", code: code)
    }
    self.master = master
    self.process = process
  }

  deinit {
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    close(master)
  }

  /// Types.
  func write(_ keys: [UInt8]) {
    _ = keys.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) }
  }

  /// Waits for output.
  ///
  /// - Returns: nil when none came within so many milliseconds, or none will come again.
  func read(within milliseconds: Int32) -> [UInt8]? {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = max(0, Glibc.read(master, buffer.baseAddress, buffer.count))
    }
    return bytes.isEmpty ? nil : bytes
  }

  /// In a session of its own, whose controlling terminal is the first that it opens.
  private static func spawn(
    _ arguments: [String], terminal: String, input: String
  ) -> (process: pid_t, code: Int32) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 1, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    posix_spawn_file_actions_addopen(&actions, 0, input, input == terminal ? O_RDWR : O_RDONLY, 0)
    defer { posix_spawn_file_actions_destroy(&actions) }

    // Signals that are blocked here would stay so there, and a resize would never arrive.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | ownSession)
    defer { posix_spawnattr_destroy(&attributes) }

    let words = arguments.map { strdup($0) } + [nil]
    let settings = environment.map { strdup($0) } + [nil]
    defer { for text in words + settings { free(text) } }
    var process: pid_t = 0
    let code = posix_spawnp(
      &process, arguments.first ?? "", &actions, &attributes, words, settings)
    return (process, code)
  }

  private static var environment: [String] {
    let kept: [String] = ["PATH", "HOME"].compactMap { (name: String) -> String? in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    }
    return kept + ["TERM=xterm-256color", "LC_ALL=C.UTF-8", "SWIFT_BACKTRACE=enable=no"]
  }
}

/// What could not be started, and the system's reason.
struct TerminalFault: Error, CustomStringConvertible {
  let what: String
  /// Of `errno`.
  let code: Int32

  var description: String {
    "expected to start \(what), found: \(String(cString: strerror(code))); name a program that runs"
  }
}
