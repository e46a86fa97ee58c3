/// Reads one JSON text (RFC 8259) into a ``JSONNode``.
///
/// Foundation's decoder is not used because it does not say where a value stands.
package struct JSONParser {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var place = JSONPlace()
  private var depth = 0

  /// Deeper nesting than any data package has, and no danger to the stack.
  private static let greatestDepth = 200

  private init(_ text: [UInt8]) {
    scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
  }

  /// - Parameter text: UTF-8 without a byte order mark.
  package static func parse(_ text: [UInt8]) throws(JSONError) -> JSONNode {
    var parser = JSONParser(text)
    let node = try parser.value()
    parser.passSpace()
    guard parser.next == nil else { throw parser.error(expected: "the end of the file") }
    return node
  }

  private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func value() throws(JSONError) -> JSONNode {
    passSpace()
    let start = place
    guard let first = next else { throw error(expected: "a value") }
    let value: JSONNode.Value =
      switch first {
      case "{": try object()
      case "[": try array()
      case "\"": .string(try string())
      case "-", "0"..."9": .number(try number())
      case "t": try word("true", .boolean(true))
      case "f": try word("false", .boolean(false))
      case "n": try word("null", .null)
      default: throw error(expected: "a value")
      }
    return JSONNode(value: value, place: start)
  }

  private mutating func object() throws(JSONError) -> JSONNode.Value {
    var members: [JSONNode.Member] = []
    try list(from: "{", to: "}") { parser throws(JSONError) in
      guard parser.next == "\"" else { throw parser.error(expected: "a name in quotes") }
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
    if next != closing {
      try item(&self)
      passSpace()
      while next == "," {
        try pass(",")
        passSpace()
        try item(&self)
        passSpace()
      }
    }
    guard next == closing else { throw error(expected: "',' or '\(closing)'") }
    try pass(closing)
    depth -= 1
  }

  private mutating func number() throws(JSONError) -> String {
    var text = String.UnicodeScalarView()
    while let scalar = next, "+-.eE0123456789".unicodeScalars.contains(scalar) {
      text.append(scalar)
      advance()
    }
    guard Double(String(text)) != nil else { throw error(expected: "a number") }
    return String(text)
  }

  private mutating func word(
    _ word: String, _ value: JSONNode.Value
  ) throws(JSONError) -> JSONNode.Value {
    for scalar in word.unicodeScalars {
      guard next == scalar else { throw error(expected: "'\(word)'") }
      advance()
    }
    return value
  }

  private mutating func string() throws(JSONError) -> String {
    try pass("\"")
    var text = String.UnicodeScalarView()
    while let scalar = next, scalar != "\"" {
      guard scalar.value >= 0x20 else { throw error(expected: "'\"' or more text") }
      advance()
      text.append(scalar == "\\" ? try escaped() : scalar)
    }
    try pass("\"")
    return String(text)
  }

  /// The character behind a backslash; U+FFFD for half of a surrogate pair.
  private mutating func escaped() throws(JSONError) -> Unicode.Scalar {
    let letters: [Unicode.Scalar: Unicode.Scalar] = [
      "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r",
      "t": "\t",
    ]
    if let scalar = next, let meaning = letters[scalar] {
      advance()
      return meaning
    }
    guard next == "u" else { throw error(expected: "one of \"\\/bfnrtu after '\\'") }
    advance()
    let unit = try fourDigits()
    guard 0xD800...0xDBFF ~= unit, next == "\\", index + 1 < scalars.count,
      scalars[index + 1] == "u"
    else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
    advance()
    advance()
    let low = try fourDigits()
    guard 0xDC00...0xDFFF ~= low else { return "\u{FFFD}" }
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func fourDigits() throws(JSONError) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let scalar = next, scalar.isASCII, let digit = Character(scalar).hexDigitValue else {
        throw error(expected: "four hexadecimal digits")
      }
      unit = unit * 16 + UInt32(digit)
      advance()
    }
    return unit
  }

  private mutating func passSpace() {
    while let scalar = next {
      switch scalar {
      case " ", "\t", "\n", "\r": advance()
      default: return
      }
    }
  }

  private mutating func pass(_ scalar: Unicode.Scalar) throws(JSONError) {
    guard next == scalar else { throw error(expected: "'\(scalar)'") }
    advance()
  }

  private mutating func advance() {
    let isLineBreak =
      next == "\n" || next == "\r" && !(index + 1 < scalars.count && scalars[index + 1] == "\n")
    index += 1
    if isLineBreak { place = JSONPlace(line: place.line + 1, column: 1) } else { place.column += 1 }
  }

  private func error(expected: String) -> JSONError {
    JSONError(
      place: place, expected: expected, found: next.map { "'\($0)'" } ?? "the end of the file")
  }
}
