/// How the numbers of cells are shown, as far as it changes what they mean.
struct NumberFormats: Sendable {
  fileprivate var styles: [NumberFormat] = []

  /// The format of a style; the general one for a style that does not exist.
  subscript(_ style: Int) -> NumberFormat {
    styles.indices.contains(style) ? styles[style] : .general
  }
}

/// How a number is shown.
enum NumberFormat: Hashable, Sendable {
  /// As it is; decimals, groups of digits and currencies are not applied.
  case general
  /// Days since the date that the workbook counts from.
  case date
  /// Parts of a day.
  case time
  /// With what stands around it: `007`, `AFE-7`, `50%`.
  case worded(NumberWords)

  /// A format that every workbook has.
  ///
  /// - SeeAlso: ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are dates of East Asian languages.
  init(builtIn number: Int) {
    switch number {
    case 14...17, 22, 27...31, 34...36, 50...58: self = .date
    case 18...21, 32, 33, 45...47: self = .time
    case 9, 10: self = .worded(.percentage)
    default: self = .general
    }
  }

  /// A format as a workbook writes it, such as `dd/mm/yyyy;@`.
  init(code: String) {
    let letters = Self.letters(of: code.lowercased())
    if letters.contains("y") || letters.contains("d") || letters.allSatisfy({ $0 == "m" }),
      !letters.isEmpty
    {
      self = .date
    } else if letters.contains("h") || letters.contains("s") || letters.contains("m") {
      self = .time
    } else if let words = NumberWords(code: code) {
      self = .worded(words)
    } else {
      self = .general
    }
  }

  /// The letters of a format's first part that stand for parts of a date; not what is in quotes,
  /// behind a backslash, or in brackets, but for counted hours, minutes and seconds.
  private static func letters(of code: String) -> [Character] {
    var letters: [Character] = []
    var rest = code[...]
    while let character = rest.popFirst(), character != ";" {
      switch character {
      case "\"":
        rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        if let first = inside.first, inside.allSatisfy({ $0 == first }), "hms".contains(first) {
          letters += ["h"]
        }
        rest = rest.dropFirst(inside.count + 1)
      case "y", "m", "d", "h", "s": letters.append(character)
      // `General` and its translations hold none of these letters that is a part of a date.
      case "g" where rest.hasPrefix("eneral"): rest = rest.dropFirst(6)
      default: break
      }
    }
    return letters
  }
}

/// Reads the part with the styles.
final class NumberFormatsReading: XMLListener {
  let fault: WorkbookFault? = nil
  private(set) var formats = NumberFormats()
  private var own: [Int: NumberFormat] = [:]
  private var isInCells = false

  func begin(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }),
        let code = attributes["formatCode"]
      else { return }
      own[id] = NumberFormat(code: code)
    case "cellXfs": isInCells = true
    case "xf" where isInCells:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      formats.styles.append(own[id] ?? NumberFormat(builtIn: id))
    default: break
    }
  }

  func end(_ name: String) {
    if name == "cellXfs" { isInCells = false }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
