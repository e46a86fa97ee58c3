import CNcurses
import Glibc

/// The way from ncurses to the terminal, on which a frame is kept until it is whole.
///
/// ncurses 6.4 empties its buffer at every move of the cursor. A frame of 5 KB came as 130 writes,
/// each of which woke the terminal: half of the time of a typed character, and torn frames.
struct FrameOutput: ~Copyable {
  /// The terminal, for ncurses alone: what else is sent must not be kept.
  let file: UnsafeMutablePointer<FILE>
  private let terminal: Int32
  /// A file in memory; -1 where the system has none, and frames come as ncurses writes them.
  private let memory: Int32

  /// - Parameter terminal: An open descriptor, which is not closed here.
  init(to terminal: Int32) throws(TerminalError) {
    let own = fcntl(terminal, F_DUPFD_CLOEXEC, 0)
    guard let file = fdopen(own, "w") else {
      close(own)
      throw .noTerminal
    }
    self.file = file
    self.terminal = terminal
    memory = copse_open_memory("frame")
  }

  deinit {
    fclose(file)
    if memory >= 0 { close(memory) }
  }

  /// Keeps what ncurses writes meanwhile.
  ///
  /// - Returns: What it wrote; empty where it went to the terminal as it came.
  func bytes(of draw: () -> Void) -> [UInt8] {
    // After it gave the terminal back, ncurses sets its modes again as it draws.
    guard memory >= 0, !isendwin() else {
      draw()
      return []
    }
    lseek(memory, 0, SEEK_SET)
    copse_redirect(fileno(file), memory)
    draw()
    copse_redirect(fileno(file), terminal)
    let length = max(0, lseek(memory, 0, SEEK_CUR))
    return [UInt8](unsafeUninitializedCapacity: length) { bytes, count in
      count = max(0, pread(memory, bytes.baseAddress, length, 0))
    }
  }
}
