/// What a value must not look like where it is printed, besides what is special everywhere.
enum ValuePlace {
  /// A text, an id or a whole cell.
  case text
  /// A part of a text, which is no comparison and no beginning.
  case part
  /// A text that would be a beginning if it ended with `*`.
  case pattern
  /// A pattern that `@` and years can follow.
  case changed
  /// A platform before or after `->`.
  case moved
  /// An id that `~` and a number can follow.
  case near
  /// An id that `@` and a year can follow.
  case dated

  var specials: [Unicode.Scalar] {
    switch self {
    case .text: []
    case .part: ["*", "<", ">"]
    case .pattern: ["*"]
    case .changed: ["*", "@"]
    case .moved: ["*", "@", "-", ">", "→"]
    case .near: ["~"]
    case .dated: ["@"]
    }
  }
}

/// A value after the colon: as it is, or in quotes where it would be read as something else.
func printedValue(_ text: String, in place: ValuePlace = .text) -> String {
  let scalars = text.unicodeScalars
  let isPlain = scalars.allSatisfy { scalar in
    !scalar.properties.isWhitespace && !"\"(),".unicodeScalars.contains(scalar)
      && !place.specials.contains(scalar)
  }
  let startsPlain = scalars.first.map { !"=#＃".unicodeScalars.contains($0) } ?? false
  let isNumbers = place == .part && NumberRange(text) != nil && text.contains("..")
  return isPlain && startsPlain && !isNumbers ? text : quoted(text)
}

/// A text that stands alone.
func printedText(_ text: String) -> String {
  let scalars = text.unicodeScalars
  let isPlain = scalars.allSatisfy { scalar in
    !scalar.properties.isWhitespace && !"\"():".unicodeScalars.contains(scalar)
  }
  let startsPlain = scalars.first.map { !"-#＃".unicodeScalars.contains($0) } ?? false
  let isKeyword = ["AND", "OR", "NOT"].contains(text)
  return isPlain && startsPlain && !isKeyword && !text.isYearsAlone ? text : quoted(text)
}

extension String {
  /// Whether it reads as the years of a change term that stands apart: `@2022`, `@2022..2024`.
  var isYearsAlone: Bool {
    guard utf8.first == UInt8(ascii: "@") else { return false }
    let rest = utf8.dropFirst()
    let year = rest.prefix(4)
    let isYear = year.count == 4 && year.allSatisfy { (0x30...0x39).contains($0) }
    let tail = rest.dropFirst(4)
    return isYear && (tail.isEmpty || tail.starts(with: "..".utf8))
  }
}

/// In quotes, with `\` before every quotation mark and backslash.
func quoted(_ text: String) -> String {
  var scalars: String.UnicodeScalarView = "\"".unicodeScalars
  for scalar in text.unicodeScalars {
    if scalar == "\"" || scalar == "\\" { scalars.append("\\") }
    scalars.append(scalar)
  }
  scalars.append("\"")
  return String(scalars)
}
