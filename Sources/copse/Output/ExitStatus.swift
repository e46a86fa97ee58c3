/// What the program tells its caller when it ends.
enum ExitStatus: Int32, Hashable, Sendable {
  case done = 0
  /// `check` found errors.
  case foundErrors = 1
  /// No such audit, an unreadable query, nothing that could be read, output that cannot be written.
  case cannotRun = 2
  /// EX_USAGE of sysexits.h, which is also what ArgumentParser ends with.
  case badUsage = 64
}
