import Glibc

/// A program to start: where it is, its arguments, its environment.
struct Program {
  var path: String
  var arguments: [String]
  var environment: [String: String]
  /// A file that is its standard input in place of the terminal.
  var input: String?

  /// The product of the package with that name, built beside the tests.
  init(product: String, _ arguments: [String], type: String = "xterm-256color") throws {
    self.init(path: try Self.productFolder() + "/" + product, arguments, type: type)
  }

  init(path: String, _ arguments: [String], type: String = "xterm-256color") {
    self.path = path
    self.arguments = arguments
    environment = [
      "TERM": type, "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
      // On a terminal Swift would show a crash and wait for a key.
      "SWIFT_BACKTRACE": "enable=no",
    ]
    for name in ["LD_LIBRARY_PATH", "LLVM_PROFILE_FILE", "HOME"] {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
  }

  static func productFolder() throws -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let bytes = buffer.prefix(max(count, 0)).map { UInt8(bitPattern: $0) }
    let path = String(decoding: bytes, as: UTF8.self)
    guard let slash = path.lastIndex(of: "/") else {
      throw SessionFailure("expected the tests to know where they are, found '\(path)'")
    }
    return String(path[..<slash])
  }
}

/// A program that runs, and a way to learn of its end without asking again and again.
struct Process: ~Copyable {
  let identifier: pid_t
  /// The program holds the other end, unknowing, until it ends.
  private let lifeline: Int32

  /// Starts a program in a session of its own, whose terminal is the one at `terminal`.
  ///
  /// Threads of Swift have signals blocked, which a program would inherit: it would never hear
  /// of another size of its terminal.
  init(_ program: Program, terminal: String) throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SessionFailure("no pipe: error \(errno)") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[1]) }

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 3)
    if let input = program.input {
      posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let setSession: CInt = 0x80  // POSIX_SPAWN_SETSID, which the C library's header hides
    let flags = CInt(POSIX_SPAWN_SETSIGMASK) | CInt(POSIX_SPAWN_SETSIGDEF) | setSession
    posix_spawnattr_setflags(&attributes, Int16(flags))

    let arguments = [program.path] + program.arguments
    let environment = program.environment.map { "\($0.key)=\($0.value)" }
    var identifier: pid_t = 0
    let result = withCStrings(arguments) { argv in
      withCStrings(environment) {
        posix_spawn(&identifier, program.path, &actions, &attributes, argv, $0)
      }
    }
    guard result == 0 else {
      close(ends[0])
      throw SessionFailure("cannot start \(program.path): error \(result)")
    }
    self.identifier = identifier
    lifeline = ends[0]
  }

  deinit { close(lifeline) }

  func signal(_ number: Int32) {
    kill(identifier, number)
  }

  /// How the program ended; nil when it has not by the deadline.
  func end(before deadline: Deadline) -> ProcessEnd? {
    guard wait(for: lifeline, before: deadline) else { return nil }
    var status: Int32 = 0
    waitpid(identifier, &status, 0)
    let number = status & 0x7F
    return number == 0 ? .status(status >> 8 & 0xFF) : .signal(number)
  }
}

enum ProcessEnd: Equatable {
  case status(Int32)
  case signal(Int32)
}

/// Hands texts to C as an array of pointers that a null pointer ends.
private func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = texts.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
