/// A value to be written as JSON, its keys in the order in which they are given.
package indirect enum JSON: Hashable, Sendable {
  case object([Member])
  case array([JSON])
  case string(String)
  case integer(Int)
  /// Written as the shortest decimal that is read back as the same number; null when not finite.
  case number(Double)
  case boolean(Bool)
  case null

  package struct Member: Hashable, Sendable {
    package let name: String
    package let value: JSON

    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// The text, or null for nil.
  package static func string(orNull text: String?) -> JSON { text.map(JSON.string) ?? .null }

  /// The number, or null for nil.
  package static func integer(orNull number: Int?) -> JSON { number.map(JSON.integer) ?? .null }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
  package init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members.map { Member($0.0, $0.1) })
  }

  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  package init(stringLiteral text: String) { self = .string(text) }
  package init(integerLiteral number: Int) { self = .integer(number) }
}

extension JSON {
  /// The value in one line, without spaces.
  package var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// Appends the value in one line, without spaces.
  package func write(to text: inout String) {
    switch self {
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += "," }
        JSON.writeString(member.name, to: &text)
        text += ":"
        member.value.write(to: &text)
      }
      text += "}"
    case .array(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += "," }
        element.write(to: &text)
      }
      text += "]"
    case .string(let string): JSON.writeString(string, to: &text)
    case .integer(let number): text += String(number)
    case .number(let number): text += number.isFinite ? JSON.decimal(number) : "null"
    case .boolean(let isTrue): text += isTrue ? "true" : "false"
    case .null: text += "null"
    }
  }

  private static func decimal(_ number: Double) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func writeString(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if scalar.isUnsafeInOutput {
          text += "\\u" + fourDigits(scalar.value)
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }

  private static func fourDigits(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension Unicode.Scalar {
  /// Whether a terminal could act on it, or it could reorder the text around it: C0, DEL, C1, the
  /// bidirectional controls, and the two separators that end a line.
  fileprivate var isUnsafeInOutput: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
