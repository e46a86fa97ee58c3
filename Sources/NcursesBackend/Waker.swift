import CNcurses
import Glibc

/// Wakes the terminal's event loop from another thread, which then sees ``Event/woken``.
package struct Waker: Sendable {
  private let pipe: WakePipe

  init(_ pipe: WakePipe) {
    self.pipe = pipe
  }

  /// May be called at any time, also after the terminal was given back.
  package func wake() {
    pipe.write()
  }
}

/// A pipe that lives as long as the terminal or anyone who may wake it, so that a late call
/// cannot write to a descriptor that has become something else.
final class WakePipe: Sendable {
  let reading: Int32
  private let writing: Int32

  init() throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard copse_open_pipe(&ends) else { throw .noPipe(errno: errno) }
    reading = ends[0]
    writing = ends[1]
  }

  deinit {
    close(reading)
    close(writing)
  }

  /// Where the pipe is full the loop has been woken already, and not yet looked.
  func write() {
    var byte: UInt8 = 1
    _ = Glibc.write(writing, &byte, 1)
  }

  /// Whether someone called since the last look.
  func drain() -> Bool {
    readAll(reading).isEmpty == false
  }
}

/// Every byte that a descriptor that does not block has now.
func readAll(_ descriptor: Int32) -> [UInt8] {
  var found: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 256)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count > 0 {
      found.append(contentsOf: buffer[..<count])
    } else if count == 0 || errno != EINTR {
      return found
    }
  }
}
