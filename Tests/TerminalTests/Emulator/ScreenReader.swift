import TerminalCanvas

/// Reads the bytes that a program sends to its terminal, and does on a screen what they say.
struct ScreenReader {
  private enum State: Equatable {
    case text, escape, charset
    case sequence(String)
    case command(String)
  }

  var screen: Screen
  private var state = State.text
  private var partial: [UInt8] = []
  /// vt100 and its kin name the line-drawing set as the second one, and never switch to it.
  private var isSecondCharset = false

  init(size: Size) {
    screen = Screen(size: size)
  }

  mutating func resize(to size: Size) {
    screen.resize(to: size)
  }

  mutating func read(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { read(byte) }
  }

  private mutating func read(_ byte: UInt8) {
    switch state {
    case .text: readText(byte)
    case .escape: readEscape(byte)
    case .charset:
      if byte == UInt8(ascii: "0"), !isSecondCharset {
        complain("line-drawing characters switched on")
      }
      state = .text
    case .sequence(let soFar):
      if (0x40...0x7E).contains(byte) {
        state = .text
        apply(soFar, Character(UnicodeScalar(byte)))
      } else if (0x20..<0x40).contains(byte) {
        state = .sequence(soFar + String(UnicodeScalar(byte)))
      } else {
        state = .text
        complain("control character \(byte) inside ESC [\(soFar)")
      }
    case .command(let soFar):
      if byte == 0x07 {
        state = .text
        obey(soFar)
      } else if byte < 0x20 || byte >= 0x7F {
        state = .text
        complain("character \(byte) inside ESC ]\(soFar)")
      } else {
        state = .command(soFar + String(UnicodeScalar(byte)))
      }
    }
  }

  mutating func complain(_ message: String) {
    screen.complaints.append(message)
  }
}

// MARK: - Characters

extension ScreenReader {
  private mutating func readText(_ byte: UInt8) {
    guard byte < 0x80 else { return readPart(byte) }
    if !partial.isEmpty {
      partial = []
      complain("broken UTF-8")
    }
    switch byte {
    case 0x1B: state = .escape
    case 0x00, 0x0F: break
    case 0x08: screen.place(screen.cursor.column - 1, screen.cursor.row)
    case 0x0A: screen.lineFeed()
    case 0x0D: screen.place(0, screen.cursor.row)
    case 0x20..<0x7F: screen.print(UnicodeScalar(byte))
    default: complain("control character \(byte)")
    }
  }

  private mutating func readPart(_ byte: UInt8) {
    partial.append(byte)
    let length = partial[0] >= 0xF0 ? 4 : partial[0] >= 0xE0 ? 3 : 2
    guard partial.count == length else { return }
    defer { partial = [] }
    guard let text = String(validating: partial, as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { return complain("broken UTF-8 \(partial)") }
    let isHarmful =
      scalar.value < 0xA0 || (0x200B...0x200F).contains(scalar.value)
      || (0x202A...0x202E).contains(scalar.value) || (0x2060...0x206F).contains(scalar.value)
    if isHarmful {
      complain("U+\(String(scalar.value, radix: 16, uppercase: true)) reached the terminal")
    }
    screen.print(scalar)
  }

  private mutating func readEscape(_ byte: UInt8) {
    state = .text
    switch Character(UnicodeScalar(byte)) {
    case "[": state = .sequence("")
    case "]": state = .command("")
    case "(", ")":
      isSecondCharset = byte == UInt8(ascii: ")")
      state = .charset
    case "=": screen.areKeysForPrograms = true
    case ">": screen.areKeysForPrograms = false
    case "M": screen.reverseLineFeed()
    case "7": screen.saveCursor()
    case "8": screen.restoreCursor()
    default: complain("ESC \(UnicodeScalar(byte))")
    }
  }

  private mutating func obey(_ command: String) {
    let copy = "52;c;"
    if command.hasPrefix(copy) {
      screen.clipboard.append(String(command.dropFirst(copy.count)))
    } else if command != "104" {  // ncurses resets the palette when it resumes
      complain("ESC ]\(command)")
    }
  }
}
