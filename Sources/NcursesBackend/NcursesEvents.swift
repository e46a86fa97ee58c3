import CNcurses
import Glibc
package import TerminalCanvas

extension NcursesTerminal {
  /// Waits for the next event.
  ///
  /// After ``Event/ended(_:)`` it returns at once, and always the same.
  package mutating func nextEvent() -> Event {
    while true {
      if let event = takeEvent(within: -1) { return event }
    }
  }

  /// The next event, or nil when there is none within so many milliseconds; 0 does not wait.
  package mutating func nextEvent(withinMilliseconds limit: Int) -> Event? {
    takeEvent(within: Int32(clamping: max(limit, 0)))
  }

  /// - Parameter limit: in milliseconds; -1 for as long as it takes.
  private mutating func takeEvent(within limit: Int32) -> Event? {
    if let ending { return .ended(ending) }
    obeySignals()
    readKeys()
    if queue.isEmpty, ending == nil { wait(limit) }
    if let ending { return .ended(ending) }
    return queue.isEmpty ? nil : queue.removeFirst()
  }

  private mutating func wait(_ limit: Int32) {
    var sources = [device.inputDescriptor, signals, wakePipe.reading].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    // A terminal that never ends its paste must not keep the keys that follow.
    let patience: Int32 = 1000
    let isImpatient = decoder.isPasting && !(0..<patience).contains(limit)
    let count = poll(&sources, nfds_t(sources.count), isImpatient ? patience : limit)
    if count == 0, isImpatient { queue += decoder.endPaste() }
    guard count > 0 else { return }
    if sources[1].revents != 0 { obeySignals() }
    guard ending == nil else { return }
    if sources[2].revents != 0, wakePipe.drain() { queue.append(.woken) }
    if sources[0].revents != 0 { readKeys(after: Int32(sources[0].revents)) }
  }
}

// MARK: - Keys

extension NcursesTerminal {
  /// Reads until ncurses has nothing more: what it keeps to itself, `poll` does not see.
  ///
  /// Of a flood it takes a part; the rest is read when that has been dealt with.
  @discardableResult
  private mutating func readKeys() -> Bool {
    var hasRead = false
    while queue.count < 256 {
      let code = wgetch(keyWindow)
      guard code != ERR else {
        queue += decoder.settle()
        break
      }
      hasRead = true
      queue += decoder.decode(code)
    }
    return hasRead
  }

  /// Reads the keys that `poll` announced. A terminal that announces some and has none, or that
  /// says so itself, is gone; without an end here the loop would turn for ever.
  private mutating func readKeys(after conditions: Int32) {
    if readKeys() {
      emptyReads = 0
      return
    }
    emptyReads += 1
    let isGone = conditions & (POLLHUP | POLLERR | POLLNVAL) != 0
    guard isGone || emptyReads >= 3 else { return }
    obeySignals()
    if ending == nil { ending = .closed }
  }
}

// MARK: - Signals

extension NcursesTerminal {
  private mutating func obeySignals() {
    let arrived = readAll(signals).map(Int32.init)
    guard !arrived.isEmpty else { return }
    note(arrived)
    guard ending == nil else { return }
    if arrived.contains(SIGTSTP) {
      suspend()
      copse_stop()
      note(readAll(signals).map(Int32.init))
      resume()
      queue += [.resumed, .resize(size)]
    } else if arrived.contains(SIGCONT) {
      endwin()
      resume()
      queue += [.resumed, .resize(size)]
    } else if arrived.contains(SIGWINCH) {
      measure()
      queue.append(.resize(size))
    }
  }

  private mutating func note(_ numbers: [Int32]) {
    guard let number = numbers.first(where: { [SIGHUP, SIGINT, SIGTERM].contains($0) }) else {
      return
    }
    ending = .signal(number)
  }
}
