/// How much room text takes, as far as can be told without its font: rather too much than too little.
enum SVGLetters {
  /// In the units of the picture.
  static func width(of text: String, size: Double) -> Double {
    text.reduce(0) { $0 + share(of: $1) } * size
  }

  /// The text, or as much of its beginning as has room before an `…`.
  static func fitted(_ text: String, width: Double, size: Double) -> String {
    guard self.width(of: text, size: size) > width else { return text }
    var rest = width / size - share(of: "…")
    var fitted = ""
    for character in text {
      rest -= share(of: character)
      guard rest >= 0 else { break }
      fitted.append(character)
    }
    return fitted + "…"
  }

  /// The text in lines that have room, broken at spaces; a word without room is cut.
  static func wrapped(_ text: String, width: Double, size: Double) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      let longer = (lines.last.map { $0 + " " } ?? "") + word
      if !lines.isEmpty, self.width(of: longer, size: size) <= width {
        lines[lines.count - 1] = longer
      } else {
        lines.append(fitted(String(word), width: width, size: size))
      }
    }
    return lines
  }

  /// Of the size of the letters.
  private static func share(of character: Character) -> Double {
    switch character {
    case "i", "l", "j", "t", "f", "r", ".", ",", ":", ";", "'", "|", "!", " ", "(", ")": 0.38
    case "m", "w", "M", "W", "@", "%", "—", "…": 1
    default:
      switch character.unicodeScalars.first?.value ?? 0 {
      case 0..<0x1100: character.isUppercase ? 0.74 : 0.61
      default: 1.05
      }
    }
  }
}
