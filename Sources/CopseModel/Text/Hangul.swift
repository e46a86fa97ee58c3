/// The arithmetic of Hangul syllables, which decompose by rule and not by table.
///
/// - SeeAlso: The Unicode Standard, section 3.12, "Conjoining Jamo Behavior".
enum Hangul {
  static let syllables: Range<UInt32> = 0xAC00..<0xAC00 + 19 * 21 * 28
  private static let leading: Range<UInt32> = 0x1100..<0x1100 + 19
  private static let vowels: Range<UInt32> = 0x1161..<0x1161 + 21
  /// The first stands for no final consonant and is no letter itself.
  private static let trailing: Range<UInt32> = 0x11A7..<0x11A7 + 28

  /// The letters of a syllable, two or three; `trailing` is nil where no consonant ends it.
  static func letters(
    of syllable: UInt32
  ) -> (leading: UInt32, vowel: UInt32, trailing: UInt32?) {
    let index = syllable - syllables.lowerBound
    let final = index % 28
    return (
      leading.lowerBound + index / (21 * 28),
      vowels.lowerBound + index % (21 * 28) / 28,
      final == 0 ? nil : trailing.lowerBound + final
    )
  }

  /// The syllable that two scalars make; nil when they make none.
  static func syllable(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if leading.contains(first), vowels.contains(second) {
      let pair = (first - leading.lowerBound) * 21 + (second - vowels.lowerBound)
      return syllables.lowerBound + pair * 28
    }
    let isOpen = syllables.contains(first) && (first - syllables.lowerBound) % 28 == 0
    guard isOpen, trailing.dropFirst().contains(second) else { return nil }
    return first + (second - trailing.lowerBound)
  }

  /// Whether it may join the letter or syllable before it.
  static func joinsBackwards(_ scalar: UInt32) -> Bool {
    vowels.contains(scalar) || trailing.dropFirst().contains(scalar)
  }
}
