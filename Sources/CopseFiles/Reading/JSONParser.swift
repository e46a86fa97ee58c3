/// Reads one JSON text (RFC 8259) into a ``JSONNode``.
///
/// Foundation's decoder is not used because it does not say where a value stands.
package struct JSONParser {
  private let text: [UInt8]
  private var index = 0
  private var line = 1
  private var lineStart = 0
  /// How many bytes of the line, up to here, do not begin a character.
  private var continuations = 0
  private var depth = 0

  /// Deeper nesting than any data package has, and no danger to the stack.
  private static let greatestDepth = 200

  private init(_ text: [UInt8]) {
    self.text = text
  }

  /// - Parameter text: UTF-8 without a byte order mark.
  package static func parse(_ text: [UInt8]) throws(JSONError) -> JSONNode {
    var parser = JSONParser(text)
    let node = try parser.value()
    parser.passSpace()
    guard parser.next == nil else { throw parser.error(expected: "the end of the file") }
    return node
  }

  private var next: UInt8? { index < text.count ? text[index] : nil }
  private var place: JSONPlace {
    JSONPlace(line: line, column: index - lineStart - continuations + 1)
  }

  private mutating func value() throws(JSONError) -> JSONNode {
    passSpace()
    let start = place
    guard let first = next else { throw error(expected: "a value") }
    let value: JSONNode.Value =
      switch first {
      case UInt8(ascii: "{"): try object()
      case UInt8(ascii: "["): try array()
      case UInt8(ascii: "\""): .string(try string())
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number(try number())
      case UInt8(ascii: "t"): try word("true", .boolean(true))
      case UInt8(ascii: "f"): try word("false", .boolean(false))
      case UInt8(ascii: "n"): try word("null", .null)
      default: throw error(expected: "a value")
      }
    return JSONNode(value: value, place: start)
  }

  private mutating func object() throws(JSONError) -> JSONNode.Value {
    var members: [JSONNode.Member] = []
    try list(from: "{", to: "}") { parser throws(JSONError) in
      guard parser.next == UInt8(ascii: "\"") else {
        throw parser.error(expected: "a name in quotes")
      }
      let name = try parser.string()
      parser.passSpace()
      try parser.pass(":")
      members.append(JSONNode.Member(name: name, node: try parser.value()))
    }
    return .object(members)
  }

  private mutating func array() throws(JSONError) -> JSONNode.Value {
    var elements: [JSONNode] = []
    try list(from: "[", to: "]") { parser throws(JSONError) in
      elements.append(try parser.value())
    }
    return .array(elements)
  }

  /// Passes what stands between brackets, with commas between the items.
  private mutating func list(
    from opening: Unicode.Scalar, to closing: Unicode.Scalar,
    item: (inout JSONParser) throws(JSONError) -> Void
  ) throws(JSONError) {
    guard depth < Self.greatestDepth else { throw error(expected: "no deeper nesting") }
    depth += 1
    try pass(opening)
    passSpace()
    if next != UInt8(ascii: closing) {
      try item(&self)
      passSpace()
      while next == UInt8(ascii: ",") {
        try pass(",")
        passSpace()
        try item(&self)
        passSpace()
      }
    }
    guard next == UInt8(ascii: closing) else { throw error(expected: "',' or '\(closing)'") }
    try pass(closing)
    depth -= 1
  }

  private mutating func number() throws(JSONError) -> String {
    let start = index
    while let byte = next, "+-.eE0123456789".utf8.contains(byte) { index += 1 }
    let number = String(decoding: text[start..<index], as: UTF8.self)
    guard Double(number) != nil else { throw error(expected: "a number") }
    return number
  }

  private mutating func word(
    _ word: String, _ value: JSONNode.Value
  ) throws(JSONError) -> JSONNode.Value {
    for byte in word.utf8 {
      guard next == byte else { throw error(expected: "'\(word)'") }
      index += 1
    }
    return value
  }

  private mutating func string() throws(JSONError) -> String {
    try pass("\"")
    var start = index
    // What comes before the last escape; nearly every text has none.
    var unescaped = ""
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw error(expected: "'\"' or more text") }
      if byte == UInt8(ascii: "\\") {
        unescaped += String(decoding: text[start..<index], as: UTF8.self)
        index += 1
        unescaped.unicodeScalars.append(try escaped())
        start = index
      } else {
        if byte & 0xC0 == 0x80 { continuations += 1 }
        index += 1
      }
    }
    let rest = String(decoding: text[start..<index], as: UTF8.self)
    try pass("\"")
    return unescaped.isEmpty ? rest : unescaped + rest
  }

  /// The character behind a backslash; U+FFFD for half of a surrogate pair.
  private mutating func escaped() throws(JSONError) -> Unicode.Scalar {
    let (letters, meanings) = ("\"\\/bfnrt".utf8, "\"\\/\u{8}\u{C}\n\r\t".unicodeScalars)
    if let meaning = zip(letters, meanings).first(where: { $0.0 == next })?.1 {
      index += 1
      return meaning
    }
    guard next == UInt8(ascii: "u") else { throw error(expected: "one of \"\\/bfnrtu after '\\'") }
    index += 1
    let unit = try fourDigits()
    guard 0xD800...0xDBFF ~= unit, text[index...].starts(with: "\\u".utf8) else {
      return Unicode.Scalar(unit) ?? "\u{FFFD}"
    }
    index += 2
    let low = try fourDigits()
    guard 0xDC00...0xDFFF ~= low else { return "\u{FFFD}" }
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func fourDigits() throws(JSONError) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error(expected: "four hexadecimal digits")
      }
      unit = unit * 16 + UInt32(digit)
      index += 1
    }
    return unit
  }

  private mutating func passSpace() {
    while let byte = next {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): index += 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): passLineBreak()
      default: return
      }
    }
  }

  /// Passes CR LF, LF or CR, each one line break.
  private mutating func passLineBreak() {
    let isReturn = next == UInt8(ascii: "\r")
    index += 1
    if isReturn, next == UInt8(ascii: "\n") { index += 1 }
    line += 1
    lineStart = index
    continuations = 0
  }

  private mutating func pass(_ scalar: Unicode.Scalar) throws(JSONError) {
    guard next == UInt8(ascii: scalar) else { throw error(expected: "'\(scalar)'") }
    index += 1
  }

  private func error(expected: String) -> JSONError {
    let found = String(decoding: text[index...].prefix(4), as: UTF8.self).unicodeScalars.first
    return JSONError(
      place: place, expected: expected,
      found: found.map { "'\($0)'" } ?? "the end of the file")
  }
}
