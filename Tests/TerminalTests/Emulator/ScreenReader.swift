import TerminalCanvas

/// Reads the bytes that a program sends to its terminal, and does on a screen what they say.
struct ScreenReader {
  private enum State: Equatable {
    case text, escape, charset
    case sequence(String)
    case command(String)
  }

  private(set) var screen: Screen
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

  private mutating func complain(_ message: String) {
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
    default: complain("ESC \(UnicodeScalar(byte))")
    }
  }

  private mutating func obey(_ command: String) {
    let copy = "52;c;"
    if command.hasPrefix(copy) {
      screen.clipboard.append(String(command.dropFirst(copy.count)))
    } else {
      complain("ESC ]\(command)")
    }
  }
}

// MARK: - Control sequences

extension ScreenReader {
  private mutating func apply(_ parameters: String, _ final: Character) {
    if parameters.hasPrefix("?") {
      applyPrivate(String(parameters.dropFirst()), final)
      return
    }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) }
    let first = max(numbers.first.flatMap { $0 } ?? 1, 1)
    let second = max(numbers.dropFirst().first.flatMap { $0 } ?? 1, 1)
    let (column, row) = (screen.cursor.column, screen.cursor.row)
    switch final {
    case "A": screen.place(column, row - first)
    case "B": screen.place(column, row + first)
    case "C": screen.place(column + first, row)
    case "D": screen.place(column - first, row)
    case "G": screen.place(first - 1, row)
    case "d": screen.place(column, first - 1)
    case "H": screen.place(second - 1, first - 1)
    case "J", "K": erase(final, numbers.first.flatMap { $0 } ?? 0)
    case "X": screen.erase(columns: column..<column + first, row: row)
    case "@": screen.insertBlanks(first)
    case "P": screen.deletePlaces(first)
    case "m": style(numbers.map { $0 ?? 0 })
    case "r": screen.place(0, 0)
    default: applyMode(parameters, final)
    }
  }

  private mutating func erase(_ final: Character, _ part: Int) {
    let (column, row) = (screen.cursor.column, screen.cursor.row)
    switch (final, part) {
    case ("J", 0):
      screen.erase(columns: column..<screen.size.columns.advanced(by: 1), row: row)
      screen.erase(rows: min(row + 1, screen.size.rows)..<screen.size.rows)
    case ("J", 2): screen.erase(rows: 0..<screen.size.rows)
    case ("K", 0): screen.erase(columns: column..<screen.size.columns + 1, row: row)
    case ("K", 1): screen.erase(columns: 0..<column + 1, row: row)
    default: complain("ESC [\(part)\(final)")
    }
  }

  private mutating func applyMode(_ parameters: String, _ final: Character) {
    switch (parameters, final) {
    case ("4", "h"): screen.inserts = true
    case ("4", "l"): screen.inserts = false
    // The size of screen's cursor, and what xterm keeps of its window's title.
    case ("34", "h"), ("22;0;0", "t"), ("23;0;0", "t"): break
    default: complain("ESC [\(parameters)\(final)")
    }
  }

  private mutating func applyPrivate(_ parameters: String, _ final: Character) {
    switch (parameters, final) {
    case ("1049", "h"): screen.showAlternate(true)
    case ("1049", "l"): screen.showAlternate(false)
    case ("25", "h"): screen.isCursorVisible = true
    case ("25", "l"): screen.isCursorVisible = false
    case ("2004", "h"): screen.isPasteBracketed = true
    case ("2004", "l"): screen.isPasteBracketed = false
    case ("7", "h"): screen.wraps = true
    case ("7", "l"): screen.wraps = false
    // How arrows are encoded, whether the cursor blinks, and the shape of the console's.
    case ("1", "h"), ("1", "l"), ("12", "l"), ("0", "c"), ("1", "c"): break
    default: complain("ESC [?\(parameters)\(final)")
    }
  }

  private mutating func style(_ numbers: [Int]) {
    for number in numbers.isEmpty ? [0] : numbers {
      switch number {
      case 0: screen.style = .plain
      case 1: screen.style.attributes.insert(.bold)
      case 2: screen.style.attributes.insert(.dim)
      case 4: screen.style.attributes.insert(.underlined)
      case 7: screen.style.attributes.insert(.reversed)
      case 10, 49: break
      case 22: screen.style.attributes.subtract([.bold, .dim])
      case 24: screen.style.attributes.remove(.underlined)
      case 27: screen.style.attributes.remove(.reversed)
      case 31...36:
        screen.style.color = Style.Color(rawValue: UInt8(number - 30)) ?? .normal
      case 39: screen.style.color = .normal
      default: complain("ESC [\(number)m")
      }
    }
  }
}
