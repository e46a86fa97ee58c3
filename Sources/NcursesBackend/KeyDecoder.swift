package import TerminalCanvas

/// Turns what ncurses reads, bytes and codes of keys, into events.
///
/// It keeps what is not complete yet: a character of several bytes, a paste, a sequence that
/// ncurses does not know. Such a sequence is swallowed, so that an unusual key does nothing
/// instead of what its letters mean.
package struct KeyDecoder {
  private enum State {
    case ground, escape, sequence, shifted
  }

  private var state = State.ground
  private var bytes: [UInt8] = []
  private var pasted: [UInt8]?

  package init() {}

  /// Whether a paste has begun and not ended.
  package var isPasting: Bool { pasted != nil }

  /// Takes one number that ncurses read: a byte, or the code of a key.
  package mutating func decode(_ code: Int32) -> [Event] {
    if let byte = UInt8(exactly: code) {
      return pasted == nil ? decode(byte) : collect(byte)
    }
    let escape = settle()
    switch code {
    case NcursesKey.pasteBegin:
      if pasted == nil { pasted = [] }
      return escape
    case NcursesKey.pasteEnd:
      return escape + endPaste()
    default:
      guard pasted == nil, let key = NcursesKey.keys[code] else { return escape }
      return escape + [.key(key)]
    }
  }

  /// Says that nothing more is there for now: an Esc that stands alone is the key.
  package mutating func settle() -> [Event] {
    defer { state = .ground }
    return state == .escape ? [.key(.escape)] : []
  }

  /// Ends a paste whose end never came.
  package mutating func endPaste() -> [Event] {
    guard let text = pasted else { return [] }
    pasted = nil
    return [.paste(String(decoding: text, as: UTF8.self))]
  }

  private mutating func decode(_ byte: UInt8) -> [Event] {
    switch state {
    case .ground: return ground(byte)
    case .escape:
      switch byte {
      case UInt8(ascii: "["): state = .sequence
      case UInt8(ascii: "O"): state = .shifted
      default: return settle() + ground(byte)
      }
    case .sequence:
      if (0x40...0x7E).contains(byte) { state = .ground }
    case .shifted:
      state = .ground
    }
    return []
  }

  private mutating func ground(_ byte: UInt8) -> [Event] {
    switch byte {
    case 0x1B:
      bytes = []
      state = .escape
      return []
    case 0x80...: return part(byte)
    default:
      bytes = []
      return [.key(Self.key(byte))]
    }
  }

  private static func key(_ byte: UInt8) -> Key {
    switch byte {
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x01...0x1A: .control(Character(UnicodeScalar(byte + 0x60)))
    case ..<0x20: .control(Character(UnicodeScalar(byte + 0x40)))
    default: .character(Character(UnicodeScalar(byte)))
    }
  }

  /// Adds a byte of a character of several; what is no UTF-8, or a control character, is dropped.
  private mutating func part(_ byte: UInt8) -> [Event] {
    if byte >= 0xC0 { bytes = [] }
    bytes.append(byte)
    let length =
      switch bytes[0] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard bytes.count >= length else { return [] }
    defer { bytes = [] }
    guard let text = String(validating: bytes, as: UTF8.self), let character = text.first,
      !(0x80...0x9F).contains(character.unicodeScalars.first?.value ?? 0)
    else { return [] }
    return [.key(.character(character))]
  }

  private mutating func collect(_ byte: UInt8) -> [Event] {
    switch byte {
    case 0x0D: pasted?.append(0x0A)
    case 0x09, 0x0A, 0x20..<0x7F, 0x80...: pasted?.append(byte)
    default: break
    }
    return []
  }
}
