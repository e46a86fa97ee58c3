import CNcurses
import Glibc

/// The terminal as a file: opened, measured and written to, besides ncurses.
struct Device: ~Copyable {
  let input: UnsafeMutablePointer<FILE>
  let inputDescriptor: Int32
  let outputDescriptor: Int32

  /// Opens standard input and output where both are a terminal, else the terminal that the
  /// program was started from, so that keys arrive although data comes through a pipe.
  init() throws(TerminalError) {
    let isStandard = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    inputDescriptor =
      isStandard ? dup(STDIN_FILENO) : open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    outputDescriptor = dup(isStandard ? STDOUT_FILENO : inputDescriptor)
    guard let input = fdopen(inputDescriptor, "r") else {
      close(outputDescriptor)
      throw .noTerminal
    }
    self.input = input
    for descriptor in [inputDescriptor, outputDescriptor] {
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }
  }

  deinit {
    fclose(input)
    close(outputDescriptor)
  }

  /// Sends bytes as they are; gives up when the terminal is gone.
  func send(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes {
        write(outputDescriptor, $0.baseAddress, $0.count)
      }
      if count > 0 {
        start += count
      } else if count < 0, errno == EAGAIN {
        var ready = pollfd(fd: outputDescriptor, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, -1)
      } else if count == 0 || errno != EINTR {
        return
      }
    }
  }
}
