/// What the program tells its caller when it ends.
enum ExitStatus: Hashable, Sendable {
  case done
  /// `check` found errors.
  case foundErrors
  /// No such audit, an unreadable query, nothing that could be read, output that cannot be written.
  case cannotRun
  case badUsage
  /// A signal asked the program to end, or the terminal was closed.
  case signal(Int32)

  /// The status that the system is given.
  var code: Int32 {
    switch self {
    case .done: 0
    case .foundErrors: 1
    case .cannotRun: 2
    // EX_USAGE of sysexits.h, which is also what ArgumentParser ends with.
    case .badUsage: 64
    case .signal(let number): 128 + number
    }
  }
}
