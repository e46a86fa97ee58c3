import Glibc
import TerminalCanvas
import Testing

/// A program in a terminal, with someone who types and looks at the screen.
///
/// It never sleeps: it reads until the screen shows what is expected, or fails and prints it.
final class Session {
  private var terminal: PseudoTerminal?
  private let process: Process
  private var reader: ScreenReader
  private var ended: ProcessEnd?
  private let foundModes: termios
  /// Every byte that the program has sent.
  private(set) var stream: [UInt8] = []

  init(_ program: Program, size: Size = Size(columns: 80, rows: 24)) throws {
    let terminal = try PseudoTerminal(size: size)
    foundModes = terminal.modes()
    process = try Process(program, terminal: terminal.path, input: program.input)
    self.terminal = consume terminal
    reader = ScreenReader(size: size)
  }

  deinit {
    guard ended == nil else { return }
    process.signal(SIGKILL)
    _ = process.end(before: Deadline())
  }

  var screen: Screen { reader.screen }
}

// MARK: - Doing

extension Session {
  func press(_ keys: Key...) throws {
    for key in keys { try send(key.bytes(forPrograms: screen.areKeysForPrograms)) }
  }

  func type(_ text: String) throws {
    try send(Array(text.utf8))
  }

  func paste(_ text: String) throws {
    try type("\u{1B}[200~" + text + "\u{1B}[201~")
  }

  func send(_ bytes: [UInt8]) throws {
    try terminal?.write(bytes)
  }

  /// What is on its way is read first: a real terminal draws it at the old size.
  func resize(to size: Size) {
    terminal?.resize(to: size)
    reader.resize(to: size)
  }

  func signal(_ number: Int32) {
    process.signal(number)
  }

  /// Closes the window.
  func close() {
    terminal = nil
  }
}

// MARK: - Looking

extension Session {
  /// Reads until the screen is as it should be.
  func expect(
    _ what: String, where isExpected: (Screen) -> Bool
  ) throws {
    let deadline = Deadline()
    while !isExpected(screen) {
      guard !deadline.isOver else { throw SessionFailure("expected \(what), found", screen) }
      guard try read(before: deadline) else {
        throw SessionFailure("expected \(what), found the end of the program", screen)
      }
      if !screen.complaints.isEmpty { throw SessionFailure("the terminal complains", screen) }
    }
  }

  /// Reads until a text is somewhere on the screen.
  func expect(text: String) throws {
    try expect("'\(text)'") { $0.lines.contains { $0.contains(text) } }
  }

  /// Reads until the screen shows exactly these lines.
  func expect(lines: [String]) throws {
    try expect("\n" + lines.joined(separator: "\n") + "\n") { $0.lines == lines }
  }

  /// Reads until the program has ended.
  func end() throws -> ProcessEnd {
    if let ended { return ended }
    let deadline = Deadline()
    while terminal != nil, try read(before: deadline) {
      if deadline.isOver { throw SessionFailure("expected the program to end, found", screen) }
    }
    guard let end = process.end(before: deadline) else {
      throw SessionFailure("expected the program to end, found", screen)
    }
    ended = end
    return end
  }

  /// Sends a signal again and again until the program has ended, and reads nothing meanwhile: a
  /// terminal that hangs.
  func endUnread(by number: Int32) throws -> ProcessEnd {
    let deadline = Deadline()
    while !deadline.isOver {
      if let end = process.end(before: Deadline(after: .milliseconds(50))) {
        ended = end
        return end
      }
      process.signal(number)
    }
    throw SessionFailure("expected the program to end unread, found", screen)
  }

  /// What differs from how the terminal was found; empty when it was restored.
  func remains() -> [String] {
    var remains = screen.complaints
    if screen.isAlternate { remains.append("alternate screen") }
    if !screen.isCursorVisible { remains.append("hidden cursor") }
    if screen.isPasteBracketed { remains.append("bracketed paste") }
    if screen.areKeysForPrograms { remains.append("keys for programs") }
    if screen.style != .plain { remains.append("style \(screen.style)") }
    if let modes = terminal?.modes(), !modes.isSame(as: foundModes) { remains.append("modes") }
    return remains
  }

  /// Reads what there is; false when the program's end of the terminal is closed.
  private func read(before deadline: Deadline) throws -> Bool {
    guard let bytes = try terminal?.read(before: deadline) else { return false }
    stream += bytes
    reader.read(bytes)
    return true
  }
}

extension termios {
  fileprivate func isSame(as other: termios) -> Bool {
    c_iflag == other.c_iflag && c_oflag == other.c_oflag && c_cflag == other.c_cflag
      && c_lflag == other.c_lflag && c_cc.4 == other.c_cc.4 && c_cc.0 == other.c_cc.0
  }
}

extension Key {
  /// What xterm sends for the key.
  ///
  /// - Parameter forPrograms: whether the program asked for the other encoding of arrows.
  fileprivate func bytes(forPrograms: Bool) -> [UInt8] {
    let lead = forPrograms ? "\u{1B}O" : "\u{1B}["
    let text =
      switch self {
      case .character(let character): String(character)
      case .control(let character):
        String(UnicodeScalar((character.asciiValue ?? 0x40) & 0x1F))
      case .up: lead + "A"
      case .down: lead + "B"
      case .right: lead + "C"
      case .left: lead + "D"
      case .home: lead + "H"
      case .end: lead + "F"
      case .pageUp: "\u{1B}[5~"
      case .pageDown: "\u{1B}[6~"
      case .insert: "\u{1B}[2~"
      case .delete: "\u{1B}[3~"
      case .enter: "\r"
      case .escape: "\u{1B}"
      case .tab: "\t"
      case .backTab: "\u{1B}[Z"
      case .backspace: "\u{7F}"
      case .function(let number): "\u{1B}O" + String(UnicodeScalar(UInt8(0x4F + number)))
      }
    return Array(text.utf8)
  }
}
