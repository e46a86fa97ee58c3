internal import Glibc

/// Opens web pages with the system's opener, and never through a shell.
struct PageOpener {
  #if os(macOS)
    private static let program = "open"
  #else
    private static let program = "xdg-open"
  #endif

  private var running: [pid_t] = []

  /// - Parameter address: Of a page; anything but `http` and `https` is refused.
  /// - Returns: Why it cannot be opened; nil when the opener was started.
  mutating func open(_ address: String) -> String? {
    guard ["http://", "https://"].contains(where: { address.lowercased().hasPrefix($0) }) else {
      return "expected a page of the web, found '\(address)'; only http and https are opened"
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // What an opener prints would spoil the screen.
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    guard let process = Self.spawn(address, &actions) else {
      return "expected the program \(Self.program), found none; open \(address) yourself"
    }
    running.append(process)
    return nil
  }

  /// What the openers that have ended since the last call could not do.
  mutating func failures() -> [String] {
    var failures: [String] = []
    running.removeAll { process in
      var status: Int32 = 0
      guard waitpid(process, &status, WNOHANG) == process else { return false }
      if status != 0 {
        failures.append("expected \(Self.program) to open the page, found that it could not")
      }
      return true
    }
    return failures
  }

  private static func spawn(
    _ address: String, _ actions: inout posix_spawn_file_actions_t
  ) -> pid_t? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The opener is not to inherit that a closed pipe is ignored, nor our group: Ctrl-z is for us.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var arguments = [strdup(program), strdup(address), nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let result = posix_spawnp(&process, program, &actions, &attributes, &arguments, environ)
    return result == 0 ? process : nil
  }
}
