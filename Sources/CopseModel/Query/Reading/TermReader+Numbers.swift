extension TermReader {
  /// `5`, `>=5`, `>5`, `<=5`, `<5`, `=5`, `2..5`, `=2..5`, `2..*`, `*..5`.
  func numbers(_ key: TermKey) throws(QueryError) -> [NumberRange] {
    var ranges: [NumberRange] = []
    for value in try values(valueLetters, key) {
      guard let range = NumberRange(value.text) else {
        throw source.error(
          .unreadableNumber(value.text, key: key.word), at: place(of: value),
          suggestion: key == .number(.platforms) ? "platform:\(printedValue(value.text))" : nil)
      }
      ranges.append(range)
    }
    return ranges
  }

  /// A year in which the audit has an edition.
  func edition(_ letters: ArraySlice<Letter>, _ key: TermKey) throws(QueryError) -> Int {
    let years = source.vocabulary.years
    let expected = key == .at ? key.valueWords(in: source.vocabulary) : years.map(String.init)
    let suggestion = suggestedWord(for: letters.text, in: expected)
    guard let year = Int(letters.text) else {
      throw source.error(
        .unreadableYear(letters.text, key: key.word), at: place(of: letters), expected: expected,
        suggestion: suggestion)
    }
    guard years.isEmpty || years.contains(year) else {
      throw source.error(
        .noEdition(year: year, key: key.word), at: place(of: letters), expected: expected,
        suggestion: nearest(to: year, in: years).map(String.init) ?? suggestion)
    }
    return year
  }

  /// The edition that is fewest years away, the later one of two: 2024 is nearer to 2025 than 2020,
  /// though one digit differs in both. Nil where all are so far away that it is more likely a slip.
  private func nearest(to year: Int, in years: [Int]) -> Int? {
    years.reversed().filter { ($0 - 5...$0 + 5).contains(year) }
      .min { abs($0 - year) < abs($1 - year) }
  }

  /// `2023`, `2022..2024`, `2022..`, `..2024`.
  func years(_ letters: ArraySlice<Letter>, _ key: TermKey) throws(QueryError) -> YearSpan {
    if let years = YearSpan(letters.text) { return years }
    throw source.error(
      .unreadableYear(letters.text, key: key.word), at: place(of: letters),
      expected: source.vocabulary.years.map(String.init),
      suggestion: suggestedWord(
        for: letters.text, in: source.vocabulary.years.map(String.init)))
  }
}

extension NumberRange {
  /// nil when the text is no number and no range.
  init?(_ text: String) {
    if let (lower, upper) = Self.bounds(of: text.hasPrefix("=") ? String(text.dropFirst()) : text) {
      self.init(lower, upper)
      return
    }
    let operators = text.prefix { "<>=".contains($0) }
    guard let number = Int(text.dropFirst(operators.count)) else { return nil }
    switch operators {
    case "", "=": self.init(number, number)
    case ">=": self.init(number, nil)
    case "<=": self.init(nil, number)
    case ">" where number < .max: self.init(number + 1, nil)
    case "<" where number > .min: self.init(nil, number - 1)
    default: return nil
    }
  }

  /// The bounds of `a..b`, where `*` or nothing stands for none.
  fileprivate static func bounds(of text: String) -> (lower: Int?, upper: Int?)? {
    guard let dots = text.indices.first(where: { text[$0...].hasPrefix("..") }) else { return nil }
    let sides = [text[..<dots], text[dots...].dropFirst(2)]
    var bounds: [Int?] = []
    for side in sides {
      if side.isEmpty || side == "*" {
        bounds.append(nil)
      } else if let number = Int(side) {
        bounds.append(number)
      } else {
        return nil
      }
    }
    return (bounds[0], bounds[1])
  }
}

extension YearSpan {
  /// nil when the text is no year and no range of years.
  fileprivate init?(_ text: String) {
    if let year = Int(text) {
      self.init(year, year)
    } else if let (first, last) = NumberRange.bounds(of: text) {
      self.init(first, last)
    } else {
      return nil
    }
  }
}
