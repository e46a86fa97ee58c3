import Glibc
import TerminalCanvas

/// The near end of a pseudo-terminal: what a terminal window holds.
struct PseudoTerminal: ~Copyable {
  private let descriptor: Int32
  /// By which a program opens its end.
  let path: String

  // TIOCSPTLCK and TIOCGPTN of Linux, which Swift does not see.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  init(size: Size) throws {
    // openpty() would open both ends, and programs that other tests start would inherit them.
    descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SessionFailure("no /dev/ptmx: error \(errno)") }
    var unlocked: CInt = 0
    var number: CUnsignedInt = 0
    guard ioctl(descriptor, Self.setLock, &unlocked) == 0,
      ioctl(descriptor, Self.getNumber, &number) == 0
    else {
      close(descriptor)
      throw SessionFailure("no pseudo-terminal: error \(errno)")
    }
    path = "/dev/pts/\(number)"
    resize(to: size)
  }

  deinit { close(descriptor) }

  /// The system tells the program in the foreground.
  func resize(to size: Size) {
    var window = winsize(
      ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &window)
  }

  func write(_ bytes: [UInt8]) throws {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 || errno == EINTR else {
        throw SessionFailure("cannot write: error \(errno)")
      }
      start += max(count, 0)
    }
  }

  /// What the program has written since; nil when none has its end open any more.
  func read(before deadline: Deadline) throws -> [UInt8]? {
    guard wait(for: descriptor, before: deadline) else { return [] }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    return count > 0 ? Array(buffer[..<count]) : nil
  }

  /// The modes of the terminal, such as whether it echoes.
  func modes() -> termios {
    var modes = termios()
    tcgetattr(descriptor, &modes)
    return modes
  }
}

/// Waits until there is something to read, or the other end is closed; false at the deadline.
func wait(for descriptor: Int32, before deadline: Deadline) -> Bool {
  var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  while true {
    let count = poll(&source, 1, deadline.milliseconds)
    if count > 0 { return true }
    if count == 0 || errno != EINTR { return false }
  }
}
