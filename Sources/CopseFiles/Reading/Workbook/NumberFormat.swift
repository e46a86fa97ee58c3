/// How a number is shown.
enum NumberFormat: Hashable, Sendable {
  /// As it is; decimals, groups of digits and currencies are not applied.
  case general
  /// Days since the date that the workbook counts from.
  case date
  /// Parts of a day.
  case time
  /// Days, counted in hours: 1.5 is `36:00:00`.
  case duration
  /// With what stands around it: `007`, `AFE-7`, `50%`.
  case worded(NumberWords)

  /// A format that every workbook has.
  ///
  /// - SeeAlso: ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are dates of East Asian languages.
  init(builtIn number: Int) {
    switch number {
    case 14...17, 22, 27...31, 34...36, 50...58: self = .date
    case 18...21, 32, 33, 45, 47: self = .time
    case 46: self = .duration
    case 9, 10: self = .worded(.percentage)
    default: self = .general
    }
  }

  /// A format as a workbook writes it, such as `dd/mm/yyyy;@`.
  init(code: String) {
    let parts = DateParts(of: code.lowercased())
    let letters = parts.letters
    if letters.contains("y") || letters.contains("d") || letters.allSatisfy({ $0 == "m" }),
      !letters.isEmpty
    {
      self = .date
    } else if parts.isCounted {
      self = .duration
    } else if letters.contains("h") || letters.contains("s") || letters.contains("m") {
      self = .time
    } else if let words = NumberWords(code: code) {
      self = .worded(words)
    } else {
      self = .general
    }
  }
}

/// The letters of a format's first part that stand for parts of a date; not what is in quotes,
/// behind a backslash, or in brackets, but for counted hours, minutes and seconds.
private struct DateParts {
  private(set) var letters: [Character] = []
  /// Whether hours, minutes or seconds go on beyond a day.
  private(set) var isCounted = false

  /// - Parameter code: In lower case.
  init(of code: String) {
    var rest = code[...]
    while let character = rest.popFirst(), character != ";" {
      switch character {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        if let first = inside.first, inside.allSatisfy({ $0 == first }), "hms".contains(first) {
          letters.append("h")
          isCounted = true
        }
        rest = rest.dropFirst(inside.count + 1)
      case _ where Self.isLatin(character):
        let word = String(character) + rest.prefix(while: Self.isLatin)
        rest = rest.dropFirst(word.count - 1)
        // `General`, and what programs wrote for it in other languages: `Standard`, `Padrão`.
        if word.allSatisfy("ymdhsegb".contains) { letters += word.filter("ymdhs".contains) }
      default: break
      }
    }
  }

  /// Letters of other scripts stand beside those of a date: `yyyy年m月d日`.
  private static func isLatin(_ character: Character) -> Bool {
    character.isLetter && character.unicodeScalars.allSatisfy { $0.value < 0x250 }
  }
}
