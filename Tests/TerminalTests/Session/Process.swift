import Glibc
import Synchronization

/// A program that runs, and a way to learn of its end without asking again and again.
struct Process: ~Copyable {
  let identifier: pid_t
  /// The program holds the other end, unknowing, until it ends.
  private let lifeline: Int32

  /// A descriptor that is open for a moment before it is closed to other programs must not be
  /// inherited by one that another test starts in that moment.
  private static let starting = Mutex(())

  /// Starts a program in a session of its own.
  ///
  /// - Parameters:
  ///   - terminal: its terminal, and where its input comes from and its output goes.
  ///   - input: a file that is its standard input in place of the terminal.
  init(_ program: Program, terminal: String, input: String?) throws {
    var actions = FileActions()
    actions.open(terminal, O_RDWR, as: 0)
    actions.copy(0, to: 1)
    actions.copy(0, to: 2)
    if let input { actions.open(input, O_RDONLY, as: 0) }
    (identifier, lifeline) = try Self.start(program, &actions, lifelines: [3])
  }

  /// Runs a program to its end, and returns its end and what it wrote.
  static func run(_ program: Program) throws -> (end: ProcessEnd?, output: String) {
    var actions = FileActions()
    actions.open("/dev/null", O_RDONLY, as: 0)
    let process = Process(try start(program, &actions, lifelines: [1, 2]))
    let deadline = Deadline()
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while wait(for: process.lifeline, before: deadline),
      case let count = read(process.lifeline, &buffer, buffer.count), count > 0
    {
      output += buffer[..<count]
    }
    return (process.end(before: deadline), String(decoding: output, as: UTF8.self))
  }

  private init(_ started: (identifier: pid_t, lifeline: Int32)) {
    identifier = started.identifier
    lifeline = started.lifeline
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

// MARK: - Starting

extension Process {
  private static func start(
    _ program: Program, _ actions: inout FileActions, lifelines: [Int32]
  ) throws -> (identifier: pid_t, lifeline: Int32) {
    try starting.withLock { _ in
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { throw SessionFailure("no pipe: error \(errno)") }
      defer { close(ends[1]) }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      for lifeline in lifelines { actions.copy(ends[1], to: lifeline) }
      var identifier: pid_t = 0
      let result = spawn(program, &actions, &identifier)
      guard result == 0 else {
        close(ends[0])
        throw SessionFailure("cannot start \(program.path): error \(result)")
      }
      return (identifier, ends[0])
    }
  }

  /// Threads of Swift have signals blocked, which a program would inherit: it would never hear
  /// of another size of its terminal.
  private static func spawn(
    _ program: Program, _ actions: inout FileActions, _ identifier: inout pid_t
  ) -> CInt {
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

    let environment = program.environment.map { "\($0.key)=\($0.value)" }
    return withCStrings([program.path] + program.arguments) { arguments in
      withCStrings(environment) {
        posix_spawnp(
          &identifier, program.path, &actions.actions, &attributes, arguments, $0)
      }
    }
  }

  /// Hands texts to C as an array of pointers that a null pointer ends.
  private static func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}

/// What a program finds open when it starts.
private struct FileActions: ~Copyable {
  var actions = posix_spawn_file_actions_t()

  init() { posix_spawn_file_actions_init(&actions) }

  deinit {
    var actions = actions
    posix_spawn_file_actions_destroy(&actions)
  }

  mutating func open(_ path: String, _ flags: Int32, as descriptor: Int32) {
    posix_spawn_file_actions_addopen(&actions, descriptor, path, flags, 0)
  }

  mutating func copy(_ descriptor: Int32, to other: Int32) {
    posix_spawn_file_actions_adddup2(&actions, descriptor, other)
  }
}
