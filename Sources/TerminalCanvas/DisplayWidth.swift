/// The columns that a character takes when it is drawn; the same in ASCII.
///
/// 1 or 2 for most, 0 where nothing is drawn, more where a character is made of several letters.
package func displayWidth(of character: Character) -> Int {
  if let ascii = character.utf8.first, character.utf8.count == 1, ascii < 0x80 { return 1 }
  return DrawnCharacter.places(for: character, in: .unicode).reduce(0) { $0 + $1.width }
}

/// The columns that a line of text takes when it is drawn; the same in ASCII.
package func displayWidth(of text: String) -> Int {
  // Controls are ASCII too, and a picture of one column each.
  if isASCII(text) { return text.utf8.count }
  var width = 0
  for scalar in text.unicodeScalars {
    if isPlainLatin(scalar) {
      width += 1
    } else if scalar.joinsNothing, case .columns(let columns) = ScalarWidth(scalar) {
      width += columns
    } else {
      return text.reduce(0) { $0 + displayWidth(of: $1) }
    }
  }
  return width
}

/// Looked at all together, which is faster than to stop at the first that is not.
private func isASCII(_ text: String) -> Bool {
  text.utf8.withContiguousStorageIfAvailable { $0.reduce(0, |) < 0x80 }
    ?? text.utf8.allSatisfy { $0 < 0x80 }
}

/// Whether a scalar is a character of its own that takes one column: ASCII, or U+00A1 to U+024F
/// without the soft hyphen.
private func isPlainLatin(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x80 || ((0xA1...0x24F).contains(scalar.value) && scalar.value != 0xAD)
}
