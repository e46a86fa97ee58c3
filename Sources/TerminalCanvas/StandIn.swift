/// Stands in for the character tables until they are there.
struct StandInCharacter {
  let text: String
  let width: Int

  init(_ character: Character, in charset: Charset) {
    let scalar = character.unicodeScalars.first ?? " "
    let isHarmless = scalar.value >= 0xA0 && charset == .unicode
    text = isHarmless ? String(character) : "?"
    width = isHarmless && Self.isWide(scalar) ? 2 : 1
  }

  static func width(of character: Character) -> Int {
    character.unicodeScalars.first.map { isWide($0) ? 2 : 1 } ?? 0
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    (0x1100...0x115F).contains(scalar.value) || (0x2E80...0xFFDC).contains(scalar.value)
  }
}
