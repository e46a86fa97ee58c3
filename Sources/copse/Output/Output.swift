internal import Glibc

/// Standard output or standard error, written in large pieces.
struct Output {
  /// Whether the reader went away; everything written since is dropped.
  private(set) var isClosed = false
  /// Why writing failed for another reason, as `errno`; nil when it did not.
  private(set) var failure: Int32?

  /// How many columns the terminal has that is written to; nil for a pipe, a file, and a terminal
  /// that does not say.
  let columns: Int?

  private let descriptor: Int32
  private var buffer: [UInt8] = []

  init(descriptor: Int32) {
    self.descriptor = descriptor
    var size = winsize()
    let isTerminal = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    columns = isTerminal && size.ws_col > 0 ? Int(size.ws_col) : nil
  }

  mutating func write(_ text: String) {
    buffer += text.utf8
    if buffer.count >= 1 << 16 { flush() }
  }

  mutating func writeLine(_ text: String) {
    write(text)
    write("\n")
  }

  mutating func flush() {
    var start = 0
    while start < buffer.count, !isClosed, failure == nil {
      let count = buffer[start...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        start += count
      } else if errno == EPIPE {
        isClosed = true
      } else if errno != EINTR {
        failure = errno
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
