/// The texts of a workbook that cells name by number.
struct SharedTexts: Sendable {
  fileprivate(set) var bytes: [UInt8] = []
  fileprivate(set) var ends: [Int] = []

  /// nil for a number that no text has.
  subscript(_ index: Int) -> ArraySlice<UInt8>? {
    guard ends.indices.contains(index) else { return nil }
    return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }
}

/// Reads the part with the shared texts.
final class SharedTextsReading: XMLListener {
  let fault: WorkbookFault? = nil
  private(set) var texts = SharedTexts()
  private var text = RichText()

  func begin(_ name: String, _ attributes: XMLAttributes) { text.begin(name) }

  func end(_ name: String) {
    text.end(name)
    guard name == "si" else { return }
    texts.bytes += text.take()
    texts.ends.append(texts.bytes.count)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { text.append(bytes) }
}

/// The text of a cell while it is read: its runs joined, without how words are spoken.
struct RichText {
  private var bytes: [UInt8] = []
  private var isText = false
  private var isSpoken = false

  mutating func begin(_ name: String) {
    switch name {
    case "t": isText = true
    case "rPh": isSpoken = true
    default: break
    }
  }

  mutating func end(_ name: String) {
    switch name {
    case "t": isText = false
    case "rPh": isSpoken = false
    default: break
    }
  }

  mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    if isText, !isSpoken { bytes += more }
  }

  /// What was read since it was taken before.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return unescaped(bytes)
  }
}

/// The text with `_x000D_` as the character of that number, which XML cannot hold.
///
/// - SeeAlso: ECMA-376 part 1, 22.9.2.19, ST_Xstring.
func unescaped(_ text: [UInt8]) -> [UInt8] {
  guard text.contains(underscore) else { return text }
  var result: [UInt8] = []
  var index = 0
  while index < text.count {
    if let scalar = escape(in: text, at: index) {
      result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      index += escapeLength
    } else {
      result.append(text[index])
      index += 1
    }
  }
  return result
}

private let underscore = UInt8(ascii: "_")
private let escapeLength = 7

/// The character of an escape; nil for other text, and for NUL and halves of characters.
private func escape(in text: [UInt8], at index: Int) -> Unicode.Scalar? {
  guard text[index] == underscore, index + escapeLength <= text.count,
    text[index + 1] == UInt8(ascii: "x"), text[index + 6] == underscore
  else { return nil }
  let digits = String(decoding: text[index + 2..<index + 6], as: UTF8.self)
  guard digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16), value != 0 else {
    return nil
  }
  return Unicode.Scalar(value)
}
