/// The text with a visible mark for each control character, for output that is no screen.
///
/// C0 controls and DEL become their pictures (␊), C1 and bidi controls U+FFFD. All else, joined
/// emoji included, stays as it is.
package func visibleMarks(_ text: String) -> String {
  guard text.utf8.contains(where: mayBeginControl) else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { result.append(visibleMark(for: scalar) ?? scalar) }
  return String(result)
}

/// What is shown in place of a control character; nil for any other.
func visibleMark(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
  switch scalar.value {
  case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)
  case 0x7F: "\u{2421}"
  case 0x80..<0xA0: "\u{FFFD}"
  case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
  default: nil
  }
}

/// Whether the UTF-8 of a control character can begin with the byte.
private func mayBeginControl(_ byte: UInt8) -> Bool {
  byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2
}
